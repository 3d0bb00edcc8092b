package io.github.racelint.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Executable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What RaceLint says of libraries is well-formed and speaks of things that exist. */
class BuiltInModelsTest {

  /** Files about the JDK, whose classes must all be there. */
  private static final Set<String> JDK_FILES =
      Set.of(
          "java-lang.model",
          "java-util.model",
          "java-util-stream.model",
          "java-util-concurrent.model",
          "java-util-concurrent-locks.model",
          "java-util-concurrent-atomic.model",
          "java-io-nio.model",
          "java-net.model",
          "java-desktop.model");

  private static List<ModelFile> files() {
    List<ModelFile> files = new ArrayList<>();
    for (String name : ModelLoader.builtInNames()) {
      files.add(ModelParser.parse(name, ModelLoader.builtInText(name)));
    }
    return files;
  }

  @Test
  void everyFileIsWellFormed() {
    List<ModelProblem> problems = new ArrayList<>();
    files().forEach(file -> problems.addAll(file.problems()));
    assertEquals(List.of(), problems);
  }

  @Test
  void nothingIsDescribedTwice() {
    Map<Object, String> first = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (ModelFile file : files()) {
      for (Declared<MethodModel> d : file.methods()) {
        MethodModel m = d.what();
        Object key = Arrays.asList(m.owner(), m.name(), m.parameters());
        note(first, twice, key, file.name() + ":" + d.line());
      }
      for (Declared<SafetyModel> d : file.types()) {
        note(first, twice, d.what().type(), file.name() + ":" + d.line());
      }
      for (Declared<Contract> d : file.contracts()) {
        Contract c = d.what();
        note(first, twice, List.of(c.kind(), c.subject(), c.methods()), at(file, d));
      }
      for (Declared<NameModel> d : file.names()) {
        note(first, twice, d.what(), at(file, d));
      }
    }
    assertEquals(List.of(), twice);
  }

  private static String at(ModelFile file, Declared<?> declared) {
    return file.name() + ":" + declared.line();
  }

  private static void note(
      Map<Object, String> first, List<String> twice, Object key, String place) {
    String before = first.putIfAbsent(key, place);
    if (before != null) {
      twice.add(place + " says again what " + before + " says: " + key);
    }
  }

  @Test
  void everyEffectIsUsedAndNoModelRepeatsOne() {
    Set<String> kinds = new HashSet<>();
    for (ModelFile file : files()) {
      for (Declared<MethodModel> declared : file.methods()) {
        var effects = declared.what().effects();
        effects.forEach(effect -> kinds.add(effect.getClass().getSimpleName()));
        assertEquals(effects.size(), new LinkedHashSet<>(effects).size(), () -> at(file, declared));
      }
    }
    assertEquals(
        io.github.racelint.facts.Effect.class.getPermittedSubclasses().length, kinds.size());
  }

  @TestFactory
  Stream<DynamicTest> everythingNamedExists() {
    return files().stream()
        .map(file -> DynamicTest.dynamicTest(file.name(), () -> assertExists(file)));
  }

  private static void assertExists(ModelFile file) {
    boolean mustExist = JDK_FILES.contains(file.name());
    List<String> missing = new ArrayList<>();
    for (Declared<MethodModel> declared : file.methods()) {
      if (declared.since() <= Runtime.version().feature()) {
        String problem = missing(declared.what(), mustExist);
        if (problem != null) {
          missing.add(at(file, declared) + ": " + problem);
        }
      }
    }
    for (Declared<SafetyModel> declared : file.types()) {
      boolean here = declared.since() <= Runtime.version().feature();
      if (mustExist && here && find(declared.what().type()) == null) {
        missing.add(at(file, declared) + ": no class " + declared.what().type());
      }
    }
    for (Declared<Contract> declared : file.contracts()) {
      missing(declared.what(), mustExist)
          .forEach(problem -> missing.add(at(file, declared) + ": " + problem));
    }
    assertTrue(missing.isEmpty(), () -> String.join("\n", missing));
  }

  private static String missing(MethodModel model, boolean mustExist) {
    Class<?> owner = find(model.owner());
    if (owner == null || !complete(owner)) {
      return mustExist ? "no class " + model.owner() : null;
    }
    for (Executable member : members(owner, model.name())) {
      List<String> types =
          Arrays.stream(member.getParameterTypes()).map(Class::getSimpleName).toList();
      if (model.parameters() == null || model.parameters().equals(types)) {
        return null;
      }
    }
    String parameters = model.parameters() == null ? "" : model.parameters().toString();
    return "no method " + model.owner() + "." + model.name() + parameters;
  }

  private static List<String> missing(Contract contract, boolean mustExist) {
    List<String> result = new ArrayList<>();
    if (contract.kind() != Contract.Kind.SUPERTYPE || contract.subject().indexOf('.') < 0) {
      return result;
    }
    Class<?> type = find(contract.subject());
    if (type == null || !complete(type)) {
      if (mustExist) {
        result.add("no class " + contract.subject());
      }
      return result;
    }
    for (String method : contract.methods()) {
      if (members(type, method).isEmpty()) {
        result.add("no method " + contract.subject() + "." + method);
      }
    }
    return result;
  }

  private static Class<?> find(String name) {
    try {
      return Class.forName(name, false, BuiltInModelsTest.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }

  /** Whether everything that a class of a library needs is on the class path too. */
  private static boolean complete(Class<?> type) {
    try {
      members(type, "");
      return true;
    } catch (LinkageError e) {
      return false;
    }
  }

  private static List<Executable> members(Class<?> type, String name) {
    if (name.equals("<init>")) {
      return List.of(type.getDeclaredConstructors());
    }
    List<Executable> result = new ArrayList<>();
    Set<Class<?>> seen = new LinkedHashSet<>();
    collect(type, seen);
    seen.add(Object.class);
    for (Class<?> each : seen) {
      for (Executable method : each.getDeclaredMethods()) {
        if (method.getName().equals(name)) {
          result.add(method);
        }
      }
    }
    return result;
  }

  private static void collect(Class<?> type, Set<Class<?>> seen) {
    if (type == null || !seen.add(type)) {
      return;
    }
    collect(type.getSuperclass(), seen);
    for (Class<?> each : type.getInterfaces()) {
      collect(each, seen);
    }
  }
}
