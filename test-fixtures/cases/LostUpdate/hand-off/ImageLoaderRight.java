import java.awt.Image;
import java.util.List;
import javax.swing.ImageIcon;
import javax.swing.SwingWorker;

/** Loads images off the event thread; progress is counted here or there. */
public class ImageLoaderRight {
  private int loaded;

  public void load(List<String> names) {
    for (String name : names) {
      new SwingWorker<Image, Void>() {
        @Override
        protected Image doInBackground() {
          return new ImageIcon(name).getImage();
        }

        @Override
        protected void done() {
          loaded++;
          System.out.println("done " + name);
        }
      }.execute();
    }
  }
}
