package dev.atoll.app.language;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.RelatedPlace;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Problems and the places that explain them, both following the text. Immutable.
///
/// @param ranges the problems; what they say of places is of the text that was asked about
/// @param places where the related places of all of them are now
public record FoundProblems(RangeSet<Diagnostic> ranges, RangeSet<RelatedPlace> places) {
    /// No problems.
    public static FoundProblems none() {
        return new FoundProblems(RangeSet.empty(), RangeSet.empty());
    }

    /// Problems whose places are of the present text.
    public static FoundProblems of(RangeSet<Diagnostic> ranges) {
        return new FoundProblems(
                ranges,
                RangeSet.of(ranges.all().stream()
                        .flatMap(range -> range.value().related().stream())
                        .distinct()
                        .map(place ->
                                new Range<>(place.span().start(), place.span().end(), place))
                        .toList()));
    }

    /// An answer, moved through the changes since.
    static FoundProblems of(List<Diagnostic> found, ChangeSet since) {
        return of(RangeSet.of(found.stream()
                        .map(each ->
                                new Range<>(each.span().start(), each.span().end(), each))
                        .toList()))
                .map(since);
    }

    /// The same after changes.
    public FoundProblems map(ChangeSet changes) {
        return new FoundProblems(ranges.map(changes), places.map(changes));
    }

    /// The problems with their related places where they are now; a place whose text is gone is left out.
    public RangeSet<Diagnostic> present() {
        if (places.isEmpty()) {
            return ranges;
        }
        Map<RelatedPlace, RelatedPlace> now = new HashMap<>();
        for (Range<RelatedPlace> range : places.all()) {
            Span span = new Span(range.from(), range.to());
            now.put(range.value(), new RelatedPlace(span, range.value().message()));
        }
        return RangeSet.of(ranges.all().stream()
                .map(range -> new Range<>(range.from(), range.to(), moved(range.value(), now)))
                .toList());
    }

    private static Diagnostic moved(Diagnostic found, Map<RelatedPlace, RelatedPlace> now) {
        return found.related().isEmpty()
                ? found
                : new Diagnostic(
                        found.span(),
                        found.severity(),
                        found.message(),
                        found.code(),
                        found.source(),
                        found.tags(),
                        found.related().stream()
                                .filter(now::containsKey)
                                .map(place -> now.getOrDefault(place, place))
                                .toList());
    }
}
