package dev.atoll.app.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import javafx.application.Platform;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/// Who may know whom, in the desktop and across the modules under it.
final class ArrowsTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.atoll");

    @Test
    void theDesktopsPackagesHaveNoCycles() {
        slices().matching("dev.atoll.app.(**)").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void theDesktopKnowsOnlyTheHostsFacade() {
        noClasses()
                .that()
                .resideInAPackage("dev.atoll.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.atoll.host.(*)..")
                .check(ALL);
    }

    @Test
    void lowerLayersDoNotKnowHigherOnes() {
        noClasses()
                .that()
                .resideInAPackage("dev.atoll.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.atoll.api..", "dev.atoll.host..", "dev.atoll.app..")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage("dev.atoll.api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.atoll.core..", "dev.atoll.host..", "dev.atoll.app..")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage("dev.atoll.host..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.atoll.core..", "dev.atoll.app..", "javafx..")
                .check(ALL);
    }

    @Test
    void richTextFxHasOneDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.atoll.app.editor.richtext..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.fxmisc..", "org.reactfx..")
                .check(ALL);
    }

    /// Git is read through one door; the walk through a folder knows the words of `.gitignore`, and nothing else of it.
    @Test
    void gitHasOneDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.atoll.app.git..", "dev.atoll.app.workspace..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.jgit..")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage("dev.atoll.app.workspace..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.eclipse.jgit..").and(not(resideInAPackage("org.eclipse.jgit.ignore.."))))
                .check(ALL);
    }

    @Test
    void theOtherToolkitHasOneDoor() {
        noClasses()
                .that()
                .haveNameNotMatching("dev\\.atoll\\.app\\.editor\\.input\\.SharedSelection.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..")
                .check(ALL);
    }

    @Test
    void printersHaveOneDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.atoll.app.print..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.print..")
                .check(ALL);
    }

    @Test
    void threadsHaveOneDoor() {
        noClasses()
                .that()
                .resideInAPackage("dev.atoll.app..")
                .and()
                .resideOutsideOfPackage("dev.atoll.app.concurrent..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Thread.class,
                        Executors.class,
                        ExecutorService.class,
                        ThreadPoolExecutor.class,
                        ScheduledThreadPoolExecutor.class,
                        ForkJoinPool.class,
                        Platform.class)
                .check(ALL);
    }

    @Test
    void filesHaveOneDoor() {
        noClasses()
                .that()
                .resideInAPackage("dev.atoll.app..")
                .and()
                .resideOutsideOfPackage("dev.atoll.app.workspace..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Files.class,
                        FileChannel.class,
                        FileInputStream.class,
                        FileOutputStream.class,
                        FileReader.class,
                        FileWriter.class,
                        RandomAccessFile.class)
                .check(ALL);
    }

    /// The one door to the network is the host's, to registries. Sockets that are files of this machine have one of
    /// their own.
    @Test
    void theDesktopHasNoDoorToTheNetwork() {
        noClasses()
                .that()
                .resideInAPackage("dev.atoll.app..")
                .and()
                .resideOutsideOfPackage("dev.atoll.app.instance..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(http\\..*|.*Socket.*|URLConnection|HttpURLConnection)")
                .check(ALL);
    }

    @Test
    void theSocketOfTheWindowLeadsToNoNetwork() {
        noClasses()
                .that()
                .resideInAPackage("dev.atoll.app..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(http\\..*|Inet.*|(Server)?Socket|Datagram.*|.*URLConnection)")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.nio\\.channels\\.(Datagram|Asynchronous).*")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage("dev.atoll.app..")
                .and()
                .resideOutsideOfPackage("dev.atoll.app.instance..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.nio\\.channels\\..*Socket.*")
                .check(ALL);
    }

    @Test
    void whatNeedsNoWindowKnowsNoToolkit() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.atoll.app.cli..",
                        "dev.atoll.app.workspace..",
                        "dev.atoll.app.git..",
                        "dev.atoll.app.icon..",
                        "dev.atoll.app.language..",
                        "dev.atoll.app.document..",
                        "dev.atoll.app.command..",
                        "dev.atoll.app.settings..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..")
                .check(ALL);
    }
}
