package dev.atoll.app.theme;

import dev.atoll.app.words.Words;
import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The JSON of a theme: its file, and before it those that it includes, the outermost included one first. Comments and
/// commas behind the last element may stand in them. Everything is bounded before it is read.
///
/// @param files each file's path and object
record ThemeSource(List<File> files) {
    private static final int MOST_FILES = 8;
    private static final String INCLUDE = "include";

    /// One of the files.
    ///
    /// @param path where it is
    /// @param json its object
    record File(String path, JsonNode json) {}

    /// Copies the list.
    ThemeSource {
        files = List.copyOf(files);
    }

    /// Reads a file and what it includes.
    ///
    /// @throws UnreadableThemeException if one of them cannot be read
    static ThemeSource of(String path, Function<String, Optional<byte[]>> files) {
        List<File> read = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Optional<String> next = Optional.of(path);
        while (next.isPresent()) {
            String at = next.get();
            if (!seen.add(at)) {
                throw new UnreadableThemeException(
                        Words.of("theme.the-files-include-each-other", String.join(" → ", seen), at));
            }
            if (seen.size() > MOST_FILES) {
                throw new UnreadableThemeException(
                        Words.of("theme.includes-more-than-other-files", path, MOST_FILES - 1));
            }
            File file = new File(at, ThemeJson.read(at, files));
            read.addFirst(file);
            next = included(file);
        }
        return new ThemeSource(read);
    }

    private static Optional<String> included(File file) {
        JsonNode name = file.json().path(INCLUDE);
        if (name.isMissingNode() || name.isNull()) {
            return Optional.empty();
        }
        String path = name.asString("");
        String found = ThemeJson.resolved(file.path(), path).orElse("");
        if (found.isEmpty()) {
            throw new UnreadableThemeException(Words.of("theme.includes-which-is-no-file", file.path(), path));
        }
        return Optional.of(found);
    }

    /// Whether it has this editor's own form.
    boolean isOwn() {
        if (files.stream().anyMatch(file -> file.json().has("tokens"))) {
            return true;
        }
        if (files.stream()
                .noneMatch(file -> file.json().has("colors") || file.json().has("tokenColors"))) {
            throw new UnreadableThemeException(Words.of(
                    "theme.has-neither-tokens-as-atolls", files.getLast().path()));
        }
        return false;
    }
}
