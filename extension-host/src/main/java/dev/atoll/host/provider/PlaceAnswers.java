package dev.atoll.host.provider;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Place;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.api.feature.FoundSymbol;
import dev.atoll.api.feature.Occurrence;
import dev.atoll.api.feature.OccurrenceAccess;
import dev.atoll.api.feature.SymbolKind;
import dev.atoll.host.bindings.v0_1.Occurrences;
import dev.atoll.host.bindings.v0_1.References;
import dev.atoll.host.bindings.v0_1.Selection;
import dev.atoll.host.bindings.v0_1.Types;
import dev.atoll.host.bindings.v0_1.WorkspaceSymbols;
import dev.atoll.host.imports.PlainText;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Checks of the places that a guest names.
final class PlaceAnswers {
    private PlaceAnswers() {}

    private static final int NESTED = 1_000;

    /// A document or file that the extension may know of.
    static DocumentRef document(Types.DocumentRef ref, Known known) {
        return switch (ref) {
            case Types.DocumentRef.Open(int id) -> {
                var document = new DocumentId(id);
                if (known.known(document).isEmpty()) {
                    throw Answers.bad("it names document " + Integer.toUnsignedString(id) + ", which is not open");
                }
                yield new DocumentRef.Open(document);
            }
            case Types.DocumentRef.File(String path) -> new DocumentRef.File(path(path));
        };
    }

    /// A path inside the open folder.
    private static String path(String path) {
        boolean wrong = path.isEmpty()
                || path.length() > Limits.SENTENCE_LENGTH
                || path.indexOf('\\') >= 0
                || !PlainText.line(path, path.length()).equals(path);
        for (var name : path.split("/", -1)) {
            wrong |= name.isEmpty() || name.equals(".") || name.equals("..");
        }
        if (wrong) {
            throw Answers.bad("it names a file that cannot be");
        }
        return path;
    }

    /// A place. Where it lies in a file is for the reader of the file to bound.
    static Place place(Types.Place place, Known known) {
        var in = document(place.in(), known);
        int length =
                in instanceof DocumentRef.Open(var open) ? known.document(open).length() : Integer.MAX_VALUE;
        var target = Answers.span(place.target(), length);
        var whole = Answers.span(place.whole(), length);
        if (target.start() < whole.start() || target.end() > whole.end()) {
            throw Answers.bad("the target of a place lies outside of it");
        }
        return new Place(in, target, whole);
    }

    static List<Place> places(List<Types.Place> places, Known known) {
        Answers.count(places.size(), Limit.PLACES, known.limits(), "places");
        return places.stream().map(place -> place(place, known)).toList();
    }

    static Gathering.Part<Place> part(References.ReferencesAnswer answer, Known known) {
        return switch (answer) {
            case References.ReferencesAnswer.Complete(var rest) ->
                new Gathering.Part<>(places(rest, known), OptionalInt.empty());
            case References.ReferencesAnswer.Partial(var part) ->
                new Gathering.Part<>(places(part.found(), known), OptionalInt.of(part.token()));
        };
    }

    static Gathering.Part<FoundSymbol> part(WorkspaceSymbols.FoundAnswer answer, Known known) {
        return switch (answer) {
            case WorkspaceSymbols.FoundAnswer.Complete(var rest) ->
                new Gathering.Part<>(symbols(rest, known), OptionalInt.empty());
            case WorkspaceSymbols.FoundAnswer.Partial(var part) ->
                new Gathering.Part<>(symbols(part.found(), known), OptionalInt.of(part.token()));
        };
    }

    private static List<FoundSymbol> symbols(List<WorkspaceSymbols.Found> found, Known known) {
        return found.stream()
                .map(one -> new FoundSymbol(
                        SymbolAnswers.shortened(one.name()),
                        one.container().map(SymbolAnswers::shortened),
                        SymbolKind.valueOf(one.kind().name()),
                        place(one.place(), known)))
                .toList();
    }

    /// Occurrences, sorted and apart.
    static List<Occurrence> occurrences(List<Occurrences.Occurrence> answer, int length, Limits limits) {
        Answers.count(answer.size(), Limit.PLACES, limits, "occurrences");
        var result = new ArrayList<Occurrence>(answer.size());
        int at = 0;
        for (var one : answer) {
            var span = Answers.spanFrom(at, one.span(), length, "occurrences");
            result.add(
                    new Occurrence(span, OccurrenceAccess.valueOf(one.access().name())));
            at = span.end();
        }
        return List.copyOf(result);
    }

    /// Stretches of the same text, sorted and apart.
    static List<Span> linked(Types.SpanList answer, int at, TextSnapshot text) {
        int[] words = answer.words();
        var result = new ArrayList<Span>(words.length / 2);
        int end = 0;
        String same = "";
        boolean around = words.length == 0;
        for (int i = 0; i < words.length; i += 2) {
            var span = Answers.spanFrom(end, new Types.Span(words[i], words[i + 1]), text.length(), "linked stretches");
            var stands = text.text(span.start(), span.end());
            if (i > 0 && !stands.equals(same)) {
                throw Answers.bad("its linked stretches differ");
            }
            same = stands;
            around |= span.start() <= at && at <= span.end();
            end = span.end();
            result.add(span);
        }
        if (!around) {
            throw Answers.bad("none of its linked stretches is the one that was asked about");
        }
        Answers.atMost(result.size(), 100, "linked stretches");
        return List.copyOf(result);
    }

    /// Spans around places, each inside the next.
    static List<List<Span>> nested(List<Selection.Nested> answer, int[] asked, int length) {
        if (answer.size() != asked.length) {
            throw Answers.bad("it was asked about " + asked.length + " places and answered for " + answer.size());
        }
        var result = new ArrayList<List<Span>>(asked.length);
        for (int i = 0; i < asked.length; i++) {
            result.add(nested(answer.get(i).spans().words(), asked[i], length));
        }
        return List.copyOf(result);
    }

    private static List<Span> nested(int[] words, int at, int length) {
        Answers.atMost(words.length / 2, NESTED, "spans around a place");
        var spans = new ArrayList<Span>(words.length / 2);
        var inner = new Span(at, at);
        for (int i = 0; i < words.length; i += 2) {
            var span = Answers.span(new Types.Span(words[i], words[i + 1]), length);
            boolean around = span.start() <= inner.start() && span.end() >= inner.end();
            if (!around || (i > 0 && span.length() == inner.length())) {
                throw Answers.bad("its spans around a place do not lie in each other");
            }
            spans.add(span);
            inner = span;
        }
        return List.copyOf(spans);
    }
}
