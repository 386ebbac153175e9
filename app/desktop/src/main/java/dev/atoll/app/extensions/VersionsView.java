package dev.atoll.app.extensions;

import dev.atoll.app.feature.Figures;
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
            box.getChildren().add(Texts.plain("It comes with Atoll and is updated with it."));
        }
        entry.installed().ifPresent(installed -> {
            installed.current().ifPresent(version -> box.getChildren().add(kept("Installed", version)));
            installed.previous().ifPresent(version -> box.getChildren().add(kept("Kept to go back to", version)));
        });
        List<RegistryRelease> releases =
                detail.offered().map(RegistryView.Details::releases).orElse(List.of());
        if (!releases.isEmpty()) {
            box.getChildren()
                    .add(Texts.heading("In "
                            + detail.offered()
                                    .map(offered -> offered.listing().registry())
                                    .orElse("")));
            releases.reversed().forEach(release -> box.getChildren().add(offered(entry, release)));
        }
        return box;
    }

    private static Node kept(String title, InstalledExtension.Version version) {
        VBox box = new VBox(
                4,
                Texts.heading(title),
                Texts.plain(version.number() + " · since " + Words.day(version.installed()) + " · "
                        + Figures.megabytes(version.bytes())),
                Texts.muted("From " + version.source()));
        version.publisher()
                .ifPresentOrElse(
                        publisher -> box.getChildren()
                                .addAll(Texts.muted("Signed with the key"), Texts.code(publisher.fingerprint())),
                        () -> box.getChildren().add(Texts.muted("Nobody signed it")));
        return box;
    }

    private Node offered(Entry entry, RegistryRelease release) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, Texts.plain(Words.release(release)), gap);
        line.getStyleClass().add("row");
        boolean current = entry.installed()
                .flatMap(InstalledExtension::current)
                .filter(version -> version.digest().equals(release.digest()))
                .isPresent();
        if (current) {
            line.getChildren().add(Texts.muted("installed"));
        } else if (release.isOffered()) {
            Button install = new Button("Install…");
            install.setAccessibleText("Install " + release.version());
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
