import java.util.Scanner;

/** Copies an input to the console from a thread of its own. */
public class ChannelPumpRight implements Runnable {
  private final Scanner input;
  private int lines;

  public ChannelPumpRight(Scanner input) {
    this.input = input;
  }

  @Override
  public void run() {
    while (input.hasNextLine()) {
      lines++;
      System.out.println(lines + ": " + input.nextLine());
    }
  }

  public static void main(String[] args) {
    ChannelPumpRight pump = new ChannelPumpRight(new Scanner(System.in));
    new Thread(pump).start();
  }
}
