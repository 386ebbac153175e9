package dev.atoll.app.editor.input;

import dev.atoll.app.editor.EditorView;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.text.Text;
import org.jspecify.annotations.Nullable;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;

/// A view's text as screen readers ask for it (JavaFX's role `TEXT_AREA`). Of a large text they are told a stretch of
/// lines around the caret.
///
/// Belongs to the UI thread.
///
/// @param view the view
public record SpokenText(EditorView view) {
    private static final int WHOLE = 1_000_000;
    private static final int LINES_AROUND = 500;

    /// What is told: offsets are counted from its start.
    private record Stretch(Text text, int from, int to) {
        int inside(int offset) {
            return Math.clamp(offset, from, to) - from;
        }

        int outside(int offset) {
            return Math.clamp((long) offset + from, from, to);
        }
    }

    /// Tells a node, which asks this, of what changes.
    public void install(Node node) {
        var _ = view.document().observe(update -> {
            if (update.changesText()) {
                node.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            }
        });
        var _ = view.onState(_ -> {
            node.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
            node.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        });
    }

    private Stretch stretch() {
        Text text = view.document().state().text();
        if (text.length() <= WHOLE) {
            return new Stretch(text, 0, text.length());
        }
        int line = text.lineAt(primary().head());
        int from = text.lineStart(Math.max(0, line - LINES_AROUND));
        int to = text.lineEnd(Math.min(text.lineCount() - 1, line + LINES_AROUND));
        return new Stretch(text, from, Math.min(to, from + WHOLE));
    }

    private SelectionRange primary() {
        return view.state().selection().primary();
    }

    /// Answers a screen reader.
    ///
    /// @param parameters a line or an offset, where something is asked of one
    /// @return null if that is not known here
    public @Nullable Object answer(AccessibleAttribute attribute, Object... parameters) {
        Stretch told = stretch();
        Text text = told.text();
        int first = text.lineAt(told.from());
        return switch (attribute) {
            case TEXT -> text.string(told.from(), told.to());
            case SELECTION_START -> told.inside(primary().from());
            case SELECTION_END -> told.inside(primary().to());
            case CARET_OFFSET -> told.inside(primary().head());
            case LINE_FOR_OFFSET -> text.lineAt(told.outside(number(parameters))) - first;
            case LINE_START -> told.inside(text.lineStart(line(text, first, parameters)));
            case LINE_END -> told.inside(text.lineEnd(line(text, first, parameters)));
            case EDITABLE -> true;
            default -> null;
        };
    }

    private static int line(Text text, int first, Object... parameters) {
        return Math.clamp((long) first + number(parameters), 0, text.lineCount() - 1);
    }

    private static int number(Object... parameters) {
        return parameters.length > 0 && parameters[0] instanceof Integer number ? number : 0;
    }
}
