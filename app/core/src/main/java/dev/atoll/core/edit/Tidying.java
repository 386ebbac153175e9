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

    /// What is done to a text before it is saved, in one step.
    ///
    /// @param trims whether white space at the ends of lines goes
    /// @param ends whether a line break comes to the end where there is none; more than one stay
    /// @return a step without changes if all is tidy already
    public static Transaction tidy(EditTarget target, boolean trims, boolean ends) {
        Text text = target.text();
        boolean open = !text.isEmpty() && text.charAt(text.length() - 1) != '\n';
        ChangeSet trimming = trims ? trim(target).changes() : ChangeSet.empty(text.length());
        int end = trimming.newLength();
        ChangeSet ending = ends && open ? ChangeSet.of(end, Change.insert(end, "\n")) : ChangeSet.empty(end);
        return Transaction.of(
                trimming.compose(ending),
                Origin.COMMAND,
                target.selection().map(trimming).map(ending));
    }

    /// With carets where they are, also before a break that is added.
    private static Transaction tidied(EditTarget target, List<Change> changes) {
        ChangeSet set = ChangeSet.of(target.text().length(), changes);
        return Transaction.of(set, Origin.COMMAND, target.selection().map(set));
    }
}
