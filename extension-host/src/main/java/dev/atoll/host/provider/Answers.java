package dev.atoll.host.provider;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.failure.BadAnswer;
import dev.atoll.api.feature.CommandCall;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.feature.Tokens;
import dev.atoll.host.bindings.v0_1.Highlighting;
import dev.atoll.host.bindings.v0_1.Types;
import dev.atoll.host.imports.PlainText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Checks of guests' answers: what leaves this class fits the document it speaks of.
final class Answers {
    private static final int STRIDE = 3;
    private static final int MARKDOWN = 65_536;

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
        atMost(size, limits.of(limit), what);
    }

    static BadAnswer bad(String reason) {
        return new BadAnswer("It gave an answer that cannot be: " + reason + ".");
    }

    /// Text for the user, without characters that do not show.
    static String sentence(String text) {
        return PlainText.lines(text, Limits.SENTENCE_LENGTH).strip();
    }

    /// A few words on one line, for the user.
    static String words(String text) {
        return PlainText.line(text, Limits.SENTENCE_LENGTH);
    }

    /// Markdown, without characters that do not show. What it may do is for whoever draws it.
    static String markdown(String text) {
        return PlainText.lines(text, MARKDOWN);
    }

    /// A name that the guest gave, if it did.
    static OptionalInt handle(Optional<Integer> handle) {
        return handle.isPresent() ? OptionalInt.of(handle.get()) : OptionalInt.empty();
    }

    static CommandCall call(Types.CommandCall call) {
        return new CommandCall(call.command(), call.argument());
    }

    /// An address that a browser or a mail program opens.
    static String address(String address) {
        boolean known = Stream.of("https://", "http://", "mailto:").anyMatch(address::startsWith);
        if (!known || address.length() > Limits.SENTENCE_LENGTH || !address.equals(words(address))) {
            throw bad("it names an address that is none of the web or of mail");
        }
        return address;
    }

    /// What a list has at most, whoever asks.
    static void atMost(int size, int most, String what) {
        if (size > most) {
            throw bad("it has " + size + " " + what + "; at most " + most + " are allowed");
        }
    }

    /// A span that lies in a text and does not begin before an offset.
    static Span spanFrom(int from, Types.Span answer, int length, String what) {
        var span = span(answer, length);
        if (span.start() < from) {
            throw bad("its " + what + " overlap or are not sorted");
        }
        return span;
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
            var span = spanFrom(at, edit.span(), length, "edits");
            if (edit.text().indexOf('\r') >= 0) {
                throw bad("an edit contains a carriage return");
            }
            at = span.end();
            result.add(new TextEdit(span, edit.text()));
        }
        return List.copyOf(result);
    }
}
