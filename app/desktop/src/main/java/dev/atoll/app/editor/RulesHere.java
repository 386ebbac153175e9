package dev.atoll.app.editor;

import dev.atoll.core.edit.EditRules;
import dev.atoll.core.range.Range;
import dev.atoll.core.text.Text;

/// What typing knows of the language that the caret stands in, which need not be that of the document: a script in a
/// page, a style sheet, a block of code in prose.
public final class RulesHere {
    private RulesHere() {}

    /// The rules at a view's first caret. In the blanks before a line's text they are those of that text.
    public static EditRules of(EditorView view) {
        EditRules all = view.options().rules();
        if (view.decorations().languages().isEmpty()) {
            return all;
        }
        Text text = view.document().state().text();
        int head = view.state().selection().primary().head();
        int line = text.lineAt(head);
        int first = text.lineStart(line);
        while (first < text.lineEnd(line) && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        int at = Math.max(head, first);
        boolean behind = at > first;
        return view.decorations().languages().between(Math.max(at - 1, 0), Math.min(at + 1, text.length())).stream()
                .filter(range -> range.from() <= at && (at < range.to() || (behind && at == range.to())))
                .reduce((_, last) -> last)
                .map(Range::value)
                .map(rules -> rules.withIndent(all.indent()))
                .orElse(all);
    }
}
