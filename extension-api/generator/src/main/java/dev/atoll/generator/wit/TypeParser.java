package dev.atoll.generator.wit;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads types, type declarations and functions.
final class TypeParser {
    private static final Set<String> DECLARATIONS = Set.of("type", "record", "variant", "enum", "flags", "resource");
    private static final Set<String> PRIMITIVES =
            Set.of("bool", "u8", "u16", "u32", "u64", "s8", "s16", "s32", "s64", "f32", "f64", "char", "string");
    private static final Set<String> LATER =
            Set.of("resource", "own", "borrow", "future", "stream", "error-context", "async", "constructor", "static");

    private final TokenReader reader;

    TypeParser(TokenReader reader) {
        this.reader = reader;
    }

    boolean startsDeclaration() {
        return reader.peek().kind() == Token.Kind.KEYWORD
                && DECLARATIONS.contains(reader.peek().text());
    }

    Syntax.TypeDeclaration declaration(List<String> docs) {
        refuseLater();
        String keyword = reader.next().text();
        Token name = reader.name();
        List<Syntax.Member> members = keyword.equals("type") ? List.of(alias(name)) : members(keyword);
        if (members.isEmpty()) {
            throw new WitException(name.location(), "a " + keyword + " needs at least one member");
        }
        return new Syntax.TypeDeclaration(keyword, name.text(), docs, members, name.location());
    }

    private Syntax.Member alias(Token name) {
        reader.expect("=");
        Syntax.Type type = type();
        reader.expect(";");
        return new Syntax.Member(name.text(), List.of(), type, name.location());
    }

    private List<Syntax.Member> members(String keyword) {
        List<Syntax.Member> members = new ArrayList<>();
        reader.expect("{");
        while (!reader.accept("}")) {
            List<String> docs = reader.skipGates();
            Token name = reader.name();
            members.add(new Syntax.Member(name.text(), docs, memberType(keyword), name.location()));
            if (!reader.peek().is("}")) {
                reader.expect(",");
            }
        }
        return members;
    }

    private Syntax.@Nullable Type memberType(String keyword) {
        if (keyword.equals("record")) {
            reader.expect(":");
            return type();
        }
        if (keyword.equals("variant") && reader.accept("(")) {
            Syntax.Type type = type();
            reader.expect(")");
            return type;
        }
        return null;
    }

    Syntax.FunctionDeclaration function(List<String> docs) {
        Token name = reader.name();
        reader.expect(":");
        refuseLater();
        reader.expect("func");
        reader.expect("(");
        List<Syntax.Member> parameters = new ArrayList<>();
        while (!reader.accept(")")) {
            Token parameter = reader.name();
            reader.expect(":");
            parameters.add(new Syntax.Member(parameter.text(), parameter.docs(), type(), parameter.location()));
            if (!reader.peek().is(")")) {
                reader.expect(",");
            }
        }
        Syntax.Type result = reader.accept("->") ? result() : null;
        reader.expect(";");
        return new Syntax.FunctionDeclaration(name.text(), docs, parameters, result, name.location());
    }

    private Syntax.Type result() {
        if (reader.peek().is("(")) {
            throw new WitException(
                    reader.peek().location(), "named results have left WIT; return a tuple or a record instead");
        }
        return type();
    }

    Syntax.Type type() {
        refuseLater();
        Token token = reader.next();
        return switch (token.kind()) {
            case NAME -> new Syntax.Type(token.text(), true, List.of(), token.location());
            case KEYWORD -> builtIn(token);
            case VERSION, INTEGER, SIGN, END ->
                throw new WitException(token.location(), "expected a type, found " + token.shown());
        };
    }

    private Syntax.Type builtIn(Token token) {
        if (PRIMITIVES.contains(token.text())) {
            return new Syntax.Type(token.text(), false, List.of(), token.location());
        }
        List<Syntax.@Nullable Type> arguments = switch (token.text()) {
            case "list", "option" -> arguments(token, 1, 1);
            case "tuple" -> arguments(token, 1, Integer.MAX_VALUE);
            case "result" -> reader.peek().is("<") ? arguments(token, 1, 2) : List.of();
            default -> throw new WitException(token.location(), "expected a type, found " + token.shown());
        };
        return new Syntax.Type(token.text(), false, arguments, token.location());
    }

    private List<Syntax.@Nullable Type> arguments(Token head, int least, int most) {
        List<Syntax.@Nullable Type> arguments = new ArrayList<>();
        reader.expect("<");
        while (!reader.accept(">")) {
            boolean omitted = head.is("result") && arguments.isEmpty() && reader.accept("_");
            arguments.add(omitted ? null : type());
            if (!reader.peek().is(">")) {
                reader.expect(",");
            }
        }
        if (arguments.size() < least || arguments.size() > most) {
            throw new WitException(
                    head.location(), "`" + head.text() + "` does not take " + arguments.size() + " types");
        }
        return arguments;
    }

    private void refuseLater() {
        Token token = reader.peek();
        if (token.kind() == Token.Kind.KEYWORD && LATER.contains(token.text())) {
            throw new WitException(token.location(), "`" + token.text() + "` is not supported");
        }
    }
}
