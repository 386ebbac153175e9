package dev.atoll.host.grammar.session;

import dev.atoll.api.document.Revision;
import dev.atoll.host.grammar.tree.ParsedText;
import dev.atoll.host.lifecycle.Session;
import dev.atoll.host.lifecycle.Urgency;
import dev.atoll.host.lifecycle.Work;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Something asked of a syntax tree. The text is parsed first, a little at a step, so that nothing urgent waits long.
///
/// @param kind what is asked; a newer request of the same kind about the same document replaces an older one
/// @param revision of which revision, if of one
/// @param urgency how much somebody waits
/// @param text which text is meant
/// @param asking answers, once the text's tree is up to date
/// @param <T> the answer
public record Asked<T>(
        String kind,
        Optional<Revision> revision,
        Urgency urgency,
        Function<GrammarSession, ParsedText> text,
        BiFunction<GrammarSession, ParsedText, T> asking)
        implements Work<Session, T> {
    @Override
    public Optional<T> step(Session session) {
        var grammar = (GrammarSession) session;
        var meant = text.apply(grammar);
        return grammar.parse(meant) ? Optional.of(asking.apply(grammar, meant)) : Optional.empty();
    }

    @Override
    public void startOver() {
        // trees belong to sessions
    }
}
