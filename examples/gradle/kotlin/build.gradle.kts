import net.ltgt.gradle.errorprone.CheckSeverity
import net.ltgt.gradle.errorprone.errorprone

plugins {
  java
  id("net.ltgt.errorprone") version "5.1.0"
}

repositories {
  mavenCentral()
  // RaceLint is not on Maven Central yet: "mvn install -DskipTests" in a clone of it.
  mavenLocal { content { includeGroup("io.github.racelint") } }
}

dependencies {
  // 2.42.0 is the newest for JDK 17; on JDK 21 and newer take 2.52.0.
  errorprone("com.google.errorprone:error_prone_core:2.42.0")
  errorprone("io.github.racelint:racelint-checker:0.1.0-SNAPSHOT")
}

tasks.withType<JavaCompile>().configureEach {
  options.release.set(17)
  options.errorprone {
    // Without this line you have Error Prone's own checks too.
    disableAllChecks.set(true)
    val severity =
        if (project.hasProperty("strict")) CheckSeverity.ERROR else CheckSeverity.WARN
    check("LostUpdate", severity)
    check("InconsistentGuard", severity)
    check("StaleRead", severity)
  }
}
