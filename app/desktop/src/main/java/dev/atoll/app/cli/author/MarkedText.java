package dev.atoll.app.cli.author;

import dev.atoll.api.document.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A text with marks in it: `¦` is the caret, `«` and `»` hold what is selected.
///
/// @param text the text without the marks
/// @param selections what is selected, in order; the bare caret where nothing is; the text's start where there is no
/// mark
record MarkedText(String text, List<Span> selections) {
    private static final char CARET = '¦';
    private static final char OPEN = '«';
    private static final char CLOSE = '»';

    /// Reads a text with marks.
    ///
    /// @throws UnableException if a selection is opened and not closed
    static MarkedText parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> selections = new ArrayList<>();
        int open = -1;
        int caret = -1;
        for (int i = 0; i < marked.length(); i++) {
            switch (marked.charAt(i)) {
                case OPEN -> open = text.length();
                case CLOSE -> {
                    if (open < 0) {
                        throw UnableException.problem("the text has a ‘»’ without a ‘«’ before it.");
                    }
                    selections.add(new Span(open, text.length()));
                    open = -1;
                }
                case CARET -> caret = text.length();
                default -> text.append(marked.charAt(i));
            }
        }
        if (open >= 0) {
            throw UnableException.problem("the text has a ‘«’ without a ‘»’ behind it.");
        }
        if (selections.isEmpty()) {
            selections.add(new Span(Math.max(caret, 0), Math.max(caret, 0)));
        } else if (caret >= 0 && selections.stream().noneMatch(touching(caret))) {
            selections.add(new Span(caret, caret));
        }
        return new MarkedText(text.toString(), List.copyOf(selections));
    }

    private static Predicate<Span> touching(int caret) {
        return span -> span.start() <= caret && caret <= span.end();
    }

    /// The place that is asked about: the end of the first selection.
    int caret() {
        return selections.getFirst().end();
    }

    /// The whole text.
    Span whole() {
        return new Span(0, text.length());
    }
}
