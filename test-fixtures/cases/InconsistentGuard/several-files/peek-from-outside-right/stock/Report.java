package stock;

/** Reads the stock of a warehouse. */
public class Report {
  private final Warehouse warehouse;

  public Report(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  public String line() {
    return "pieces: " + warehouse.pieces();
  }
}
