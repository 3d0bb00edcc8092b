import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Asks all hosts and keeps their answers in order. */
public class FanOutResultsRight {
  public Map<String, Integer> ask(List<String> hosts) {
    Map<String, Integer> answers = Collections.synchronizedMap(new LinkedHashMap<>());
    CompletableFuture<?>[] asked =
        hosts.stream()
            .map(
                host ->
                    CompletableFuture.runAsync(
                        () -> answers.put(host, host.length())))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(asked).join();
    return answers;
  }
}
