package dev.atoll.host.grammar.colour;

import dev.atoll.api.document.DocumentEdits;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Place;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.feature.Occurrence;
import dev.atoll.api.feature.OccurrenceAccess;
import dev.atoll.api.feature.RenameCandidate;
import dev.atoll.host.grammar.tree.Grammar;
import dev.atoll.host.grammar.tree.MatchList;
import dev.atoll.host.grammar.tree.ParsedText;
import dev.atoll.host.grammar.tree.QueryKind;
import dev.atoll.host.grammar.tree.SourceText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/// What a grammar's `locals.scm` tells of names within one text: where they come from and where they are used. Those of
/// the text asked about last are kept.
public final class Names {
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{Nl}_$@][\\p{L}\\p{Nl}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Pc}_$?!-]*");

    private static final Set<String> LOCAL_KINDS = Set.of("", "variable", "var", "parameter");

    private final Grammar grammar;
    private @Nullable Known last;

    /// The names of a text.
    private record Known(SourceText text, Optional<LocalNames> names) {}

    public Names(Grammar grammar) {
        this.grammar = grammar;
    }

    private Optional<LocalNames> all(ParsedText text) {
        if (last == null || last.text() != text.text()) {
            last = new Known(text.text(), found(text));
        }
        return last.names();
    }

    private Optional<LocalNames> found(ParsedText text) {
        return grammar.query(QueryKind.LOCALS).map(query -> {
            var found = query.in(grammar.treeSitter(), text.tree(), text.text(), 0, 0);
            var matches = new MatchList();
            for (int match = found.first(); found.has(match); match = found.next(match)) {
                if (query.holds(found, match)) {
                    matches.add(found, match);
                }
            }
            return LocalNames.of(
                    query,
                    query.matches(matches.words(), text.text()),
                    text.text().length());
        });
    }

    private List<LocalNames.Name> same(ParsedText text, int at) {
        return all(text).flatMap(names -> names.at(at).map(names::same)).orElse(List.of());
    }

    private static Span span(LocalNames.Name name) {
        return new Span(name.start(), name.end());
    }

    /// All places of the name at a place.
    public List<Occurrence> occurrences(ParsedText text, int at) {
        return same(text, at).stream()
                .map(name ->
                        new Occurrence(span(name), name.defines() ? OccurrenceAccess.WRITE : OccurrenceAccess.READ))
                .toList();
    }

    /// Where the name at a place is defined.
    public List<Place> definitions(ParsedText text, int at, DocumentId document) {
        return all(text)
                .flatMap(names -> names.at(at).flatMap(name -> names.definition(name.start(), name.end(), name.text())))
                .map(origin -> List.of(place(span(origin), document)))
                .orElse(List.of());
    }

    /// Where the name at a place is used.
    public List<Place> references(ParsedText text, int at, boolean includeDeclaration, DocumentId document) {
        return same(text, at).stream()
                .filter(name -> includeDeclaration || !name.defines())
                .map(name -> place(span(name), document))
                .toList();
    }

    private static Place place(Span span, DocumentId document) {
        return new Place(new DocumentRef.Open(document), span, span);
    }

    /// What is only known within this file may be renamed by what is known of this file.
    private List<LocalNames.Name> renamed(ParsedText text, int at) {
        var places = same(text, at);
        boolean local =
                places.stream().filter(LocalNames.Name::defines).allMatch(name -> LOCAL_KINDS.contains(name.kind()));
        return local ? places : List.of();
    }

    /// What would be renamed at a place.
    public Optional<RenameCandidate> candidate(ParsedText text, int at) {
        return renamed(text, at).stream()
                .filter(name -> name.start() <= at && at <= name.end())
                .findFirst()
                .map(name -> new RenameCandidate(span(name), name.text()));
    }

    /// The edits that rename it.
    public List<DocumentEdits> rename(ParsedText text, int at, String wanted, DocumentId document) {
        if (!NAME.matcher(wanted).matches()) {
            throw new Refused("\"" + wanted + "\" cannot be a name here.");
        }
        var places = renamed(text, at);
        if (places.isEmpty()) {
            throw new Refused(
                    "What is here cannot be renamed: it may be used in other files, or this one does not define it.");
        }
        var edits =
                places.stream().map(name -> new TextEdit(span(name), wanted)).toList();
        return List.of(new DocumentEdits(new DocumentRef.Open(document), edits, OptionalInt.empty(), Optional.empty()));
    }
}
