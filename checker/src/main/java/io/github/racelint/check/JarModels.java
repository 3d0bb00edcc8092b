package io.github.racelint.check;

import com.sun.tools.javac.util.Context;
import io.github.racelint.models.ModelLoader;
import io.github.racelint.models.NamedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.JavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** The model files that the libraries of a compilation bring under {@link ModelLoader#IN_JAR}. */
final class JarModels {
  private static final List<StandardLocation> LOCATIONS =
      List.of(StandardLocation.CLASS_PATH, StandardLocation.MODULE_PATH);

  private JarModels() {}

  /**
   * The model files of a compilation's class and module path, in the order of the paths. A jar that
   * cannot be read is left out: that the compiler says itself.
   */
  static List<NamedText> of(Context context) {
    if (!(context.get(JavaFileManager.class) instanceof StandardJavaFileManager files)) {
      return List.of();
    }
    Set<Path> places = new LinkedHashSet<>();
    for (StandardLocation location : LOCATIONS) {
      Iterable<? extends Path> paths = files.getLocationAsPaths(location);
      if (paths != null) {
        paths.forEach(places::add);
      }
    }
    List<NamedText> found = new ArrayList<>();
    places.forEach(place -> read(place, found));
    return found;
  }

  private static void read(Path place, List<NamedText> found) {
    try {
      if (Files.isDirectory(place)) {
        Path file = place.resolve(ModelLoader.IN_JAR);
        if (Files.isRegularFile(file)) {
          found.add(new NamedText(file.toString(), Files.readString(file)));
        }
      } else if (Files.isRegularFile(place)) {
        readJar(place, found);
      }
    } catch (IOException | UnsupportedOperationException unreadable) {
      // javac warns of a bad path element where the user asked for that (-Xlint:path).
    }
  }

  private static void readJar(Path jar, List<NamedText> found) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(ModelLoader.IN_JAR);
      if (entry != null) {
        String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        found.add(new NamedText(jar + "!/" + ModelLoader.IN_JAR, text));
      }
    }
  }
}
