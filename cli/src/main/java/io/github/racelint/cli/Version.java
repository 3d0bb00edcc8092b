package io.github.racelint.cli;

import com.google.errorprone.bugpatterns.BugChecker;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The versions a bug report needs: of RaceLint, of the Error Prone inside the jar, and of Java. */
final class Version implements IVersionProvider {

  private static final String ERROR_PRONE =
      "/META-INF/maven/com.google.errorprone/error_prone_check_api/pom.properties";

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {
      "RaceLint " + ofRaceLint(),
      "Error Prone " + errorProne(),
      "Java " + Runtime.version() + " (" + System.getProperty("java.home") + ")"
    };
  }

  static String ofRaceLint() {
    String own = Version.class.getPackage().getImplementationVersion();
    return own == null ? "(unpackaged)" : own;
  }

  private static String errorProne() throws IOException {
    try (InputStream stream = BugChecker.class.getResourceAsStream(ERROR_PRONE)) {
      Properties properties = new Properties();
      if (stream != null) {
        properties.load(stream);
      }
      return properties.getProperty("version", "(unknown)");
    }
  }
}
