import java.util.Scanner;

/** Copies an input to the console from a thread of its own. */
public class ChannelPumpRacy implements Runnable {
  private final Scanner input;
  private int lines;

  public ChannelPumpRacy(Scanner input) {
    this.input = input;
  }

  @Override
  public void run() {
    while (input.hasNextLine()) { // expect: UnsafeSharing
      lines++; // expect: LostUpdate
      System.out.println(lines + ": " + input.nextLine());
    }
  }

  public static void main(String[] args) {
    ChannelPumpRacy pump = new ChannelPumpRacy(new Scanner(System.in));
    new Thread(pump).start();
    new Thread(pump).start();
  }
}
