package dev.atoll.host.provider;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.DiagnosticTag;
import dev.atoll.api.feature.RelatedPlace;
import dev.atoll.api.feature.Severity;
import dev.atoll.host.bindings.v0_1.Diagnostics;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// Checks of the problems that a guest finds.
final class DiagnosticAnswers {
    private DiagnosticAnswers() {}

    /// One part of an answer.
    static Gathering.Part<Diagnostic> part(Diagnostics.DiagnosticsAnswer answer, DocumentInfo document, Limits limits) {
        return switch (answer) {
            case Diagnostics.DiagnosticsAnswer.Complete(var rest) ->
                new Gathering.Part<>(checked(rest, document, limits), OptionalInt.empty());
            case Diagnostics.DiagnosticsAnswer.Partial(var part) ->
                new Gathering.Part<>(checked(part.found(), document, limits), OptionalInt.of(part.token()));
        };
    }

    private static List<Diagnostic> checked(List<Diagnostics.Diagnostic> answer, DocumentInfo document, Limits limits) {
        Answers.count(answer.size(), Limit.DIAGNOSTICS, limits, "diagnostics");
        var found = new ArrayList<Diagnostic>(answer.size());
        int at = 0;
        for (var one : answer) {
            Answers.count(one.related().size(), Limit.RELATED_PLACES, limits, "related places");
            var diagnostic = diagnostic(one, document);
            if (diagnostic.span().start() < at) {
                throw Answers.bad("its diagnostics are not sorted");
            }
            at = diagnostic.span().start();
            found.add(diagnostic);
        }
        return found;
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
