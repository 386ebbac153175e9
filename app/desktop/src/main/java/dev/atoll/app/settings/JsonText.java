package dev.atoll.app.settings;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/// A JSON object (RFC 8259) as it is written, in which one value is put in its place and all else keeps its bytes.
///
/// @param text valid JSON, whose outermost value is an object
record JsonText(String text) {
    private static final String STEP = "  ";

    /// A member of an object, or the place for one.
    ///
    /// @param from where its value starts
    /// @param to where its value ends; -1 if there is no such member
    /// @param last where the object's last member ends; behind its brace if it has none
    /// @param first where the object's first member starts; -1 if it has none
    private record Member(int from, int to, int last, int first) {
        boolean exists() {
            return to >= 0;
        }
    }

    /// A name as JSON.
    static String quoted(String name) {
        return JsonMapper.shared().writeValueAsString(name);
    }

    /// The text with a value at a path.
    ///
    /// @param path names from the outside in
    /// @param value as JSON
    String with(List<String> path, String value) {
        int object = blanks(0);
        for (int depth = 0; depth < path.size(); depth++) {
            Member member = member(object, path.get(depth));
            List<String> inside = path.subList(depth + 1, path.size());
            if (!member.exists()) {
                return put(object, member, quoted(path.get(depth)) + ": " + nested(inside, value), depth);
            }
            if (inside.isEmpty() || text.charAt(member.from()) != '{') {
                return text.substring(0, member.from()) + nested(inside, value) + text.substring(member.to());
            }
            object = member.from();
        }
        return text;
    }

    private static String nested(List<String> path, String value) {
        String whole = value;
        for (String name : path.reversed()) {
            whole = "{" + quoted(name) + ": " + whole + "}";
        }
        return whole;
    }

    /// Puts a member behind the others, in a line of its own where they have lines of their own.
    private String put(int object, Member place, String member, int depth) {
        String before = text.substring(0, place.last());
        if (place.first() < 0) {
            String outer = STEP.repeat(depth);
            return before + "\n" + outer + STEP + member + "\n" + outer + text.substring(blanks(place.last()));
        }
        String lead = text.substring(object + 1, place.first());
        return before + "," + (lead.contains("\n") ? lead : " ") + member + text.substring(place.last());
    }

    /// Looks for a member; the last one of that name counts, as it does for who reads it.
    private Member member(int object, String name) {
        int at = blanks(object + 1);
        int from = object;
        int to = -1;
        int last = object + 1;
        int first = text.charAt(at) == '}' ? -1 : at;
        while (text.charAt(at) != '}') {
            int colon = end(at);
            String key = JsonMapper.shared().readValue(text.substring(at, colon), String.class);
            int value = blanks(blanks(colon) + 1);
            last = end(value);
            if (key.equals(name)) {
                from = value;
                to = last;
            }
            at = blanks(last);
            if (text.charAt(at) == ',') {
                at = blanks(at + 1);
            }
        }
        return new Member(from, to, last, first);
    }

    private int blanks(int from) {
        int at = from;
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /// Where the value that starts at a place ends.
    private int end(int from) {
        int depth = 0;
        int at = from;
        do {
            switch (text.charAt(at)) {
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case '"' -> at = quote(at + 1);
                default -> at = depth > 0 ? at : word(at);
            }
            at++;
        } while (depth > 0);
        return at;
    }

    private int quote(int from) {
        int at = from;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    /// The last character of a number or a literal.
    private int word(int from) {
        int at = from;
        while (at + 1 < text.length() && ",}] \t\r\n".indexOf(text.charAt(at + 1)) < 0) {
            at++;
        }
        return at;
    }
}
