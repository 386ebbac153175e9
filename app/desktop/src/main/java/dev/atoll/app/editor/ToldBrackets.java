package dev.atoll.app.editor;

import dev.atoll.api.document.Span;
import dev.atoll.core.edit.Brackets;
import dev.atoll.core.text.Text;

import java.util.List;

/// The brackets at a caret, as an extension understands them.
///
/// @param text the text it speaks of
/// @param caret the caret
/// @param spans a bracket and its partner, or nothing where what looks like one is none
public record ToldBrackets(Text text, int caret, List<Span> spans) {
    /// Copies the list.
    public ToldBrackets {
        spans = List.copyOf(spans);
    }

    /// The brackets that are framed in a view: as an extension told of this text and caret, else as the bare text has
    /// them. None beside a selection.
    public static List<Span> shown(EditorView view) {
        var selection = view.state().selection();
        if (selection.isMultiple() || !selection.isEmpty()) {
            return List.of();
        }
        var text = view.document().state().text();
        int caret = selection.primary().head();
        return view.decorations()
                .brackets()
                .filter(told -> told.holds(text, caret))
                .map(ToldBrackets::spans)
                .orElseGet(() -> Brackets.beside(text, caret, RulesHere.of(view))
                        .map(pair ->
                                List.of(new Span(pair.from(), pair.from() + 1), new Span(pair.to() - 1, pair.to())))
                        .orElse(List.of()));
    }

    @SuppressWarnings("ReferenceEquality") // another text is another tree, and comparing would cost a key stroke
    private boolean holds(Text other, int at) {
        return text == other && caret == at;
    }
}
