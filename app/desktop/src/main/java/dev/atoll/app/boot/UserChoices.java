package dev.atoll.app.boot;

import dev.atoll.app.keymap.KeyChoices;
import dev.atoll.app.settings.ExtensionSettings;
import dev.atoll.app.settings.FeatureChoices;
import dev.atoll.host.ExtensionHost;

import java.util.List;
import java.util.stream.Stream;

/// What the user has set, as it was read at the start.
record UserChoices(ExtensionSettings extensions, FeatureChoices choices, KeyChoices keys) {
    /// What of it is not in force, as sentences.
    Stream<String> problems(ExtensionHost host) {
        return Stream.concat(
                Stream.of(
                                extensions.problems(),
                                choices.now().problems(),
                                choices.extensions().problems(),
                                choices.files().problems(),
                                choices.look().problems())
                        .flatMap(List::stream),
                host.extensions().stream().flatMap(extension -> extensions.misfits(extension.manifest()).stream()));
    }
}
