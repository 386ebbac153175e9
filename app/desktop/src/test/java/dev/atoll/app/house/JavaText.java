package dev.atoll.app.house;

import java.util.ArrayList;
import java.util.List;

/// A Java source as far as its literals and calls go: comments are passed over, and what stands between quotes is told
/// from what is code.
final class JavaText {
    /// A literal of text.
    ///
    /// @param at where it begins, at its quote
    /// @param words what stands between its quotes, as it is written
    record Literal(int at, String words) {}

    private final String source;
    /// The source with a blank in place of each character of a comment or a literal.
    private final StringBuilder code;

    private final List<Literal> literals = new ArrayList<>();

    JavaText(String source) {
        this.source = source;
        code = new StringBuilder(source);
        int at = 0;
        while (at < source.length()) {
            at = next(at);
        }
    }

    List<Literal> literals() {
        return List.copyOf(literals);
    }

    /// The line of a place, from one on.
    int line(int at) {
        return 1
                + (int) source.substring(0, at)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
    }

    /// The code of the statement, or of the part of it in braces, that leads to a place.
    String before(int at) {
        int begin = at;
        while (begin > 0 && ";{}".indexOf(code.charAt(begin - 1)) < 0) {
            begin--;
        }
        return code.substring(begin, at);
    }

    /// The arguments of a call, as they are written.
    ///
    /// @param open where its parenthesis opens
    List<String> arguments(int open) {
        List<String> arguments = new ArrayList<>();
        int depth = 1;
        int begin = open + 1;
        for (int at = begin; depth > 0; at++) {
            char each = code.charAt(at);
            if ("([{".indexOf(each) >= 0) {
                depth++;
            } else if (")]}".indexOf(each) >= 0) {
                depth--;
            }
            if (depth == 0 || (depth == 1 && each == ',')) {
                arguments.add(source.substring(begin, at).strip());
                begin = at + 1;
            }
        }
        return arguments;
    }

    /// Where the parentheses of calls open.
    ///
    /// @param callee what is called, as it is written
    List<Integer> calls(String callee) {
        List<Integer> calls = new ArrayList<>();
        for (int at = code.indexOf(callee + "("); at >= 0; at = code.indexOf(callee + "(", at + 1)) {
            if (!Character.isJavaIdentifierPart(code.charAt(at - 1))) {
                calls.add(at + callee.length());
            }
        }
        return calls;
    }

    private int next(int at) {
        if (source.startsWith("//", at)) {
            return blank(at, until("\n", at));
        }
        if (source.startsWith("/*", at)) {
            return blank(at, until("*/", at + 2));
        }
        if (source.startsWith("\"\"\"", at)) {
            return literal(at, "\"\"\"");
        }
        return switch (source.charAt(at)) {
            case '"' -> literal(at, "\"");
            case '\'' -> blank(at, close(at + 1, "'") + 1);
            default -> at + 1;
        };
    }

    private int literal(int at, String quote) {
        int close = close(at + quote.length(), quote);
        literals.add(new Literal(at, source.substring(at + quote.length(), close)));
        return blank(at, close + quote.length());
    }

    private int close(int from, String quote) {
        int at = from;
        while (!source.startsWith(quote, at)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private int until(String end, int from) {
        int at = source.indexOf(end, from);
        return at < 0 ? source.length() : at + end.length();
    }

    private int blank(int from, int to) {
        for (int at = from; at < to; at++) {
            code.setCharAt(at, ' ');
        }
        return to;
    }
}
