package dev.atoll.app.offer;

import dev.atoll.api.document.Span;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What extensions said about stretches of one document, each in answer to one question; it follows the text until they
/// are asked again.
///
/// @param <T> what is said
final class Said<T> {
    private final Map<ExtensionId, Answer<T>> answers = new LinkedHashMap<>();

    private record Answer<T>(RangeSet<T> ranges, ChangeSet since) {}

    /// One thing that was said.
    ///
    /// @param extension who said it
    /// @param from where it is now
    /// @param to where it ends now
    /// @param value what was said; offsets in it are of the text that was asked about
    /// @param since what has changed since then
    record Thing<T>(ExtensionId extension, int from, int to, T value, ChangeSet since) {}

    /// Where a stretch of the text that was asked about is now.
    static Span present(Span span, ChangeSet since) {
        int start = since.mapOffset(Math.min(span.start(), since.oldLength()), Side.AFTER);
        int end = since.mapOffset(Math.min(span.end(), since.oldLength()), Side.BEFORE);
        return new Span(start, Math.max(start, end));
    }

    /// Takes the answer of one extension in place of its last one.
    ///
    /// @param since the changes since the version that was asked about
    void put(ExtensionId extension, List<Range<T>> said, ChangeSet since) {
        answers.put(extension, new Answer<>(RangeSet.of(said).map(since), since));
    }

    void map(ChangeSet changes) {
        answers.replaceAll((_, answer) -> new Answer<>(answer.ranges.map(changes), answer.since.compose(changes)));
    }

    /// Forgets what others said.
    void retain(Collection<ExtensionId> extensions) {
        answers.keySet().retainAll(extensions);
    }

    void clear() {
        answers.clear();
    }

    /// Everything, by extension and then in the order of the text.
    List<Thing<T>> all() {
        return answers.entrySet().stream()
                .flatMap(entry -> entry.getValue().ranges.all().stream()
                        .map(range -> new Thing<>(
                                entry.getKey(), range.from(), range.to(), range.value(), entry.getValue().since)))
                .toList();
    }
}
