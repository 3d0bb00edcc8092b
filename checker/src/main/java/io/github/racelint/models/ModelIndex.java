package io.github.racelint.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The models of several files, ready to be asked. Where two files speak of the same overload of the
 * same class, of the same contract or of the same type, the later one counts.
 */
final class ModelIndex implements Models {

  /** Stands for the parameters of every overload. */
  private static final List<String> ANY = List.of("*");

  private final Map<String, List<MethodModel>> methods;
  private final List<Contract> contracts;
  private final Map<String, TypeSafety> types;
  private final NamePatterns runOnce;
  private final NamePatterns confining;
  private final NamePatterns declaringSafe;
  private final NamePatterns askingForThread;
  private final NamePatterns confiningObjects;
  private final NamePatterns keepingCode;

  /**
   * @param files in the order of their weight, the one that overrides all others last
   */
  ModelIndex(Collection<ModelFile> files) {
    Map<Object, MethodModel> allMethods = new LinkedHashMap<>();
    Map<Object, Contract> allContracts = new LinkedHashMap<>();
    Map<String, TypeSafety> allTypes = new HashMap<>();
    for (ModelFile file : files) {
      file.methods().forEach(m -> allMethods.put(key(m.what()), m.what()));
      for (Declared<Contract> contract : file.contracts()) {
        Object subject = key(contract.what());
        allContracts.remove(subject);
        allContracts.put(subject, contract.what());
      }
      file.types().forEach(t -> allTypes.put(t.what().type(), t.what().safety()));
    }
    methods = byName(allMethods.values());
    contracts = List.copyOf(allContracts.values());
    types = Map.copyOf(allTypes);
    runOnce = patterns(files, NameModel.Sort.RUNS_ONCE);
    confining = patterns(files, NameModel.Sort.CONFINES);
    declaringSafe = patterns(files, NameModel.Sort.DECLARES_SAFE);
    confiningObjects = patterns(files, NameModel.Sort.CONFINES_OBJECTS);
    keepingCode = patterns(files, NameModel.Sort.KEEPS_CODE);
    askingForThread = patterns(files, NameModel.Sort.ASKS_THREAD);
  }

  private static Object key(MethodModel model) {
    List<String> parameters = model.parameters() == null ? ANY : model.parameters();
    return List.of(model.owner(), model.name(), parameters);
  }

  private static Object key(Contract contract) {
    return List.of(contract.subject(), contract.kind(), contract.methods());
  }

  private static Map<String, List<MethodModel>> byName(Collection<MethodModel> all) {
    Map<String, List<MethodModel>> grouped = new HashMap<>();
    for (MethodModel model : all) {
      grouped.computeIfAbsent(model.name(), name -> new ArrayList<>()).add(model);
    }
    grouped.replaceAll((name, models) -> List.copyOf(models));
    return Map.copyOf(grouped);
  }

  private static NamePatterns patterns(Collection<ModelFile> files, NameModel.Sort sort) {
    Set<String> result = new LinkedHashSet<>();
    for (ModelFile file : files) {
      for (Declared<NameModel> name : file.names()) {
        if (name.what().sort() == sort) {
          result.add(name.what().pattern());
        }
      }
    }
    return new NamePatterns(result);
  }

  @Override
  public List<MethodModel> named(String methodName) {
    return methods.getOrDefault(methodName, List.of());
  }

  @Override
  public List<Contract> contracts() {
    return contracts;
  }

  @Override
  public TypeSafety safety(String binaryName) {
    return types.getOrDefault(binaryName, TypeSafety.UNKNOWN);
  }

  @Override
  public boolean runsOnce(String methodName) {
    return runOnce.matches(methodName);
  }

  @Override
  public boolean confines(String annotationSimpleName) {
    return confining.matches(annotationSimpleName)
        || confiningObjects.matches(annotationSimpleName);
  }

  @Override
  public boolean confinesObjectsOnly(String annotationSimpleName) {
    return confiningObjects.matches(annotationSimpleName)
        && !confining.matches(annotationSimpleName);
  }

  @Override
  public boolean asksForThread(String methodName) {
    return askingForThread.matches(methodName);
  }

  @Override
  public boolean keepsCode(String methodName) {
    return keepingCode.matches(methodName);
  }

  @Override
  public boolean declaresThreadSafe(String annotationSimpleName) {
    return declaringSafe.matches(annotationSimpleName);
  }
}
