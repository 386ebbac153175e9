package dev.atoll.generator.wit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a WIT text into tokens and hangs doc comments on the token that follows them.
final class Lexer {
    private static final Set<String> KEYWORDS = Set.of(
            "use",
            "type",
            "func",
            "u8",
            "u16",
            "u32",
            "u64",
            "s8",
            "s16",
            "s32",
            "s64",
            "f32",
            "f64",
            "char",
            "bool",
            "string",
            "option",
            "result",
            "list",
            "tuple",
            "future",
            "stream",
            "resource",
            "own",
            "borrow",
            "record",
            "flags",
            "variant",
            "enum",
            "static",
            "interface",
            "world",
            "import",
            "export",
            "include",
            "package",
            "constructor",
            "as",
            "from",
            "with",
            "async",
            "error-context",
            "float32",
            "float64");
    private static final Pattern NAME =
            Pattern.compile("%?(?:[a-z][a-z0-9]*|[A-Z][A-Z0-9]*)(?:-(?:[a-z0-9]+|[A-Z0-9]+))*");
    private static final Pattern VERSION = Pattern.compile(
            "@[0-9]+\\.[0-9]+\\.[0-9]+(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?");
    private static final Pattern INTEGER = Pattern.compile("[0-9]+");
    private static final String SIGNS = "{}()<>,;:=./@*_-+";

    private final String file;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private List<String> docs = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Lexer(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /// All tokens of a text, the last of kind [Token.Kind#END].
    static List<Token> tokens(String file, String text) {
        Lexer lexer = new Lexer(file, text);
        lexer.run();
        return List.copyOf(lexer.tokens);
    }

    private void run() {
        while (true) {
            skipBlanks();
            if (at == text.length()) {
                add(Token.Kind.END, "", "");
                return;
            }
            if (text.startsWith("//", at) || text.startsWith("/*", at)) {
                comment();
            } else {
                token();
            }
        }
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
            at++;
        }
    }

    private void comment() {
        if (text.startsWith("/*", at)) {
            blockComment();
            return;
        }
        int end = text.indexOf('\n', at);
        String whole = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
        if (whole.startsWith("///")) {
            docs.add(whole.startsWith("/// ") ? whole.substring(4) : whole.substring(3));
        }
        at = end < 0 ? text.length() : end;
    }

    private void blockComment() {
        Location start = here();
        int from = at;
        int depth = 0;
        do {
            if (text.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else if (text.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else if (at == text.length()) {
                throw new WitException(start, "this comment is never closed");
            } else {
                if (text.charAt(at) == '\n') {
                    line++;
                    lineStart = at + 1;
                }
                at++;
            }
        } while (depth > 0);
        if (text.startsWith("/**", from) && at - from > 4) {
            text.substring(from + 3, at - 2)
                    .strip()
                    .lines()
                    .map(l -> l.strip().replaceFirst("^\\* ?", ""))
                    .forEach(docs::add);
        }
    }

    private void token() {
        String name = match(NAME);
        String version = match(VERSION);
        String digits = match(INTEGER);
        if (!name.isEmpty()) {
            boolean escaped = name.startsWith("%");
            boolean keyword = !escaped && KEYWORDS.contains(name);
            add(keyword ? Token.Kind.KEYWORD : Token.Kind.NAME, escaped ? name.substring(1) : name, name);
        } else if (!version.isEmpty()) {
            add(Token.Kind.VERSION, version.substring(1), version);
        } else if (!digits.isEmpty()) {
            add(Token.Kind.INTEGER, digits, digits);
        } else if (text.startsWith("->", at)) {
            add(Token.Kind.SIGN, "->", "->");
        } else if (SIGNS.indexOf(text.charAt(at)) >= 0) {
            String sign = text.substring(at, at + 1);
            add(Token.Kind.SIGN, sign, sign);
        } else {
            throw new WitException(here(), "unexpected `" + Character.toString(text.codePointAt(at)) + "`");
        }
    }

    private String match(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.group() : "";
    }

    private void add(Token.Kind kind, String value, String written) {
        tokens.add(new Token(kind, value, List.copyOf(docs), here()));
        docs = new ArrayList<>();
        at += written.length();
    }

    private Location here() {
        return new Location(file, line, at - lineStart + 1);
    }
}
