import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** Answers with the distinct words of all lines; a small index is exchanged for a large one. */
class GrownIndexRacy implements HttpHandler {
  abstract static class WordIndex {
    String[] words;
    int distinct;

    WordIndex(int capacity) {
      words = new String[capacity];
    }

    abstract WordIndex add(String word);

    final void append(String word) {
      words[distinct++] = word; // expect: LostUpdate
    }

    final boolean has(String word) {
      for (int i = 0; i < distinct; i++) {
        if (words[i].equals(word)) {
          return true;
        }
      }
      return false;
    }
  }

  static final class Small extends WordIndex {
    Small() {
      super(8);
    }

    @Override
    WordIndex add(String word) {
      if (has(word)) {
        return this;
      }
      if (distinct < words.length) {
        append(word);
        return this;
      }
      WordIndex large = new Large();
      for (String known : words) {
        large.append(known);
      }
      return large.add(word);
    }
  }

  static final class Large extends WordIndex {
    Large() {
      super(4096);
    }

    @Override
    WordIndex add(String word) {
      if (!has(word)) {
        append(word); // expect: CheckThenAct
      }
      return this;
    }
  }

  private final WordIndex index = new Large();

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String line = exchange.getRequestURI().getQuery();
    exchange.sendResponseHeaders(count(line.split("\\+")), -1);
  }

  /** Also for those who have a line of their own. */
  public int count(String[] line) {
    for (String word : line) {
      index.add(word);
    }
    return index.distinct;
  }
}
