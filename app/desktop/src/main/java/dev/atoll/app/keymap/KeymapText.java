package dev.atoll.app.keymap;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The user's own bindings as text, changed in place, so that comments and the order of lines stay.
///
/// @param text a JSON list, or nothing
record KeymapText(String text) {
    /// Where an element of the list stands.
    private record Range(int from, int to) {}

    /// With a binding behind the others.
    ///
    /// @param command its name, with a minus sign if the binding is taken away
    KeymapText with(KeySequence keys, String command) {
        JsonMapper mapper = JsonMapper.shared();
        String entry = "{\"keys\": " + mapper.writeValueAsString(keys.label()) + ", \"command\": "
                + mapper.writeValueAsString(command) + "}";
        if (text.isBlank()) {
            return new KeymapText("[\n  " + entry + "\n]\n");
        }
        List<Range> elements = elements();
        if (elements.isEmpty()) {
            int open = text.indexOf('[') + 1;
            return new KeymapText(
                    text.substring(0, open) + "\n  " + entry + "\n" + text.substring(text.lastIndexOf(']')));
        }
        int end = elements.getLast().to();
        return new KeymapText(text.substring(0, end) + ",\n  " + entry + text.substring(end));
    }

    /// Without all that it says of a command.
    KeymapText without(String command) {
        List<Range> elements = elements();
        for (int i = elements.size() - 1; i >= 0; i--) {
            if (isAbout(elements.get(i), command)) {
                return without(elements, i).without(command);
            }
        }
        return this;
    }

    private boolean isAbout(Range range, String command) {
        String entry = "[" + text.substring(range.from(), range.to()) + "]";
        Layer read = Layer.read("", entry.getBytes(StandardCharsets.UTF_8));
        return read.bindings().stream().anyMatch(binding -> binding.command().equals(command))
                || read.off().stream().anyMatch(off -> off.command().equals(command));
    }

    /// Without one element, and the comma between it and its neighbour.
    private KeymapText without(List<Range> elements, int at) {
        boolean last = at + 1 == elements.size();
        int from = last && at > 0 ? elements.get(at - 1).to() : elements.get(at).from();
        int to = last ? elements.get(at).to() : elements.get(at + 1).from();
        return new KeymapText(text.substring(0, from) + text.substring(to));
    }

    /// The elements of the outermost list.
    private List<Range> elements() {
        List<Range> elements = new ArrayList<>();
        int depth = 0;
        int from = -1;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("//", at) || text.startsWith("/*", at)) {
                at = endOfComment(at);
                continue;
            }
            int start = at;
            at = c == '"' ? endOfQuote(at) : at + 1;
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            boolean opens = depth == 2 && (c == '{' || c == '[');
            if (from < 0 && (opens || (depth == 1 && c != '[' && c != ',' && !Character.isWhitespace(c)))) {
                from = start;
            }
            boolean closes = depth == 1 && (c == '}' || c == ']' || c == '"');
            if (from >= 0 && closes) {
                elements.add(new Range(from, at));
                from = -1;
            }
        }
        return elements;
    }

    private int endOfComment(int from) {
        int end = text.startsWith("//", from) ? text.indexOf('\n', from) : text.indexOf("*/", from + 2) + 2;
        return end <= from ? text.length() : end;
    }

    private int endOfQuote(int from) {
        int at = from + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), at + 1);
    }
}
