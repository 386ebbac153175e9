package dev.atoll.host.grammar.tree;

import java.io.Serial;
import java.nio.charset.StandardCharsets;

/// A query that does not fit its grammar.
final class QueryException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 60;

    /// What is wrong, as the runtime counts it.
    enum Kind {
        NONE("something is wrong"),
        SYNTAX("the syntax is wrong"),
        NODE_TYPE("the grammar has no such node"),
        FIELD("the grammar has no such field"),
        CAPTURE("there is no such capture"),
        STRUCTURE("the grammar never makes such a structure"),
        LANGUAGE("the language does not fit");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        static Kind of(int number) {
            return number > 0 && number < values().length ? values()[number] : NONE;
        }
    }

    /// @param source the query
    /// @param bytes the same in UTF-8
    /// @param at the byte where it is wrong
    QueryException(Kind kind, String source, byte[] bytes, int at) {
        super(sentence(kind, source, bytes, at), null, false, false);
    }

    private static String sentence(Kind kind, String source, byte[] bytes, int at) {
        int offset = new String(bytes, 0, Math.clamp(at, 0, bytes.length), StandardCharsets.UTF_8).length();
        long line = source.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        var rest = source.substring(offset).lines().findFirst().orElse("");
        return "in line " + line + ", at \"" + (rest.length() > SHOWN ? rest.substring(0, SHOWN) + "…" : rest) + "\": "
                + kind.words;
    }
}
