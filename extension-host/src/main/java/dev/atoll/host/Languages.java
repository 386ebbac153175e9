package dev.atoll.host;

import dev.atoll.api.manifest.FilePatterns;
import dev.atoll.api.manifest.LanguageData;
import dev.atoll.api.provider.ExtensionId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The languages that extensions bring, and whose a file is. Of two languages that claim a file equally well,
/// the one that was there first wins, so that a later extension cannot take a language over.
final class Languages {
    private final Map<ExtensionId, List<LanguageData>> brought = new LinkedHashMap<>();
    private final Map<String, LanguageData> byId = new LinkedHashMap<>();

    /// Takes what an extension brings, in the place of what it brought before.
    synchronized void bring(ExtensionId extension, List<LanguageData> languages) {
        brought.put(extension, languages);
        sort();
    }

    /// Takes an extension's languages away; another one's of the same name come to light.
    synchronized void remove(ExtensionId extension) {
        brought.remove(extension);
        sort();
    }

    private void sort() {
        byId.clear();
        brought.values().forEach(languages -> languages.forEach(one -> byId.putIfAbsent(one.id(), one)));
    }

    synchronized Optional<LanguageData> language(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The language of a file: by its name, then by patterns, then by the longest extension, then by its first
    /// line.
    synchronized Optional<String> of(String path, String firstLine) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return first(files -> files.fileNames().contains(name))
                .or(() -> first(files -> files.globs().stream().anyMatch(glob -> glob.matchesPath(path))))
                .or(() -> byExtension(name.toLowerCase(Locale.ROOT)))
                .or(() -> first(files -> files.firstLines().stream().anyMatch(glob -> glob.matchesLine(firstLine))));
    }

    private Optional<String> first(Predicate<FilePatterns> test) {
        return byId.values().stream()
                .filter(language -> test.test(language.files()))
                .map(LanguageData::id)
                .findFirst();
    }

    private Optional<String> byExtension(String name) {
        int longest = 0;
        Optional<String> found = Optional.empty();
        for (var language : byId.values()) {
            for (var extension : language.files().extensions()) {
                if (extension.length() > longest && name.endsWith(extension.toLowerCase(Locale.ROOT))) {
                    longest = extension.length();
                    found = Optional.of(language.id());
                }
            }
        }
        return found;
    }
}
