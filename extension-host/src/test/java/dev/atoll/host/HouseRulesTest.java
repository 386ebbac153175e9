package dev.atoll.host;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.atoll.api.editor.WorkspaceFiles;
import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/// The host's packages know each other in one direction, and each outside thing has one door.
class HouseRulesTest {
    private static final String HOST = "dev.atoll.host";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOST);

    /// Which package may use which; what they use in turn is allowed, too.
    private static final Map<String, Set<String>> USES = Map.ofEntries(
            Map.entry("", Set.of("registry", "grammar", "filter")),
            Map.entry("filter", Set.of("formatter")),
            Map.entry("registry", Set.of("catalog")),
            Map.entry("grammar", Set.of("provider")),
            Map.entry("formatter", Set.of("provider", "catalog")),
            Map.entry("catalog", Set.of("engine")),
            Map.entry("provider", Set.of("lifecycle", "bindings")),
            Map.entry("lifecycle", Set.of("sandbox")),
            Map.entry("sandbox", Set.of("imports")),
            Map.entry("imports", Set.of("capability", "bindings")),
            Map.entry("bindings", Set.of("abi")),
            Map.entry("abi", Set.of("engine")),
            Map.entry("capability", Set.of()),
            Map.entry("engine", Set.of()));

    private static Set<String> reachable(String from) {
        var result = new HashSet<String>();
        for (var next : USES.getOrDefault(from, Set.of())) {
            result.add(next);
            result.addAll(reachable(next));
        }
        return result;
    }

    private static String part(String packageName) {
        var rest = packageName.substring(HOST.length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.", -1)[0];
    }

    @Test
    void packagesKnowEachOtherInOneDirection() {
        for (var from : USES.keySet()) {
            var allowed = reachable(from);
            allowed.add(from);
            var forbidden = DescribedPredicate.<JavaClass>describe(
                    "are outside of what " + from + " may use",
                    other -> (other.getPackageName() + ".").startsWith(HOST + ".")
                            && !allowed.contains(part(other.getPackageName())));
            noClasses()
                    .that(DescribedPredicate.describe(
                            "are in " + from, one -> part(one.getPackageName()).equals(from)))
                    .should()
                    .dependOnClassesThat(forbidden)
                    .check(CLASSES);
        }
        slices().matching(HOST + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void partsOfGrammarsKnowEachOtherInOneDirection() {
        var parts = List.of("", ".folder", ".shape", ".session", ".colour", ".tree");
        for (int i = 1; i < parts.size(); i++) {
            var earlier = parts.subList(0, i).stream()
                    .map(part -> HOST + ".grammar" + part)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(HOST + ".grammar" + parts.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(earlier)
                    .check(CLASSES);
        }
        noClasses()
                .that()
                .resideInAnyPackage(HOST + ".grammar.link", HOST + ".grammar.query")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        parts.stream().map(part -> HOST + ".grammar" + part).toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void partsOfFormattersKnowEachOtherInOneDirection() {
        noClasses()
                .that()
                .resideInAPackage(HOST + ".formatter.*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HOST + ".formatter")
                .check(CLASSES);
        slices().matching(HOST + ".formatter.(*)")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void onlyTheEngineKnowsTheWebAssemblyRuntime() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOST + ".engine")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.dylibso..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCatalogTouchesFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOST + ".catalog")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.nio\\.file\\.(Files|FileSystems?|spi\\..*)|java\\.io\\.(File|FileInputStream"
                        + "|FileOutputStream|RandomAccessFile|FileReader|FileWriter)")
                .check(CLASSES);
    }

    @Test
    void onlyTheLifecycleMakesThreads() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOST + ".lifecycle")
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "makes a thread", call -> call.getTargetOwner().isAssignableTo(Thread.class)))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.concurrent\\.(Executors?|ExecutorService|ForkJoinPool|Scheduled.*)"
                        + "|java\\.util\\.Timer|java\\.lang\\.Thread\\$Builder.*")
                .check(CLASSES);
    }

    /// What lies in a folder that somebody opened is read for extensions that were granted it, and for nothing else: no
    /// file in it can set, grant, install or enable anything.
    @Test
    void aWorkspacesFilesAreReadForExtensionsOnly() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(HOST + ".imports.FolderFiles")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "reads a workspace's files",
                        call -> call.getTargetOwner().isAssignableTo(WorkspaceFiles.class)
                                && !call.getName().equals("none")))
                .check(CLASSES);
    }

    @Test
    void theHostKnowsNoWindowAndNoCore() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "dev.atoll.core..", "dev.atoll.app..", "java.awt..", "javax.swing..")
                .check(CLASSES);
    }

    @Test
    void nothingReachesTheNetworkOrStartsProcesses() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(.*Socket.*|URLConnection|HttpURLConnection|InetAddress|Authenticator"
                        + "|CookieHandler|CookieManager)|java\\.nio\\.channels\\..*(Socket|Datagram).*"
                        + "|java\\.lang\\.(Process|ProcessBuilder)|sun\\..*")
                .check(CLASSES);
    }

    /// The one door to the network is that to registries, for packages on their way in. What runs guests, and what runs
    /// for them, knows neither the network nor the door.
    @Test
    void onlyRegistriesAreReadOverTheNetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOST + ".registry")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages(HOST, HOST + ".registry")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HOST + ".registry..")
                .check(CLASSES);
    }
}
