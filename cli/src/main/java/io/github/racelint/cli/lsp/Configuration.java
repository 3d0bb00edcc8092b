package io.github.racelint.cli.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.racelint.cli.live.Settings;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be set from the editor and on the command line.
 *
 * @param settings how javac reads
 * @param debounceMillis how long after a change the file is analysed
 * @param idleMillis how long after the last change everything is; negative for never
 */
public record Configuration(Settings settings, long debounceMillis, long idleMillis) {

  /**
   * The same with what an editor sets: an object with the settings, or one that has such an object
   * as {@code racelint}.
   *
   * @param from what relative paths start from
   * @throws IllegalArgumentException if a setting is not of its type
   */
  Configuration with(Object json, Path from) {
    if (!(json instanceof JsonObject whole)) {
      return this;
    }
    JsonObject object = whole.get("racelint") instanceof JsonObject nested ? nested : whole;
    try {
      List<String> options = new ArrayList<>(settings.options());
      options.addAll(texts(object.get("options")));
      for (String name : List.of("release", "encoding")) {
        if (isSet(object.get(name))) {
          options.addAll(
              List.of(
                  name.equals("release") ? "--release" : "-encoding",
                  object.get(name).getAsString()));
        }
      }
      boolean classPath = isSet(object.get("classPath"));
      boolean sourcePath = isSet(object.get("sourcePath"));
      return new Configuration(
          new Settings(
              classPath ? paths(object.get("classPath"), from) : settings.classPath(),
              sourcePath ? paths(object.get("sourcePath"), from) : settings.sourcePath(),
              options,
              isSet(object.get("maven")) ? object.get("maven").getAsBoolean() : settings.maven()),
          number(object.get("debounce"), debounceMillis),
          number(object.get("idle"), idleMillis));
    } catch (UnsupportedOperationException
        | IllegalStateException
        | ClassCastException
        | NumberFormatException e) {
      throw new IllegalArgumentException("a setting is not of its type: " + e.getMessage(), e);
    }
  }

  private static boolean isSet(JsonElement value) {
    return value != null && !value.isJsonNull();
  }

  private static long number(JsonElement value, long otherwise) {
    return isSet(value) ? value.getAsLong() : otherwise;
  }

  private static List<String> texts(JsonElement value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof JsonArray array) {
      array.forEach(element -> texts.add(element.getAsString()));
    } else if (value instanceof JsonPrimitive single) {
      texts.add(single.getAsString());
    }
    return texts;
  }

  private static List<Path> paths(JsonElement value, Path from) {
    List<Path> paths = new ArrayList<>();
    for (String text : texts(value)) {
      for (String entry : text.split(File.pathSeparator)) {
        if (!entry.isBlank()) {
          paths.add(from.resolve(entry.strip()));
        }
      }
    }
    return paths;
  }
}
