package dev.atoll.app.extensions;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityRequest;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.app.install.PackageWords;
import dev.atoll.app.words.Words;
import dev.atoll.host.CapabilityUse;
import dev.atoll.host.ExtensionHandle;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What an extension may do and what it did of it; each thing can be refused and granted, which holds at once.
final class GrantsView {
    private static final double INDENT = 26;

    private final Shelf shelf;

    GrantsView(Shelf shelf) {
        this.shelf = shelf;
    }

    Node of(Entry entry, Detail detail) {
        VBox box = new VBox(12);
        box.getStyleClass().add("detail-page");
        Optional<Manifest> manifest = entry.manifest();
        if (manifest.isEmpty()) {
            box.getChildren().add(Texts.muted(Words.of("extensions.its-package-is-damaged-so")));
        } else if (manifest.get().module().isEmpty() && manifest.get().grammar().isEmpty()) {
            box.getChildren().add(Texts.plain(Words.of("extensions.it-holds-data-only-and")));
        } else if (manifest.get().capabilities().isEmpty()) {
            box.getChildren().add(Texts.plain(Words.of("extensions.it-asks-for-nothing-and")));
        } else {
            box.getChildren().add(Texts.muted(Words.of("extensions.it-may-do-what-is")));
            manifest.get().capabilities().forEach(asked -> box.getChildren().add(grant(entry, asked, detail.uses())));
        }
        return box;
    }

    private Node grant(Entry entry, CapabilityRequest asked, List<CapabilityUse> uses) {
        Capability capability = asked.capability();
        CheckBox box = new CheckBox(PackageWords.capability(capability));
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        String all = PackageWords.everywhere(capability);
        box.setTooltip(new Tooltip(capability.kind().word() + (all.isEmpty() ? "" : "\n" + all)));
        List<Capability> grants = entry.loaded()
                .map(ExtensionHandle::grants)
                .or(() -> entry.installed().map(installed -> installed.grants()))
                .orElse(List.of());
        box.setSelected(grants.stream().anyMatch(one -> one.kind() == capability.kind()));
        box.setDisable(entry.loaded().isEmpty());
        box.setOnAction(_ -> shelf.grant(entry, capability.kind(), box.isSelected()));
        Optional<CapabilityUse> use =
                uses.stream().filter(one -> one.kind() == capability.kind()).findFirst();
        Node reason = Texts.muted("“" + PackageWords.line(asked.reason()) + "”");
        Node used = Texts.muted(EntryWords.use(use, LocalDate.now(ZoneId.systemDefault())));
        VBox under = new VBox(2, reason, used);
        under.setPadding(new Insets(0, 0, 0, INDENT));
        return new VBox(2, box, under);
    }
}
