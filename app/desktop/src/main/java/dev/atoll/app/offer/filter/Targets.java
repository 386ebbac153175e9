package dev.atoll.app.offer.filter;

import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.feature.Filtered;
import dev.atoll.api.manifest.FilterReach;
import dev.atoll.app.language.ProjectedText;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.List;

/// The stretches of a text that a filter works on, each by itself.
///
/// @param text the text
/// @param spans sorted, without overlaps, at least one
record Targets(Text text, List<Span> spans) {
    Targets {
        spans = List.copyOf(spans);
    }

    /// What a filter works on.
    ///
    /// @param reach what it says that it works on
    static Targets of(Text text, Selection selection, FilterReach reach) {
        List<SelectionRange> selected =
                selection.ranges().stream().filter(range -> !range.isEmpty()).toList();
        if (selected.isEmpty() || reach == FilterReach.DOCUMENT) {
            return new Targets(text, List.of(new Span(0, text.length())));
        }
        List<Span> spans = new ArrayList<>();
        for (SelectionRange range : selected) {
            Span next = reach == FilterReach.LINES ? lines(text, range) : new Span(range.from(), range.to());
            // lines with several selections in them are one target
            if (!spans.isEmpty() && next.start() < spans.getLast().end()) {
                Span last = spans.removeLast();
                next = new Span(last.start(), Math.max(last.end(), next.end()));
            }
            spans.add(next);
        }
        return new Targets(text, spans);
    }

    private static Span lines(Text text, SelectionRange range) {
        int last = text.lineAt(range.to());
        // a selection of whole lines ends where the next one starts
        int end = text.lineStart(last) == range.to() ? range.to() : Math.min(text.length(), text.lineEnd(last) + 1);
        return new Span(text.lineStart(text.lineAt(range.from())), end);
    }

    /// Their texts.
    List<String> texts() {
        ProjectedText projected = new ProjectedText(text);
        return spans.stream()
                .map(span -> projected.text(span.start(), span.end()))
                .toList();
    }

    /// What was made of them, as edits of the whole text.
    List<TextEdit> edits(List<Filtered> made) {
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            int at = spans.get(i).start();
            for (TextEdit edit : made.get(i).edits()) {
                edits.add(new TextEdit(
                        new Span(at + edit.span().start(), at + edit.span().end()), edit.text()));
            }
        }
        return edits;
    }
}
