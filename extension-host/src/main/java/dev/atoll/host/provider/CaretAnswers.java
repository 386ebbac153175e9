package dev.atoll.host.provider;

import dev.atoll.api.capability.Limits;
import dev.atoll.api.feature.HoverCard;
import dev.atoll.api.feature.RenameCandidate;
import dev.atoll.api.feature.Signature;
import dev.atoll.api.feature.SignatureParameter;
import dev.atoll.api.feature.Signatures;
import dev.atoll.host.bindings.v0_1.Hover;
import dev.atoll.host.bindings.v0_1.Rename;
import dev.atoll.host.bindings.v0_1.SignatureHelp;
import dev.atoll.host.bindings.v0_1.Types;
import dev.atoll.host.imports.PlainText;

import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;

/// Checks of what is shown at the caret or the pointer.
final class CaretAnswers {
    private CaretAnswers() {}

    private static final int SIGNATURES = 100;

    static Optional<HoverCard> card(Optional<Hover.Card> answer, int at, int length) {
        return answer.map(card -> {
                    var span = Answers.span(card.span(), length);
                    if (at < span.start() || at > span.end()) {
                        throw Answers.bad("its card speaks of another place");
                    }
                    return new HoverCard(span, Answers.markdown(card.content()));
                })
                .filter(card -> !card.content().isBlank());
    }

    static Optional<Signatures> signatures(Optional<SignatureHelp.Signatures> answer) {
        return answer.filter(help -> !help.choices().isEmpty()).map(help -> {
            Answers.atMost(help.choices().size(), SIGNATURES, "signatures");
            if (help.active() < 0 || help.active() >= help.choices().size()) {
                throw Answers.bad("its active signature is none of its signatures");
            }
            return new Signatures(
                    help.choices().stream().map(CaretAnswers::signature).toList(), help.active());
        });
    }

    private static Signature signature(SignatureHelp.Signature one) {
        var label = one.label();
        if (label.isBlank() || !label.equals(PlainText.line(label, Limits.SENTENCE_LENGTH))) {
            throw Answers.bad("a signature's label is empty, long, or not one line of what shows");
        }
        var parameters = new ArrayList<SignatureParameter>(one.parameters().size());
        int at = 0;
        for (var parameter : one.parameters()) {
            var span = Answers.spanFrom(
                    at, new Types.Span(parameter.start(), parameter.end()), label.length(), "parameters");
            at = span.end();
            parameters.add(new SignatureParameter(
                    span.start(), span.end(), parameter.documentation().map(Answers::markdown)));
        }
        var active = Answers.handle(one.activeParameter());
        if (active.isPresent() && (active.getAsInt() < 0 || active.getAsInt() >= parameters.size())) {
            active = OptionalInt.empty();
        }
        return new Signature(label, one.documentation().map(Answers::markdown), parameters, active);
    }

    static Optional<RenameCandidate> candidate(Optional<Rename.Candidate> answer, int at, int length) {
        return answer.map(candidate -> {
            var span = Answers.span(candidate.span(), length);
            if (at < span.start() || at > span.end()) {
                throw Answers.bad("it would rename another place");
            }
            return new RenameCandidate(span, PlainText.line(candidate.name(), Limits.SENTENCE_LENGTH));
        });
    }
}
