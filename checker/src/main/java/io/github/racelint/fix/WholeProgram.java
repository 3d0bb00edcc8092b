package io.github.racelint.fix;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.racelint.solve.Race;
import java.util.Collection;
import java.util.List;

/** All files of a program, for fixes that edit several of them. */
public interface WholeProgram {

  /** The file that declares a field, and those that name it; empty if some may not be at hand. */
  Collection<? extends CompilationUnitTree> filesOf(VarSymbol field);

  /** The races that are reported in a file. */
  List<Race> racesIn(CompilationUnitTree file);
}
