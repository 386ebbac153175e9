package dev.atoll.host.lifecycle;

import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Edits for tests.
final class Edits {
    private Edits() {}

    static String apply(String text, List<TextEdit> edits) {
        var result = new StringBuilder();
        int at = 0;
        for (var edit : edits) {
            result.append(text, at, edit.span().start()).append(edit.text());
            at = edit.span().end();
        }
        return result.append(text, at, text.length()).toString();
    }

    static String randomText(Random random, int most) {
        var result = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            result.append((char) ('a' + random.nextInt(26)));
        }
        return result.toString();
    }

    /// Sorted edits that do not overlap, of a text of that length.
    static List<TextEdit> random(Random random, int length) {
        var edits = new ArrayList<TextEdit>();
        int at = 0;
        for (int i = random.nextInt(4); i > 0; i--) {
            int start = at + random.nextInt(length - at + 1);
            int end = start + random.nextInt(Math.min(5, length - start) + 1);
            edits.add(new TextEdit(new Span(start, end), randomText(random, 4)));
            at = end;
        }
        return edits;
    }
}
