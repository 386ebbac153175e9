package dev.atoll.app.extensions;

import dev.atoll.app.feature.Figures;
import dev.atoll.app.words.Words;
import dev.atoll.host.InstalledExtension;
import dev.atoll.host.RegistryRelease;
import dev.atoll.host.RegistryView;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The versions of an extension: those that are kept, and those that its registry has, with what changed in each.
final class VersionsView {
    private final Shelf shelf;

    VersionsView(Shelf shelf) {
        this.shelf = shelf;
    }

    Node of(Entry entry, Detail detail) {
        VBox box = new VBox(12);
        box.getStyleClass().add("detail-page");
        if (entry.bundled()) {
            box.getChildren().add(Texts.plain(Words.of("extensions.it-comes-with-atoll-and")));
        }
        entry.installed().ifPresent(installed -> {
            installed
                    .current()
                    .ifPresent(version -> box.getChildren().add(kept(Words.of("extensions.installed"), version)));
            installed
                    .previous()
                    .ifPresent(
                            version -> box.getChildren().add(kept(Words.of("extensions.kept-to-go-back-to"), version)));
        });
        List<RegistryRelease> releases =
                detail.offered().map(RegistryView.Details::releases).orElse(List.of());
        if (!releases.isEmpty()) {
            box.getChildren()
                    .add(Texts.heading(Words.of(
                            "extensions.releases-in",
                            detail.offered()
                                    .map(offered -> offered.listing().registry())
                                    .orElse(""))));
            releases.reversed().forEach(release -> box.getChildren().add(offered(entry, release)));
        }
        return box;
    }

    private static Node kept(String title, InstalledExtension.Version version) {
        VBox box = new VBox(
                4,
                Texts.heading(title),
                Texts.plain(Words.of(
                        "extensions.since",
                        version.number(),
                        EntryWords.day(version.installed()),
                        Figures.megabytes(version.bytes()))),
                Texts.muted(Words.of("extensions.version-from", version.source())));
        version.publisher()
                .ifPresentOrElse(
                        publisher -> box.getChildren()
                                .addAll(
                                        Texts.muted(Words.of("extensions.signed-with-the-key")),
                                        Texts.code(publisher.fingerprint())),
                        () -> box.getChildren().add(Texts.muted(Words.of("extensions.signed-by-nobody"))));
        return box;
    }

    private Node offered(Entry entry, RegistryRelease release) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, Texts.plain(EntryWords.release(release)), gap);
        line.getStyleClass().add("row");
        boolean current = entry.installed()
                .flatMap(InstalledExtension::current)
                .filter(version -> version.digest().equals(release.digest()))
                .isPresent();
        if (current) {
            line.getChildren().add(Texts.muted(Words.of("extensions.this-is-installed")));
        } else if (release.isOffered()) {
            Button install = new Button(Words.of("extensions.install"));
            install.setAccessibleText(Words.of("extensions.install-version", release.version()));
            install.setOnAction(_ -> shelf.get(entry.id(), Optional.of(release.version())));
            line.getChildren().add(install);
        }
        VBox box = new VBox(4, line);
        if (!release.changelog().isBlank()) {
            box.getChildren().add(Texts.muted(release.changelog().strip()));
        }
        return box;
    }
}
