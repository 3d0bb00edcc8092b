import java.awt.Image;
import java.util.List;
import javax.swing.ImageIcon;
import javax.swing.SwingWorker;

/** Loads images off the event thread; progress is counted here or there. */
public class ImageLoaderRacy {
  private int loaded;

  public void load(List<String> names) {
    for (String name : names) {
      new SwingWorker<Image, Void>() {
        @Override
        protected Image doInBackground() {
          loaded++; // expect: LostUpdate
          return new ImageIcon(name).getImage();
        }

        @Override
        protected void done() {
          System.out.println("done " + name);
        }
      }.execute();
    }
  }
}
