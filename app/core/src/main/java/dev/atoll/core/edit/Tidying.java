package dev.atoll.core.edit;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.List;

/// What a text should not end its lines, or itself, with.
public final class Tidying {
    private Tidying() {}

    /// No white space at the ends of lines.
    public static Transaction trim(EditTarget target) {
        Text text = target.text();
        List<Change> changes = new ArrayList<>();
        for (int line = 0; line < text.lineCount(); line++) {
            String chars = text.line(line);
            int end = chars.length();
            while (end > 0 && (chars.charAt(end - 1) == ' ' || chars.charAt(end - 1) == '\t')) {
                end--;
            }
            if (end < chars.length()) {
                changes.add(Change.delete(text.lineStart(line) + end, text.lineEnd(line)));
            }
        }
        return tidied(target, changes);
    }

    /// A line break at the end, and one only; an empty text stays empty.
    public static Transaction endWithBreak(EditTarget target) {
        Text text = target.text();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        List<Change> changes = new ArrayList<>();
        if (end == text.length() && end > 0) {
            changes.add(Change.insert(end, "\n"));
        } else if (end + 1 < text.length()) {
            changes.add(Change.delete(end == 0 ? 0 : end + 1, text.length()));
        }
        return tidied(target, changes);
    }

    /// With carets where they are, also before a break that is added.
    private static Transaction tidied(EditTarget target, List<Change> changes) {
        ChangeSet set = ChangeSet.of(target.text().length(), changes);
        return Transaction.of(set, Origin.COMMAND, target.selection().map(set));
    }
}
