package dev.atoll.core;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTest {
    private static final List<String> PACKAGES =
            List.of("text", "change", "selection", "range", "display", "state", "history", "edit", "search", "match", "snippet");

    private final JavaClasses core = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.atoll.core");

    @ParameterizedTest
    @CsvSource({
        "text,",
        "change, text",
        "selection, text change",
        "range, text change",
        "display, text change selection range",
        "state, text change selection range display",
        "history, text change selection range display state",
        "edit, text change selection range display state",
        "search, text change selection range display state",
        "match,",
        "snippet, text change selection range display state edit"
    })
    void packagesKnowOnlyThoseBeforeThemAndTheBaseOfTheJdk(String name, @Nullable String known) {
        List<String> allowed = new ArrayList<>(List.of("java.lang..", "java.util..", "java.io..", "org.jspecify.."));
        allowed.add("dev.atoll.core." + name);
        if (known != null) {
            Arrays.stream(known.split(" ")).map("dev.atoll.core."::concat).forEach(allowed::add);
        }
        classes()
                .that()
                .resideInAPackage("dev.atoll.core." + name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .check(core);
    }

    @Test
    void everyPackageIsNamedHere() {
        assertThat(core.stream().map(each -> each.getPackageName().replace("dev.atoll.core.", "")))
                .allMatch(PACKAGES::contains);
    }

    @Test
    void noPackagesKnowEachOther() {
        slices().matching("dev.atoll.core.(*)..").should().beFreeOfCycles().check(core);
    }
}
