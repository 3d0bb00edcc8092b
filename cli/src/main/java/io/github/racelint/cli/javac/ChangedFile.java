package io.github.racelint.cli.javac;

import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;

/** A source file of which another text than the one on disk is to be read. */
public final class ChangedFile extends ForwardingJavaFileObject<JavaFileObject> {

  private final String text;

  public ChangedFile(JavaFileObject file, String text) {
    super(file);
    this.text = text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
