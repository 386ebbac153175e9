package dev.atoll.app.window;

import dev.atoll.api.feature.CommandCall;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.navigate.Navigation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All features of a window, and the one list of them.
final class FileFeatures {
    private final List<FileFeature> all;
    private final Map<OpenFile, Subscription> accompanied = new HashMap<>();

    FileFeatures(Bench bench) {
        all = List.copyOf(Navigation.features(bench));
    }

    void addTo(Commands commands) {
        all.forEach(feature -> feature.addTo(commands));
    }

    void opened(OpenFile file) {
        accompanied.put(
                file,
                all.stream()
                        .map(feature -> feature.accompany(file))
                        .reduce(Subscription::and)
                        .orElse(Subscription.none()));
    }

    void closed(OpenFile file) {
        Subscription ending = accompanied.remove(file);
        if (ending != null) {
            ending.close();
        }
    }

    void shown(Optional<OpenFile> file) {
        all.forEach(feature -> feature.shown(file));
    }

    void refresh(ExtensionId extension, Optional<Feature> feature) {
        all.forEach(each -> each.refresh(extension, feature));
    }

    /// Runs a command of an extension, since the user clicked on something of the extension's.
    void call(ExtensionId extension, CommandCall call) {
        all.forEach(each -> each.call(extension, call));
    }

    /// An extension's panel shows something else.
    void refreshPanel(ExtensionId extension, String panel) {
        all.forEach(each -> each.refreshPanel(extension, panel));
    }

    /// The user is about to be taken elsewhere.
    void leaving(OpenFile file) {
        all.forEach(feature -> feature.leaving(file));
    }

    boolean escape() {
        return all.stream().anyMatch(FileFeature::escape);
    }

    boolean asks() {
        return all.stream().anyMatch(FileFeature::asks);
    }

    boolean settled() {
        return all.stream().allMatch(FileFeature::settled);
    }
}
