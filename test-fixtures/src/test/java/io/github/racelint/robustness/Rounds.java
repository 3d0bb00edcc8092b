package io.github.racelint.robustness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor that makes a class in each of three rounds, the first of them with a race. */
@SupportedAnnotationTypes("*")
public final class Rounds extends AbstractProcessor {
  private int round;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    round++;
    if (round <= 3) {
      String name = "Made" + round;
      try (Writer out = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        out.write(
            """
            @javax.annotation.processing.Generated("Rounds")
            class %s {
              volatile int calls;
              void call() { calls++; }
            }
            """
                .formatted(name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }
}
