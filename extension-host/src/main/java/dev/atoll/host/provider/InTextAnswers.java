package dev.atoll.host.provider;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.feature.CodeLens;
import dev.atoll.api.feature.Color;
import dev.atoll.api.feature.ColorWriting;
import dev.atoll.api.feature.ColoredSpan;
import dev.atoll.api.feature.DocumentLink;
import dev.atoll.api.feature.HintKind;
import dev.atoll.api.feature.InlayHint;
import dev.atoll.api.feature.LinkTarget;
import dev.atoll.host.bindings.v0_1.Colors;
import dev.atoll.host.bindings.v0_1.InlayHints;
import dev.atoll.host.bindings.v0_1.Links;
import dev.atoll.host.bindings.v0_1.Types;
import dev.atoll.host.imports.PlainText;

import java.util.ArrayList;
import java.util.List;

/// Checks of what is shown in the text or above it.
final class InTextAnswers {
    private InTextAnswers() {}

    private static final int HINT = 100;
    private static final int LENS = 200;
    private static final int WRITINGS = 100;

    static List<InlayHint> hints(List<InlayHints.Hint> answer, int length, Known known) {
        Answers.count(answer.size(), Limit.HINTS, known.limits(), "hints");
        var result = new ArrayList<InlayHint>(answer.size());
        int at = 0;
        for (var one : answer) {
            at = Answers.spanFrom(at, new Types.Span(one.at(), one.at()), length, "hints")
                    .start();
            var text = PlainText.line(one.text(), HINT);
            if (!text.isEmpty()) {
                result.add(new InlayHint(
                        at,
                        text,
                        HintKind.valueOf(one.kind().name()),
                        one.tooltip().map(Answers::markdown),
                        Answers.edits(one.edits(), length, known.limits()),
                        one.target().map(place -> PlaceAnswers.place(place, known))));
            }
        }
        return List.copyOf(result);
    }

    static List<CodeLens> lenses(List<dev.atoll.host.bindings.v0_1.CodeLens.Lens> answer, int length, Limits limits) {
        Answers.count(answer.size(), Limit.HINTS, limits, "lenses");
        var result = new ArrayList<CodeLens>(answer.size());
        int at = 0;
        for (var one : answer) {
            var span = Answers.span(one.span(), length);
            if (span.start() < at) {
                throw Answers.bad("its lenses are not sorted");
            }
            at = span.start();
            var title = PlainText.line(one.title(), LENS);
            if (!title.isEmpty()) {
                result.add(new CodeLens(span, title, one.command().map(Answers::call)));
            }
        }
        return List.copyOf(result);
    }

    static List<DocumentLink> links(List<Links.Link> answer, int length, Known known) {
        Answers.count(answer.size(), Limit.PLACES, known.limits(), "links");
        var result = new ArrayList<DocumentLink>(answer.size());
        int at = 0;
        for (var one : answer) {
            var span = Answers.spanFrom(at, one.span(), length, "links");
            at = span.end();
            result.add(new DocumentLink(
                    span, target(one.target(), known), one.tooltip().map(Answers::sentence)));
        }
        return List.copyOf(result);
    }

    private static LinkTarget target(Links.LinkTarget target, Known known) {
        return switch (target) {
            case Links.LinkTarget.Address(var address) -> new LinkTarget.Address(Answers.address(address));
            case Links.LinkTarget.Document(var document) ->
                new LinkTarget.Document(PlaceAnswers.document(document, known));
        };
    }

    static List<ColoredSpan> colors(List<Colors.Colored> answer, int length, Limits limits) {
        Answers.count(answer.size(), Limit.PLACES, limits, "colours");
        var result = new ArrayList<ColoredSpan>(answer.size());
        int at = 0;
        for (var one : answer) {
            var span = Answers.spanFrom(at, one.span(), length, "colours");
            at = span.end();
            var color = one.color();
            result.add(new ColoredSpan(
                    span, new Color(part(color.red()), part(color.green()), part(color.blue()), part(color.alpha()))));
        }
        return List.copyOf(result);
    }

    private static float part(float part) {
        // not a number is outside as well
        if (!(part >= 0 && part <= 1)) {
            throw Answers.bad("a part of a colour is not from 0 to 1");
        }
        return part;
    }

    static List<ColorWriting> writings(List<Colors.Writing> answer, int length, Limits limits) {
        Answers.atMost(answer.size(), WRITINGS, "ways to write a colour");
        return answer.stream()
                .map(one -> new ColorWriting(
                        Answers.words(one.label()),
                        Answers.edits(List.of(one.edit()), length, limits).getFirst()))
                .toList();
    }
}
