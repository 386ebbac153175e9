package dev.atoll.app.window;

import dev.atoll.api.feature.CommandCall;
import dev.atoll.api.feature.Severity;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.assist.Assistance;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// All features of a window, and the one list of them.
final class FileFeatures {
    private final List<FileFeature> all;
    private final Map<OpenFile, Subscription> accompanied = new HashMap<>();

    FileFeatures(Bench bench) {
        all = Stream.of(Assistance.of(bench, address -> copy(bench, address)))
                .flatMap(List::stream)
                .toList();
    }

    // the editor starts no other program; the address is one paste away
    private static void copy(Bench bench, String address) {
        ClipboardContent content = new ClipboardContent();
        content.putString(address);
        Clipboard.getSystemClipboard().setContent(content);
        bench.say(Severity.INFORMATION, "The address " + address + " is on the clipboard.");
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

    boolean escape() {
        return all.stream().anyMatch(FileFeature::escape);
    }

    /// Characters are about to be typed into the shown file.
    boolean typed(String characters) {
        return all.stream().anyMatch(feature -> feature.typed(characters));
    }

    boolean settled() {
        return all.stream().allMatch(FileFeature::settled);
    }
}
