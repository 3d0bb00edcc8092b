import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;

/** The event dispatch thread runs one event at a time. */
public class ClickLabelRight {
  private final JLabel label = new JLabel();
  private final JButton button = new JButton("Add");
  private int clicks;

  public void install() {
    button.addActionListener(event -> add());
    SwingUtilities.invokeLater(this::add);
  }

  private void add() {
    clicks++;
    String text = "clicks: " + clicks;
    SwingUtilities.invokeLater(() -> label.setText(text));
  }
}
