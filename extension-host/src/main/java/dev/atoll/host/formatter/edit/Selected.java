package dev.atoll.host.formatter.edit;

import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;

import java.util.ArrayList;
import java.util.List;

/// Edits that belong to parts of a text. Those that share a line belong together.
public final class Selected {
    private Selected() {}

    /// The edits that touch lines of the parts, and those that belong with them.
    ///
    /// @param edits sorted
    /// @param parts sorted
    public static List<TextEdit> of(String text, List<TextEdit> edits, List<Span> parts) {
        var result = new ArrayList<TextEdit>();
        for (int i = 0; i < edits.size(); ) {
            int last = i;
            int start = lineStart(text, edits.get(i).span().start());
            int end = lineEnd(text, edits.get(i).span().end());
            while (last + 1 < edits.size() && edits.get(last + 1).span().start() <= end) {
                last++;
                end = lineEnd(text, edits.get(last).span().end());
            }
            var group = new Span(start, end);
            if (parts.stream().anyMatch(part -> touches(text, part, group))) {
                result.addAll(edits.subList(i, last + 1));
            }
            i = last + 1;
        }
        return result;
    }

    private static boolean touches(String text, Span part, Span group) {
        int length = text.length();
        int from = Math.min(part.start(), length);
        // a selection of whole lines ends where the next one begins, which is not selected
        int to = Math.max(from, Math.min(part.end(), length) - (part.end() > part.start() ? 1 : 0));
        return lineStart(text, from) <= group.end() && lineEnd(text, to) >= group.start();
    }

    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private static int lineEnd(String text, int at) {
        int next = text.indexOf('\n', at);
        return next < 0 ? text.length() : next;
    }
}
