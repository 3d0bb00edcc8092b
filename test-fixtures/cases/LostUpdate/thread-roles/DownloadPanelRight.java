import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingWorker;

/** A listener and what a worker shows run on the event thread; its background work does not. */
public class DownloadPanelRight extends JPanel {
  private final JLabel status = new JLabel();
  private int attempts;

  public DownloadPanelRight(List<String> urls) {
    JButton retry = new JButton("Retry");
    retry.addActionListener(
        e -> {
          attempts++;
          new Download(urls).execute();
        });
    add(retry);
    add(status);
  }

  private class Download extends SwingWorker<Integer, String> {
    private final List<String> urls;

    Download(List<String> urls) {
      this.urls = urls;
    }

    @Override
    protected Integer doInBackground() {
      int ok = 0;
      for (String url : urls) {
        if (!url.isBlank()) {
          ok++;
        }
        publish(url);
      }
      return ok;
    }

    @Override
    protected void process(List<String> chunks) {
      attempts += chunks.size();
      status.setText(chunks.get(chunks.size() - 1));
    }
  }
}
