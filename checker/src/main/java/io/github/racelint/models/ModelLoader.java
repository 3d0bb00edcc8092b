package io.github.racelint.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where models come from: RaceLint itself, jars, and the user's own files. */
public final class ModelLoader {

  /** The file in which a jar says what its classes do. */
  public static final String IN_JAR = "META-INF/racelint.model";

  private static final String INDEX = "index";

  /** What RaceLint itself knows; read once, never changed. */
  private static final class BuiltIn {
    static final List<ModelFile> FILES = readBuiltIn();
    static final Models MODELS = new ModelIndex(FILES);
  }

  private ModelLoader() {}

  /** The models that RaceLint brings. */
  public static Models builtIn() {
    return BuiltIn.MODELS;
  }

  /**
   * The models that RaceLint brings, with those of jars and of the user; what comes later in this
   * row overrides what comes earlier.
   *
   * @param userFiles paths of the user's files
   * @param more files that the caller has opened, such as {@link #IN_JAR} of the jars that the
   *     compiled code uses; those beside RaceLint's own classes are found without being named
   */
  public static LoadedModels load(List<Path> userFiles, List<NamedText> more) {
    List<ModelFile> added = new ArrayList<>();
    fromJars(added);
    for (NamedText text : more) {
      added.add(ModelParser.parse(text.name(), text.text()));
    }
    for (Path path : userFiles) {
      added.add(fromPath(path));
    }
    if (added.isEmpty()) {
      return new LoadedModels(builtIn(), List.of());
    }
    List<ModelProblem> problems = new ArrayList<>();
    added.forEach(file -> problems.addAll(file.problems()));
    List<ModelFile> all = new ArrayList<>(BuiltIn.FILES);
    all.addAll(added);
    return new LoadedModels(new ModelIndex(all), problems);
  }

  /** The names of the built-in files, in their order. */
  static List<String> builtInNames() {
    return Words.split(builtInText(INDEX).replace('\n', ' '));
  }

  /** The text of a built-in file. */
  static String builtInText(String name) {
    try (InputStream in = ModelLoader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("RaceLint's own file is missing: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("RaceLint's own file cannot be read: " + name, e);
    }
  }

  private static List<ModelFile> readBuiltIn() {
    List<ModelFile> files = new ArrayList<>();
    for (String name : builtInNames()) {
      files.add(ModelParser.parse(name, builtInText(name)));
    }
    return List.copyOf(files);
  }

  private static void fromJars(List<ModelFile> added) {
    try {
      for (URL url : Collections.list(ModelLoader.class.getClassLoader().getResources(IN_JAR))) {
        added.add(fromUrl(url));
      }
    } catch (IOException e) {
      added.add(unreadable(IN_JAR, e));
    }
  }

  private static ModelFile fromUrl(URL url) {
    try {
      URLConnection connection = url.openConnection();
      connection.setUseCaches(false);
      try (InputStream in = connection.getInputStream()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return ModelParser.parse(url.toString(), text);
      }
    } catch (IOException e) {
      return unreadable(url.toString(), e);
    }
  }

  private static ModelFile fromPath(Path path) {
    try {
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      return ModelParser.parse(path.toString(), text);
    } catch (IOException e) {
      return unreadable(path.toString(), e);
    }
  }

  private static ModelFile unreadable(String name, Exception cause) {
    ModelFile file = ModelFile.draft(name);
    String problem = "the model file cannot be read (" + cause.getClass().getSimpleName() + ")";
    file.problems().add(new ModelProblem(name, 0, problem, "check the path"));
    return file;
  }
}
