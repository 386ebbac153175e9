package dev.atoll.generator.wit;

import java.util.ArrayList;
import java.util.List;

/// A cursor over tokens with the small steps that every rule of the grammar needs.
final class TokenReader {
    private final List<Token> tokens;
    private int at;

    TokenReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peekAt(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }

    boolean accept(String word) {
        if (!peek().is(word)) {
            return false;
        }
        at++;
        return true;
    }

    Token expect(String word) {
        if (!peek().is(word)) {
            throw unexpected("`" + word + "`");
        }
        return next();
    }

    Token name() {
        if (peek().kind() != Token.Kind.NAME) {
            String hint = peek().kind() == Token.Kind.KEYWORD ? " (write `%" + peek().text() + "` for that name)" : "";
            throw new WitException(peek().location(), "expected a name, found " + peek().shown() + hint);
        }
        return next();
    }

    WitException unexpected(String wanted) {
        return new WitException(peek().location(), "expected " + wanted + ", found " + peek().shown());
    }

    /// Skips `@since(…)`, `@unstable(…)` and `@deprecated(…)`; they change nothing about the ABI. A doc comment
    /// before a gate belongs to the item behind it, so the skipped docs are given back.
    List<String> skipGates() {
        List<String> docs = new ArrayList<>(peek().docs());
        while (peek().is("@")) {
            next();
            Token gate = name();
            if (!List.of("since", "unstable", "deprecated").contains(gate.text())) {
                throw new WitException(gate.location(), "unknown gate `@" + gate.text() + "`");
            }
            expect("(");
            while (!peek().is(")")) {
                if (next().kind() == Token.Kind.END) {
                    throw new WitException(gate.location(), "this gate is never closed");
                }
            }
            next();
            docs.addAll(peek().docs());
        }
        return docs;
    }
}
