package dev.atoll.host.provider;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Revision;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.DiagnosticTag;
import dev.atoll.api.feature.RelatedPlace;
import dev.atoll.api.feature.Severity;
import dev.atoll.api.manifest.Feature;
import dev.atoll.host.bindings.v0_1.Diagnostics;
import dev.atoll.host.bindings.v0_1.Types;
import dev.atoll.host.lifecycle.Urgency;
import dev.atoll.host.lifecycle.Work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A request for all problems of a document: asks, and goes on asking while the answers are partial.
final class DiagnosticWork implements Work<GuestSession, List<Diagnostic>> {
    private final Revision revision;
    private final List<Diagnostic> found = new ArrayList<>();
    private OptionalInt token = OptionalInt.empty();
    private int parts;

    DiagnosticWork(Revision revision) {
        this.revision = revision;
    }

    @Override
    public String kind() {
        return Feature.DIAGNOSTICS.word();
    }

    @Override
    public Revision revision() {
        return revision;
    }

    @Override
    public Urgency urgency() {
        return Urgency.DIAGNOSTICS;
    }

    @Override
    public void startOver() {
        found.clear();
        token = OptionalInt.empty();
        parts = 0;
    }

    @Override
    public Optional<List<Diagnostic>> step(GuestSession session) {
        var document = session.document(revision.document());
        var answer = session.diagnostics(exported -> token.isPresent()
                ? exported.resume(token.getAsInt())
                : exported.diagnose(new Types.Revision(revision.document().value(), revision.version())));
        return switch (answer) {
            case Diagnostics.DiagnosticsAnswer.Complete(var rest) -> {
                add(rest, document, session.limits());
                found.sort(
                        Comparator.comparingInt(diagnostic -> diagnostic.span().start()));
                yield Optional.of(List.copyOf(found));
            }
            case Diagnostics.DiagnosticsAnswer.Partial(var part) -> {
                add(part.found(), document, session.limits());
                Answers.count(++parts, Limit.PARTS, session.limits(), "partial answers");
                token = OptionalInt.of(part.token());
                yield Optional.empty();
            }
        };
    }

    private void add(List<Diagnostics.Diagnostic> more, DocumentInfo document, Limits limits) {
        Answers.count(found.size() + more.size(), Limit.DIAGNOSTICS, limits, "diagnostics");
        int at = 0;
        for (var one : more) {
            Answers.count(one.related().size(), Limit.RELATED_PLACES, limits, "related places");
            var diagnostic = diagnostic(one, document);
            if (diagnostic.span().start() < at) {
                throw Answers.bad("its diagnostics are not sorted");
            }
            at = diagnostic.span().start();
            found.add(diagnostic);
        }
    }

    private static Diagnostic diagnostic(Diagnostics.Diagnostic one, DocumentInfo document) {
        var message = Answers.sentence(one.message());
        if (message.isEmpty()) {
            throw Answers.bad("a diagnostic says nothing");
        }
        return new Diagnostic(
                Answers.span(one.span(), document.length()),
                severity(one.severity()),
                message,
                one.code().map(Answers::sentence),
                one.source().map(Answers::sentence).filter(it -> !it.isEmpty()).orElse(document.language()),
                tags(one.tags()),
                one.related().stream()
                        .map(place -> new RelatedPlace(
                                Answers.span(place.span(), document.length()), Answers.sentence(place.message())))
                        .toList());
    }

    private static Severity severity(Diagnostics.Severity severity) {
        return switch (severity) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFORMATION -> Severity.INFORMATION;
            case HINT -> Severity.HINT;
        };
    }

    private static Set<DiagnosticTag> tags(List<Diagnostics.DiagnosticTag> tags) {
        var result = EnumSet.noneOf(DiagnosticTag.class);
        for (var tag : tags) {
            result.add(
                    switch (tag) {
                        case UNNECESSARY -> DiagnosticTag.UNNECESSARY;
                        case DEPRECATED -> DiagnosticTag.DEPRECATED;
                    });
        }
        return Set.copyOf(result);
    }
}
