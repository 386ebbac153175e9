package dev.atoll.api.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Text with places to visit, as suggestions and actions write it: `$1`, `${1}`, `${2:what stands there first}`,
/// `${3|one,of,these|}`, `$0` where
/// the caret comes to rest, and `\$`, `\}`, `\\` for the characters themselves (inside of choices also `\,` and `\|`).
///
/// The syntax is that of the Language Server Protocol's snippets without variables and transforms.
///
/// @param parts in order; two texts never follow each other
public record Snippet(List<Part> parts) {
    private static final int DEEPEST = 20;
    private static final int HIGHEST = 1_000;

    /// Copies the list.
    public Snippet {
        parts = List.copyOf(parts);
    }

    /// A part of a snippet.
    public sealed interface Part {
        /// Text as it is.
        ///
        /// @param text not empty
        record Literal(String text) implements Part {}

        /// A place to visit.
        ///
        /// @param number the order of visits; the same again repeats what is typed; 0 comes last
        /// @param first what stands there first, and is selected
        record Stop(int number, List<Part> first) implements Part {
            /// Copies the list.
            public Stop {
                first = List.copyOf(first);
            }
        }

        /// A place with a choice.
        ///
        /// @param number as of a stop
        /// @param choices at least one; the first stands there first
        record Choice(int number, List<String> choices) implements Part {
            /// Copies the list.
            public Choice {
                choices = List.copyOf(choices);
            }
        }
    }

    /// The snippet that a text spells; nothing if its syntax is wrong.
    public static Optional<Snippet> parse(String text) {
        try {
            Reader reader = new Reader(text);
            List<Part> parts = reader.parts(false, 0);
            return Optional.of(new Snippet(parts));
        } catch (SyntaxException wrong) {
            return Optional.empty();
        }
    }

    /// The text with what stands at its places first.
    public String plain() {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> write(part, text));
        return text.toString();
    }

    private static void write(Part part, StringBuilder to) {
        switch (part) {
            case Part.Literal(String text) -> to.append(text);
            case Part.Stop stop -> stop.first().forEach(inner -> write(inner, to));
            case Part.Choice choice -> to.append(choice.choices().getFirst());
        }
    }

    private static final class SyntaxException extends Exception {
        private static final long serialVersionUID = 1;
    }

    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        List<Part> parts(boolean inside, int depth) throws SyntaxException {
            List<Part> parts = new ArrayList<>();
            StringBuilder literal = new StringBuilder();
            while (at < text.length() && !(inside && text.charAt(at) == '}')) {
                char c = text.charAt(at++);
                if (c == '\\' && at < text.length() && "$}\\".indexOf(text.charAt(at)) >= 0) {
                    literal.append(text.charAt(at++));
                } else if (c == '$' && place()) {
                    flush(literal, parts);
                    parts.add(part(depth));
                } else {
                    literal.append(c);
                }
            }
            flush(literal, parts);
            return parts;
        }

        private static void flush(StringBuilder literal, List<Part> parts) {
            if (!literal.isEmpty()) {
                parts.add(new Part.Literal(literal.toString()));
                literal.setLength(0);
            }
        }

        // a dollar before anything else is a dollar
        private boolean place() {
            return at < text.length() && (text.charAt(at) == '{' || digit(text.charAt(at)));
        }

        private static boolean digit(char c) {
            return c >= '0' && c <= '9';
        }

        private Part part(int depth) throws SyntaxException {
            if (text.charAt(at) != '{') {
                return new Part.Stop(number(), List.of());
            }
            at++;
            int number = number();
            char next = next();
            if (next == '}') {
                return new Part.Stop(number, List.of());
            }
            if (next == '|') {
                return choice(number);
            }
            if (next != ':' || depth == DEEPEST) {
                throw new SyntaxException();
            }
            List<Part> first = parts(true, depth + 1);
            if (next() != '}') {
                throw new SyntaxException();
            }
            return new Part.Stop(number, first);
        }

        private Part choice(int number) throws SyntaxException {
            List<String> choices = new ArrayList<>();
            StringBuilder choice = new StringBuilder();
            while (true) {
                char c = next();
                if (c == '\\') {
                    choice.append(next());
                } else if (c == ',' || c == '|') {
                    choices.add(choice.toString());
                    choice.setLength(0);
                    if (c == '|') {
                        break;
                    }
                } else {
                    choice.append(c);
                }
            }
            if (next() != '}') {
                throw new SyntaxException();
            }
            return new Part.Choice(number, choices);
        }

        private int number() throws SyntaxException {
            int number = -1;
            while (at < text.length() && digit(text.charAt(at)) && number <= HIGHEST) {
                number = Math.max(0, number) * 10 + (text.charAt(at++) - '0');
            }
            if (number < 0 || number > HIGHEST) {
                throw new SyntaxException();
            }
            return number;
        }

        private char next() throws SyntaxException {
            if (at == text.length()) {
                throw new SyntaxException();
            }
            return text.charAt(at++);
        }
    }
}
