package dev.atoll.app.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Nothing is public that nobody outside its package uses.
///
/// The contract is left out, since extensions' hosts and authors are its users, and so are generated bindings and
/// programs.
final class PublicTypesTest {
    private static final JavaClasses ALL = new ClassFileImporter().importPackages("dev.atoll");
    /// They are on no class path but their own, and use the host as other programs would.
    private static final Set<String> NEEDED_BY_BENCHMARKS = new ClassFileImporter()
            .importPath(Path.of(System.getProperty("atoll.root"), "extension-host/benchmarks/target/classes")).stream()
                    .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                    .map(use -> outermost(use.getTargetClass()).getFullName())
                    .collect(Collectors.toUnmodifiableSet());

    @Test
    void everyPublicTypeIsUsedOutsideItsPackage() {
        Set<JavaClass> needed = ALL.stream()
                .filter(PublicTypesTest::usedOutside)
                .map(PublicTypesTest::outermost)
                .collect(Collectors.toCollection(HashSet::new));
        ArrayDeque<JavaClass> fresh = new ArrayDeque<>(needed);
        while (!fresh.isEmpty()) {
            fromSignatures(fresh.remove()).filter(needed::add).forEach(fresh::add);
        }
        assertThat(ALL.stream()
                        .filter(PublicTypesTest::isPublicProduct)
                        .filter(type -> !needed.contains(type))
                        .map(JavaClass::getFullName)
                        .sorted())
                .isEmpty();
    }

    private static boolean isPublicProduct(JavaClass type) {
        return type.isTopLevelClass()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getPackageName().startsWith("dev.atoll.api")
                && !type.getPackageName().matches(".*\\.bindings\\.v\\d+_\\d+(\\..*)?")
                && !type.getSource().orElseThrow().getUri().toString().contains("test-classes")
                && type.tryGetMethod("main", String[].class).isEmpty();
    }

    private static boolean usedOutside(JavaClass type) {
        return NEEDED_BY_BENCHMARKS.contains(type.getFullName())
                || type.getDirectDependenciesToSelf().stream()
                        .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(PublicTypesTest::outermost).orElse(type);
    }

    /// The types of the same package without which a needed type cannot be spoken of: those in its public signatures,
    /// those that it is one of, and those that a sealed one may be.
    private static Stream<JavaClass> fromSignatures(JavaClass type) {
        Stream<JavaClass> spoken = ALL.stream()
                .filter(part -> outermost(part).equals(type))
                .flatMap(part -> Stream.of(
                                part.getAllRawInterfaces().stream(),
                                part.getAllRawSuperclasses().stream(),
                                part.reflect().isSealed() ? part.getSubclasses().stream() : Stream.<JavaClass>empty(),
                                part.getCodeUnits().stream()
                                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                                        .flatMap(unit -> unit.getAllInvolvedRawTypes().stream()))
                        .flatMap(each -> each));
        return spoken.map(JavaClass::getBaseComponentType)
                .filter(other -> other.getPackageName().equals(type.getPackageName()))
                .map(PublicTypesTest::outermost);
    }
}
