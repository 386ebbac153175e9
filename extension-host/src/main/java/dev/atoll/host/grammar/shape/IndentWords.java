package dev.atoll.host.grammar.shape;

import dev.atoll.api.manifest.LanguageData;
import dev.atoll.api.manifest.Manifest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a grammar's manifest tells of where lines stand.
///
/// @param openers words at a line's end behind which the next one stands deeper
/// @param closers words that stand a step less deep at a line's beginning
/// @param lineComments how comments begin that reach to their line's end
public record IndentWords(Set<String> openers, Set<String> closers, Set<String> lineComments) {
    static final String ENTER = "\n";
    private static final String END_TAG = "</";
    private static final String TAG_END = ">";

    public static IndentWords of(Manifest manifest) {
        List<LanguageData> languages = manifest.languages();
        return new IndentWords(
                languages.stream()
                        .flatMap(language -> language.indentation().increaseAfter().stream())
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()),
                languages.stream()
                        .flatMap(language -> language.indentation().decreaseBefore().stream())
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()),
                languages.stream()
                        .flatMap(language -> language.comments().line().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// What is typed when a closer may be complete, and Enter.
    public Set<String> triggers() {
        var result = new HashSet<>(Set.of(ENTER));
        for (var closer : closers) {
            result.add(closer.equals(END_TAG) ? TAG_END : closer.substring(closer.length() - 1));
        }
        return Set.copyOf(result);
    }

    /// The length of the word at a line's end behind which the next one stands deeper; 0 for none.
    int opener(String line) {
        return openers.stream()
                .filter(line::endsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /// Whether what a line begins with, up to where was typed, closes something.
    boolean closes(String beginning) {
        return closers.contains(beginning)
                || (closers.contains(END_TAG) && beginning.startsWith(END_TAG) && beginning.endsWith(TAG_END));
    }

    /// Whether a piece of text is a comment that reaches to its line's end.
    boolean comments(String piece) {
        return lineComments.stream().anyMatch(piece::startsWith);
    }
}
