import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a properties file that names an installed JDK which is at least as new as asked: {@code
 * newest.java.home}, or {@code newest.skip=true} if there is none.
 *
 * <p>The build runs its tests a second time on a newer JDK than the one Maven runs on; this is how
 * it finds that JDK without asking anybody to register it. Of several the lowest sufficient version
 * wins, so that the tested pair does not change when a still newer JDK appears on a machine.
 *
 * <p>Run as a source file: {@code java build-tools/FindJdk.java 25 target/newest-jdk.properties}.
 */
public final class FindJdk {
  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)[^\"]*\"");
  private static final Pattern JDK_HOME = Pattern.compile("<jdkHome>\\s*(.*?)\\s*</jdkHome>");

  private FindJdk() {}

  public static void main(String[] args) throws IOException {
    int wanted = Integer.parseInt(args[0]);
    Path best = null;
    int bestVersion = Integer.MAX_VALUE;
    for (Path home : candidates(wanted)) {
      int version = version(home);
      if (version >= wanted && version < bestVersion) {
        best = home;
        bestVersion = version;
      }
    }
    Path output = Path.of(args[1]);
    Files.createDirectories(output.getParent());
    String home = best == null ? "" : best.toString().replace('\\', '/');
    Files.writeString(
        output, "newest.java.home=" + home + "\nnewest.skip=" + (best == null) + "\n");
    System.out.println(
        best == null
            ? "No JDK "
                + wanted
                + " or newer found: the second test run, on it, is SKIPPED here."
                + " Install one, or name its home in the environment variable NEWEST_JAVA_HOME."
            : "The second test run is on JDK " + bestVersion + ", " + home);
  }

  /** Every place worth a look, the explicitly named ones first. */
  private static List<Path> candidates(int wanted) throws IOException {
    List<Path> homes = new ArrayList<>();
    addEnv(homes, "NEWEST_JAVA_HOME");
    for (String name : System.getenv().keySet()) {
      if (name.matches("(JAVA|JDK)_?(HOME_)?" + wanted + "(_HOME)?(_X64|_ARM64|_AARCH64)?")) {
        addEnv(homes, name);
      }
    }
    addEnv(homes, "JAVA_HOME");
    homes.add(Path.of(System.getProperty("java.home")));
    Path user = Path.of(System.getProperty("user.home"));
    Path toolchains = user.resolve(".m2/toolchains.xml");
    if (Files.isReadable(toolchains)) {
      Matcher jdkHome = JDK_HOME.matcher(Files.readString(toolchains));
      while (jdkHome.find()) {
        homes.add(Path.of(jdkHome.group(1)));
      }
    }
    addChildren(homes, user.resolve(".sdkman/candidates/java"));
    addChildren(homes, user.resolve(".jdks"));
    addChildren(homes, user.resolve(".local/share/mise/installs/java"));
    addChildren(homes, user.resolve("Library/Java/JavaVirtualMachines"));
    addChildren(homes, Path.of("/Library/Java/JavaVirtualMachines"));
    addChildren(homes, Path.of("/usr/lib/jvm"));
    addChildren(homes, Path.of("/usr/java"));
    addChildren(homes, Path.of("/opt"));
    addChildren(homes, Path.of("/opt/java"));
    String programs = System.getenv("ProgramFiles");
    if (programs != null) {
      addChildren(homes, Path.of(programs, "Java"));
      addChildren(homes, Path.of(programs, "Eclipse Adoptium"));
      addChildren(homes, Path.of(programs, "Microsoft"));
    }
    return homes;
  }

  private static void addEnv(List<Path> homes, String name) {
    String value = System.getenv(name);
    if (value != null && !value.isBlank()) {
      homes.add(Path.of(value));
    }
  }

  private static void addChildren(List<Path> homes, Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return;
    }
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      stream.forEach(children::add);
    }
    children.sort(null);
    for (Path child : children) {
      homes.add(child);
      homes.add(child.resolve("Contents/Home"));
    }
  }

  /** The feature version of a JDK that has a compiler, or 0 for anything else. */
  private static int version(Path home) throws IOException {
    Path release = home.resolve("release");
    boolean hasCompiler =
        Files.isExecutable(home.resolve("bin/javac"))
            || Files.isExecutable(home.resolve("bin/javac.exe"));
    if (!hasCompiler || !Files.isReadable(release)) {
      return 0;
    }
    Matcher matcher = VERSION.matcher(Files.readString(release));
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }
}
