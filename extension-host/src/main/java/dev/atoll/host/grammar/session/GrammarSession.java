package dev.atoll.host.grammar.session;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.failure.TimedOut;
import dev.atoll.api.manifest.Feature;
import dev.atoll.host.grammar.colour.Colours;
import dev.atoll.host.grammar.colour.Embeddings;
import dev.atoll.host.grammar.colour.Names;
import dev.atoll.host.grammar.tree.Grammar;
import dev.atoll.host.grammar.tree.Heads;
import dev.atoll.host.grammar.tree.ParsedText;
import dev.atoll.host.imports.UiBoard;
import dev.atoll.host.lifecycle.Session;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// A grammar's instance with the texts it follows. Texts are parsed when something is asked of them, a little at a
/// time.
public final class GrammarSession implements Session {
    private static final long SLICE_NANOS = 20_000_000;
    private static final int USUAL_UNITS = 250_000;
    private static final int MOST_EMBEDDED = 64;

    private final Grammar grammar;
    private final Colours colours;
    private final Embeddings embeddings;
    private final Heads heads;
    private final Names names;
    private final Limits limits;
    private final BooleanSupplier shouldYield;
    private final UiBoard.Screen screen;
    private final Map<DocumentId, ParsedText> texts = new HashMap<>();
    private final Map<DocumentId, String> paths = new LinkedHashMap<>();
    private final Map<String, ParsedText> embedded = new LinkedHashMap<>(MOST_EMBEDDED, 0.75f, true);
    private @Nullable ParsedText passing;

    /// @param limits what answers may hold
    /// @param shouldYield whether something more urgent waits
    /// @param screen told when colours can be better than they were
    public GrammarSession(Grammar grammar, Limits limits, BooleanSupplier shouldYield, UiBoard.Screen screen) {
        this.grammar = grammar;
        this.colours = new Colours(grammar);
        this.embeddings = new Embeddings(grammar);
        this.heads = new Heads(grammar);
        this.names = new Names(grammar);
        this.limits = limits;
        this.shouldYield = shouldYield;
        this.screen = screen;
    }

    public Grammar grammar() {
        return grammar;
    }

    public Colours colours() {
        return colours;
    }

    public Embeddings embeddings() {
        return embeddings;
    }

    public Names names() {
        return names;
    }

    public Limits limits() {
        return limits;
    }

    @Override
    public void didOpen(DocumentInfo info, String text) {
        didClose(info.id());
        texts.put(info.id(), grammar.text(text));
        paths.put(info.id(), info.path());
    }

    @Override
    public void didChange(DocumentId document, int version, List<TextEdit> edits) {
        var text = texts.get(document);
        if (text != null) {
            text.change(edits);
        }
    }

    @Override
    public void didClose(DocumentId document) {
        heads.forget(document);
        paths.remove(document);
        var text = texts.remove(document);
        if (text != null) {
            grammar.forget(text);
        }
    }

    /// A text it follows.
    public ParsedText text(DocumentId document) {
        var text = texts.get(document);
        if (text == null) {
            throw new Refused("The document is not open.");
        }
        return text;
    }

    /// A text it follows, or the beginning of it, if that is enough for what is visible and is parsed much sooner.
    public ParsedText visible(DocumentId document, Span visible) {
        var whole = text(document);
        return heads.of(document, whole, Math.min(visible.end(), whole.text().length()));
    }

    /// The colours of all documents can be asked again.
    public void coloursAreBetter() {
        var _ = screen.refresh(Feature.HIGHLIGHTING);
    }

    /// The open documents it follows.
    Map<DocumentId, ParsedText> texts() {
        return texts;
    }

    /// The paths of the open documents it follows.
    public Map<DocumentId, String> paths() {
        return Collections.unmodifiableMap(paths);
    }

    /// A text that is read once. There is one at a time: the one before is let go of.
    public ParsedText passing(String text) {
        if (passing != null) {
            grammar.forget(passing);
        }
        passing = grammar.quickText(text);
        return passing;
    }

    /// A text in which some stretches are written in this language. Of what was asked about last, trees are kept.
    ///
    /// @param key tells it from others
    public ParsedText embedded(String key, String text, List<int[]> ranges) {
        var known = embedded.get(key);
        if (known == null) {
            known = grammar.quickText(text);
            embedded.put(key, known);
            if (embedded.size() > MOST_EMBEDDED) {
                var eldest = embedded.keySet().iterator().next();
                var leaving = embedded.remove(eldest);
                if (leaving != null) {
                    grammar.forget(leaving);
                }
            }
        }
        known.become(text, ranges);
        return known;
    }

    /// Parses for a while. A parse that goes on and on is given up: for a text of usual length it may take as long as
    /// the
    /// grammar's start may, all its slices together.
    ///
    /// @return whether the text's tree is up to date
    /// @throws TimedOut if it has taken too long
    public boolean parse(ParsedText text) {
        long begun = System.nanoTime();
        long until = begun + SLICE_NANOS;
        boolean done = grammar.parse(text, () -> System.nanoTime() - until > 0 || shouldYield.getAsBoolean());
        long taken = text.took(System.nanoTime() - begun);
        long most = limits.time(Limit.START).toNanos() * (1 + text.text().length() / USUAL_UNITS);
        if (!done && taken > most) {
            throw new TimedOut("It did not parse a text in time and was stopped.");
        }
        return done;
    }

    @Override
    public void deactivate() {
        // a grammar has nothing to say goodbye to
    }

    @Override
    public void close() {
        screen.close();
        grammar.close();
    }

    @Override
    public boolean broken() {
        return grammar.treeSitter().broken();
    }
}
