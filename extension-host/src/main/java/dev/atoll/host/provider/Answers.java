package dev.atoll.host.provider;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.failure.BadAnswer;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.feature.Tokens;
import dev.atoll.host.bindings.v0_1.Highlighting;
import dev.atoll.host.bindings.v0_1.Types;
import dev.atoll.host.imports.PlainText;

import java.util.ArrayList;
import java.util.List;

/// Checks of guests' answers: what leaves this class fits the document it speaks of.
final class Answers {
    private static final int STRIDE = 3;

    private Answers() {}

    /// A span that lies in a text.
    static Span span(Types.Span span, int length) {
        if (span.start() < 0 || span.end() < span.start() || span.end() > length) {
            throw bad("span " + Integer.toUnsignedString(span.start()) + ".." + Integer.toUnsignedString(span.end())
                    + " does not lie in a text of " + length + " code units");
        }
        return new Span(span.start(), span.end());
    }

    /// What a list has at most.
    static void count(int size, Limit limit, Limits limits, String what) {
        int most = limits.of(limit);
        if (size > most) {
            throw bad("it has " + size + " " + what + "; at most " + most + " are allowed");
        }
    }

    static BadAnswer bad(String reason) {
        return new BadAnswer("It gave an answer that cannot be: " + reason + ".");
    }

    /// Text for the user, without characters that do not show.
    static String sentence(String text) {
        return PlainText.lines(text, Limits.SENTENCE_LENGTH).strip();
    }

    static List<String> scopes(List<String> scopes, Limits limits) {
        count(scopes.size(), Limit.SCOPES, limits, "scopes");
        for (var scope : scopes) {
            if (scope.isBlank() || scope.length() > Limits.SCOPE_LENGTH) {
                throw bad("a scope's name is empty or very long");
            }
        }
        return List.copyOf(scopes);
    }

    static Highlights highlights(Highlighting.Highlights answer, List<String> scopes, int length, Limits limits) {
        var covered = span(answer.covered(), length);
        int[] words = answer.tokens().words();
        count(words.length / STRIDE, Limit.TOKENS, limits, "tokens");
        long at = 0;
        for (int i = 0; i < words.length; i += STRIDE) {
            int start = words[i];
            long end = (long) start + words[i + 1];
            if (start < at || words[i + 1] <= 0 || end > length) {
                throw bad("token " + i / STRIDE + " is empty, out of order or outside of the text");
            }
            if (words[i + 2] < 0 || words[i + 2] >= scopes.size()) {
                throw bad("token " + i / STRIDE + " has the unknown scope " + Integer.toUnsignedString(words[i + 2]));
            }
            at = end;
        }
        return new Highlights(covered, Tokens.of(words, scopes));
    }

    static List<TextEdit> edits(List<Types.TextEdit> edits, int length, Limits limits) {
        count(edits.size(), Limit.EDITS, limits, "edits");
        var result = new ArrayList<TextEdit>(edits.size());
        int at = 0;
        for (var edit : edits) {
            var span = span(edit.span(), length);
            if (span.start() < at) {
                throw bad("its edits overlap or are not sorted");
            }
            if (edit.text().indexOf('\r') >= 0) {
                throw bad("an edit contains a carriage return");
            }
            at = span.end();
            result.add(new TextEdit(span, edit.text()));
        }
        return List.copyOf(result);
    }
}
