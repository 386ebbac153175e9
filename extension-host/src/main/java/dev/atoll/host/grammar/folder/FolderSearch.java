package dev.atoll.host.grammar.folder;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Place;
import dev.atoll.api.document.Revision;
import dev.atoll.api.failure.BadAnswer;
import dev.atoll.api.failure.TimedOut;
import dev.atoll.api.feature.FoundSymbol;
import dev.atoll.api.feature.Symbol;
import dev.atoll.api.manifest.Feature;
import dev.atoll.host.grammar.session.GrammarSession;
import dev.atoll.host.grammar.shape.Outlines;
import dev.atoll.host.grammar.tree.ParsedText;
import dev.atoll.host.lifecycle.Session;
import dev.atoll.host.lifecycle.Urgency;
import dev.atoll.host.lifecycle.Work;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Looks for symbols in all files of a grammar's languages: in open documents as they are, in the folder's files as the
/// disk has them. Files are read and parsed a little at a step; after a while the answer is what was found so far.
public final class FolderSearch implements Work<Session, FolderSearch.Outcome> {
    private static final long PATIENCE_NANOS = 1_500_000_000;
    private static final long STEP_NANOS = 10_000_000;

    private final FolderNames names;
    private final String letters;
    private final boolean patient;
    private @Nullable Deque<String> left;
    private Deque<DocumentId> open = new ArrayDeque<>();
    private @Nullable Reading reading;
    private long begun;

    /// @param names what is known of the folder
    /// @param query the letters of the symbols' names, in order
    /// @param patient whether all files are read before there is an answer
    public FolderSearch(FolderNames names, String query, boolean patient) {
        this.names = names;
        this.letters = query.toLowerCase(Locale.ROOT);
        this.patient = patient;
    }

    /// A file whose text is parsed at the moment.
    private record Reading(String path, ParsedText text) {}

    /// What was found.
    ///
    /// @param complete whether all files were read
    public record Outcome(List<FoundSymbol> found, boolean complete) {}

    @Override
    public String kind() {
        return Feature.WORKSPACE_SYMBOLS.word() + (patient ? " of all files" : "");
    }

    @Override
    public Optional<Revision> revision() {
        return Optional.empty();
    }

    @Override
    public Urgency urgency() {
        return patient ? Urgency.DIAGNOSTICS : Urgency.ASKED;
    }

    @Override
    public void startOver() {
        left = null;
        reading = null;
    }

    @Override
    public Optional<Outcome> step(Session session) {
        var grammar = (GrammarSession) session;
        if (left == null) {
            begun = System.nanoTime();
            left = new ArrayDeque<>(names.unread());
            open = new ArrayDeque<>(patient ? List.of() : grammar.paths().keySet());
        } else if (!open.isEmpty()) {
            parse(grammar, open.getFirst());
        } else if (reading != null) {
            finish(grammar, reading);
        } else {
            next(grammar, left);
        }
        boolean complete = open.isEmpty() && reading == null && left.isEmpty();
        if (complete) {
            names.readAll();
        }
        return complete || late() ? Optional.of(new Outcome(found(grammar), complete)) : Optional.empty();
    }

    private void parse(GrammarSession grammar, DocumentId document) {
        try {
            var text = grammar.paths().containsKey(document) ? grammar.text(document) : null;
            if (text == null || grammar.parse(text)) {
                open.remove();
            }
        } catch (TimedOut noTree) {
            open.remove();
        }
    }

    private boolean late() {
        return !patient && System.nanoTime() - begun > PATIENCE_NANOS;
    }

    private void finish(GrammarSession grammar, Reading file) {
        try {
            if (!grammar.parse(file.text())) {
                return;
            }
            names.tell(file.path(), outline(grammar, file.text()));
        } catch (TimedOut noNamesInThisFile) {
            file.text().giveUp();
        }
        reading = null;
    }

    private void next(GrammarSession grammar, Deque<String> paths) {
        long until = System.nanoTime() + STEP_NANOS;
        while (reading == null && !paths.isEmpty() && System.nanoTime() - until < 0) {
            var path = paths.remove();
            names.unknown(path).ifPresent(text -> reading = new Reading(path, grammar.passing(text)));
        }
    }

    private List<FoundSymbol> found(GrammarSession grammar) {
        if (patient) {
            return List.of();
        }
        var result = new ArrayList<FoundSymbol>();
        var shown = Set.copyOf(grammar.paths().values());
        grammar.paths().forEach((document, path) -> {
            var text = grammar.text(document);
            if (text.isCurrent()) {
                add(outline(grammar, text), Optional.empty(), new DocumentRef.Open(document), result);
            }
        });
        names.symbols().forEach((path, symbols) -> {
            if (!shown.contains(path)) {
                add(symbols, Optional.empty(), new DocumentRef.File(path), result);
            }
        });
        int most = grammar.limits().of(Limit.PLACES);
        return result.size() <= most ? result : List.copyOf(result.subList(0, most));
    }

    private static List<Symbol> outline(GrammarSession grammar, ParsedText text) {
        try {
            return new Outlines(grammar.grammar()).of(text, grammar.limits());
        } catch (BadAnswer tooMany) {
            return List.of();
        }
    }

    private void add(List<Symbol> symbols, Optional<String> container, DocumentRef in, List<FoundSymbol> to) {
        for (var symbol : symbols) {
            if (hasLetters(symbol.name())) {
                to.add(new FoundSymbol(
                        symbol.name(), container, symbol.kind(), new Place(in, symbol.selection(), symbol.span())));
            }
            add(symbol.children(), Optional.of(symbol.name()), in, to);
        }
    }

    private boolean hasLetters(String name) {
        int at = 0;
        var lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < letters.length(); i++) {
            at = lower.indexOf(letters.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
