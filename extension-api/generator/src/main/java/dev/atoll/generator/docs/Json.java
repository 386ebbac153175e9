package dev.atoll.generator.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A JSON value that is written as it was read, but for its layout.
sealed interface Json {
    /// A string, number or word as it stands in the text.
    record Plain(String text) implements Json {}

    /// An array.
    record Items(List<Json> items) implements Json {}

    /// An object, by its names without quotes.
    record Members(Map<String, Json> members) implements Json {
        boolean has(String name) {
            return members.containsKey(name);
        }

        /// The value of a member.
        ///
        /// @throws IllegalArgumentException if there is none
        Json member(String name) {
            Json value = members.get(name);
            if (value == null) {
                throw new IllegalArgumentException("no `" + name + "` in " + line());
            }
            return value;
        }
    }

    /// Reads a text.
    ///
    /// @throws IllegalArgumentException where it is no JSON
    static Json parse(String text) {
        return new Reader(text).whole();
    }

    /// The value on one line.
    default String line() {
        return switch (this) {
            case Plain plain -> plain.text();
            case Items list -> list.items().stream().map(Json::line).collect(Collectors.joining(", ", "[", "]"));
            case Members object when object.members().isEmpty() -> "{}";
            case Members object ->
                object.members().entrySet().stream()
                        .map(member -> '"' + member.getKey() + "\": "
                                + member.getValue().line())
                        .collect(Collectors.joining(", ", "{ ", " }"));
        };
    }

    /// The value in lines of at most so many code units, where that can be.
    default String lines(int width) {
        StringBuilder out = new StringBuilder();
        write(out, "", 0, width);
        return out.toString();
    }

    private void write(StringBuilder out, String indent, int before, int width) {
        String line = line();
        if (this instanceof Plain || indent.length() + before + line.length() < width) {
            out.append(line);
            return;
        }
        String deeper = indent + "  ";
        String separator = "\n";
        out.append(this instanceof Items ? '[' : '{');
        if (this instanceof Items list) {
            for (Json item : list.items()) {
                item.write(out.append(separator).append(deeper), deeper, 0, width);
                separator = ",\n";
            }
        } else if (this instanceof Members object) {
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                String name = '"' + member.getKey() + "\": ";
                member.getValue()
                        .write(out.append(separator).append(deeper).append(name), deeper, name.length(), width);
                separator = ",\n";
            }
        }
        out.append('\n').append(indent).append(this instanceof Items ? ']' : '}');
    }

    /// Reads one text from its start to its end.
    final class Reader {
        private final String text;
        private int at;

        private Reader(String text) {
            this.text = text;
        }

        private Json whole() {
            Json value = value();
            if (at != text.length()) {
                throw wrong();
            }
            return value;
        }

        private Json value() {
            blanks();
            Json value = switch (next()) {
                case '[' -> items();
                case '{' -> members();
                default -> new Plain(plain());
            };
            blanks();
            return value;
        }

        private Json items() {
            List<Json> items = new ArrayList<>();
            at++;
            blanks();
            while (next() != ']') {
                items.add(value());
                comma(']');
            }
            at++;
            return new Items(items);
        }

        private Json members() {
            Map<String, Json> members = new LinkedHashMap<>();
            at++;
            blanks();
            while (next() != '}') {
                String name = plain();
                blanks();
                if (next() != ':') {
                    throw wrong();
                }
                at++;
                members.put(name.substring(1, name.length() - 1), value());
                comma('}');
            }
            at++;
            return new Members(members);
        }

        private void comma(char end) {
            if (next() == ',') {
                at++;
                blanks();
            } else if (next() != end) {
                throw wrong();
            }
        }

        private String plain() {
            int start = at;
            boolean string = next() == '"';
            at++;
            while (string ? next() != '"' : at < text.length() && ",]}: \n\r\t".indexOf(text.charAt(at)) < 0) {
                at += next() == '\\' ? 2 : 1;
            }
            at += string ? 1 : 0;
            return text.substring(start, at);
        }

        private void blanks() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private char next() {
            if (at >= text.length()) {
                throw wrong();
            }
            return text.charAt(at);
        }

        private IllegalArgumentException wrong() {
            return new IllegalArgumentException("no JSON at offset " + at);
        }
    }
}
