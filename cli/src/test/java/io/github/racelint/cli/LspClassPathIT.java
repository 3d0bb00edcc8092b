package io.github.racelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the language server finds the libraries of a program. */
class LspClassPathIT {

  /** A race that is only seen by who knows that the library's counter is a plain field. */
  private static final String USER =
      """
      package shop;

      public class Shop extends lib.Base {
        void open() {
          for (int i = 0; i < 100; i++) {
            pool.submit(() -> sold++);
          }
        }
      }
      """;

  @TempDir Path directory;

  private Path project;
  private Path library;
  private Path file;

  @BeforeEach
  void library() throws Exception {
    directory = directory.toRealPath();
    Path source =
        Program.write(
            directory,
            "library/lib/Base.java",
            """
            package lib;

            import java.util.concurrent.*;

            public class Base {
              protected final ExecutorService pool = Executors.newFixedThreadPool(4);
              protected int sold;
            }
            """);
    library = directory.resolve("classes");
    Files.createDirectories(library);
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", library.toString(), source.toString());
    assertThat(status).isZero();
    project = directory.resolve("project");
    file = Program.write(project, "src/main/java/shop/Shop.java", USER);
  }

  @Test
  void fileInTheProject() throws Exception {
    Program.write(project, ".racelint/classpath", "# of the build\n../classes\n");

    try (EditorClient editor = EditorClient.in(project)) {
      editor.open(file);
      assertThat(editor.shown(file, 1)).hasSize(1);
    }
  }

  @Test
  void optionOfTheCommandLine() throws Exception {
    try (EditorClient editor = EditorClient.in(project, "--classpath", library.toString())) {
      editor.open(file);
      assertThat(editor.shown(file, 1)).hasSize(1);
    }
  }

  /** The wrapper stands for Maven: it is asked once for each state of the pom. */
  @Test
  void mavenIsAskedOnce() throws Exception {
    Assumptions.assumeTrue(File.separatorChar == '/', "the wrapper is a shell script");
    Program.write(project, "pom.xml", "<project/>");
    Path wrapper =
        Program.write(
            project,
            "mvnw",
            """
            #!/bin/sh
            echo asked >> "$(dirname "$0")/asked"
            for argument; do
              case $argument in
                -Dmdep.outputFile=*) printf '%s' 'CLASSES' > "${argument#*=}" ;;
              esac
            done
            """
                .replace("CLASSES", library.toString()));
    assertThat(wrapper.toFile().setExecutable(true)).isTrue();

    for (int i = 0; i < 2; i++) {
      try (EditorClient editor = EditorClient.in(project)) {
        editor.open(file);
        assertThat(editor.shown(file, 1)).hasSize(1);
        assertThat(editor.leave()).isZero();
      }
    }
    assertThat(project.resolve("asked")).hasContent("asked");
    try (Stream<Path> cached = Files.list(project.resolve(".racelint/cache"))) {
      assertThat(cached.map(p -> p.getFileName().toString()))
          .anyMatch(name -> name.matches("maven-[0-9a-f]+\\.classpath"));
    }

    try (EditorClient editor = EditorClient.in(project)) {
      editor.open(file);
      assertThat(editor.shown(file, 1)).hasSize(1);
      Path pom = Program.write(project, "pom.xml", "<project>changed</project>");
      editor
          .server()
          .getWorkspaceService()
          .didChangeWatchedFiles(
              new DidChangeWatchedFilesParams(
                  List.of(new FileEvent(EditorClient.uri(pom), FileChangeType.Changed))));
      assertThat(editor.shown(file, 1)).hasSize(1);
    }
    assertThat(Files.readAllLines(project.resolve("asked"))).hasSize(2);
  }

  @Test
  void mavenThatFails() throws Exception {
    Program.write(project, "pom.xml", "<project/>");
    Program.write(project, "src/main/java/shop/Counter.java", Sources.racy("Counter"));
    Path counter = project.resolve("src/main/java/shop/Counter.java");
    Files.writeString(counter, "package shop;\n" + Sources.racy("Counter"));
    Path wrapper = Program.write(project, "mvnw", "#!/bin/sh\necho no such goal\nexit 1\n");
    assertThat(wrapper.toFile().setExecutable(true)).isTrue();

    try (EditorClient editor = EditorClient.in(project)) {
      editor.open(counter);
      assertThat(editor.shown(counter, 1)).hasSize(1);
      assertThat(editor.logged()).anyMatch(line -> line.contains("no such goal"));
    }
  }
}
