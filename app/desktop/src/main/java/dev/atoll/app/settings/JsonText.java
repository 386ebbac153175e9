package dev.atoll.app.settings;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/// A JSON object (RFC 8259) as it is written, in which one value is put in its place or taken away, and all else keeps
/// its bytes. Comments may stand in it, and commas behind the last of a list.
///
/// @param text JSON that can be read, whose outermost value is an object
record JsonText(String text) {
    private static final String STEP = "  ";

    /// A member of an object, or the place for one.
    ///
    /// @param name where its name starts
    /// @param from where its value starts
    /// @param to where its value ends; -1 if there is no such member
    /// @param before where the member before it ends; behind the object's brace if it is the first
    /// @param last where the object's last member ends; behind its brace if it has none
    /// @param first where the object's first member starts; -1 if it has none
    private record Member(int name, int from, int to, int before, int last, int first) {
        boolean exists() {
            return to >= 0;
        }

        boolean only() {
            return exists() && name == first && to == last;
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

    /// The text without what stands at a path, and without the objects that would be left empty by that.
    ///
    /// @param path names from the outside in
    String without(List<String> path) {
        int object = blanks(0);
        Member gone = new Member(0, 0, -1, 0, 0, -1);
        for (String name : path) {
            if (text.charAt(object) != '{') {
                return text;
            }
            Member member = member(object, name);
            if (!member.exists()) {
                return text;
            }
            // what would be left empty goes as a whole
            if (!gone.exists() || !member.only()) {
                gone = member;
            }
            object = member.from();
        }
        return take(gone);
    }

    /// Takes a member away, with the comma between it and a neighbour.
    private String take(Member member) {
        if (member.name() != member.first()) {
            return text.substring(0, member.before()) + text.substring(member.to());
        }
        int next = blanks(member.to());
        boolean comma = text.charAt(next) == ',';
        if (member.to() != member.last()) {
            return text.substring(0, member.name()) + text.substring(blanks(next + 1));
        }
        String rest = text.substring(comma ? next + 1 : member.to());
        return text.substring(0, member.before()) + (rest.stripLeading().startsWith("}") ? rest.stripLeading() : rest);
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
        if (place.first() < 0) {
            String outer = STEP.repeat(depth);
            int end = blanks(place.last());
            String comments = text.substring(place.last(), end).stripTrailing();
            return text.substring(0, place.last()) + comments + "\n" + outer + STEP + member + "\n" + outer
                    + text.substring(end);
        }
        int lead = place.first();
        while (lead > object + 1 && Character.isWhitespace(text.charAt(lead - 1))) {
            lead--;
        }
        String blank = text.substring(lead, place.first());
        int comma = blanks(place.last());
        boolean trailing = text.charAt(comma) == ',';
        int end = endOfRemark(trailing ? comma + 1 : place.last());
        return text.substring(0, place.last())
                + (trailing ? "" : ",")
                + text.substring(place.last(), end)
                + (blank.contains("\n") ? blank.substring(blank.lastIndexOf('\n')) : " ")
                + member
                + (trailing ? "," : "")
                + text.substring(end);
    }

    /// Where a comment at the end of a line ends, which speaks of what stands before it.
    private int endOfRemark(int from) {
        int at = from;
        while (at < text.length() && " \t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.startsWith("//", at) ? endOfComment(at) : from;
    }

    /// Looks for a member; the last one of that name counts, as it does for who reads it.
    private Member member(int object, String name) {
        int at = blanks(object + 1);
        Member found = new Member(object, object, -1, object + 1, object + 1, -1);
        int last = object + 1;
        int first = text.charAt(at) == '}' ? -1 : at;
        while (text.charAt(at) != '}') {
            int before = last;
            int colon = end(at);
            String key = JsonMapper.shared().readValue(text.substring(at, colon), String.class);
            int value = blanks(blanks(colon) + 1);
            last = end(value);
            if (key.equals(name)) {
                found = new Member(at, value, last, before, last, first);
            }
            at = blanks(last);
            if (text.charAt(at) == ',') {
                at = blanks(at + 1);
            }
        }
        return new Member(found.name, found.from, found.to, found.before, last, first);
    }

    /// Behind blanks and comments.
    private int blanks(int from) {
        int at = from;
        while (at < text.length()) {
            if (text.startsWith("//", at) || text.startsWith("/*", at)) {
                at = endOfComment(at);
            } else if (" \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private int endOfComment(int from) {
        boolean line = text.startsWith("//", from);
        int end = text.indexOf(line ? "\n" : "*/", from + 2);
        return end < 0 ? text.length() : line ? end : end + 2;
    }

    /// Where the value that starts at a place ends.
    private int end(int from) {
        int depth = 0;
        int at = from;
        do {
            // within a list or an object, comments may hold anything
            at = depth > 0 ? blanks(at) : at;
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
        while (at + 1 < text.length() && ",}]/ \t\r\n".indexOf(text.charAt(at + 1)) < 0) {
            at++;
        }
        return at;
    }
}
