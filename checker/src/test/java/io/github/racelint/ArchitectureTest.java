package io.github.racelint;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the hourglass: which room may know which. */
class ArchitectureTest {

  private static final String ROOT = "io.github.racelint.";
  private static final String JAVAC = "com.sun..";
  private static final String ERROR_PRONE = "com.google.errorprone..";

  /**
   * For each room the rooms it may import, from the ground up. Facts are the narrow waist: extract
   * fills them, solve reads them, and these two do not know each other. Only check, at the top,
   * puts the halves together.
   */
  private static final Map<String, List<String>> ROOMS =
      Map.of(
          "facts", List.of(),
          "models", List.of("facts"),
          "extract", List.of("facts", "models"),
          "solve", List.of("facts", "models"),
          "explain", List.of("facts", "models", "solve"),
          "fix", List.of("facts", "models", "extract", "solve", "explain"),
          "report", List.of("facts", "models", "solve", "explain"),
          "check", List.of("facts", "models", "extract", "solve", "explain", "fix", "report"));

  /** The rooms that must work without a compiler. */
  private static final List<String> WITHOUT_JAVAC =
      List.of("facts", "models", "solve", "explain", "report");

  private static JavaClasses classes;

  @BeforeAll
  static void read() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.racelint");
  }

  @TestFactory
  Stream<DynamicTest> aRoomImportsOnlyRoomsBelowIt() {
    return ROOMS.keySet().stream()
        .sorted()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(ROOT + room + "..")
                            .should()
                            .dependOnClassesThat(isInARoomOtherThan(room, ROOMS.get(room)))
                            .allowEmptyShould(true)
                            .check(classes)));
  }

  @TestFactory
  Stream<DynamicTest> someRoomsDoNotKnowTheCompiler() {
    return WITHOUT_JAVAC.stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(ROOT + room + "..")
                            .should()
                            .dependOnClassesThat(resideInAnyPackage(JAVAC, ERROR_PRONE))
                            .allowEmptyShould(true)
                            .check(classes)));
  }

  @Test
  void everyClassIsInARoom() {
    String[] rooms = ROOMS.keySet().stream().map(room -> ROOT + room + "..").toArray(String[]::new);
    noClasses().should().resideOutsideOfPackages(rooms).check(classes);
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching(ROOT + "(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(classes);
  }

  /** The command line ships without Error Prone's own checks. */
  @Test
  void errorPronesOwnChecksAreNotUsed() {
    noClasses()
        .should()
        .dependOnClassesThat(isOneOfErrorPronesOwnChecks())
        .allowEmptyShould(true)
        .check(classes);
  }

  /** One compilation must not see what another left behind: javac's Context keeps such things. */
  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should(beUnchangeable()).allowEmptyShould(true).check(classes);
  }

  private static DescribedPredicate<JavaClass> isInARoomOtherThan(
      String room, Collection<String> allowed) {
    Set<String> all = ROOMS.keySet();
    return new DescribedPredicate<>("are in a room other than " + allowed) {
      @Override
      public boolean test(JavaClass type) {
        String name = type.getPackageName() + ".";
        return all.stream()
            .filter(other -> name.startsWith(ROOT + other + "."))
            .anyMatch(other -> !other.equals(room) && !allowed.contains(other));
      }
    };
  }

  private static DescribedPredicate<JavaClass> isOneOfErrorPronesOwnChecks() {
    return new DescribedPredicate<>("are in error_prone_core") {
      @Override
      public boolean test(JavaClass type) {
        return type.getSource()
            .map(source -> source.getUri().toString().contains("/error_prone_core"))
            .orElse(false);
      }
    };
  }

  private static ArchCondition<JavaField> beUnchangeable() {
    Set<String> containers =
        Set.of(
            "java.util.concurrent.atomic", "java.lang.ThreadLocal", "java.util.concurrent.locks");
    Set<String> mutable =
        Set.of(
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.ConcurrentMap",
            "java.lang.StringBuilder");
    return new ArchCondition<>("be final and of a type that does not change") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        String type = field.getRawType().getName();
        boolean ok =
            field.getModifiers().contains(FINAL)
                && field.getModifiers().contains(STATIC)
                && !mutable.contains(type)
                && containers.stream().noneMatch(type::startsWith);
        events.add(new SimpleConditionEvent(field, ok, field.getDescription()));
      }
    };
  }
}
