package dev.atoll.generator.code;

import java.util.ArrayList;
import java.util.List;

/// Lines of source text that know how deep they are: a line that ends with an opening bracket goes one step in, one
/// that
/// starts with a closing bracket one step out.
public final class CodeWriter {
    private static final int WIDTH = 118;

    private final StringBuilder out = new StringBuilder();
    private final Comments comments;
    private final String step;
    private int depth;

    /// How doc comments are written.
    public enum Comments {
        /// `///` before each line.
        SLASHES,
        /// One `/** … */` block.
        STARS
    }

    /// An empty text.
    ///
    /// @param step the blanks of one indentation
    /// @param comments how doc comments are written
    public CodeWriter(String step, Comments comments) {
        this.step = step;
        this.comments = comments;
    }

    /// Adds a line as it is.
    public CodeWriter line(String text) {
        if (text.isEmpty()) {
            out.append('\n');
            return this;
        }
        if (text.startsWith("}") || text.startsWith(")")) {
            depth--;
        }
        out.append(step.repeat(depth)).append(text).append('\n');
        if (text.endsWith("{") || text.endsWith("(")) {
            depth++;
        }
        return this;
    }

    /// Adds a line made by [String#formatted].
    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be this module's only dependency
    public CodeWriter line(String format, Object... arguments) {
        return line(format.formatted(arguments));
    }

    /// Adds a doc comment; its paragraphs are broken anew to fit. No lines, no comment.
    public CodeWriter docs(List<String> lines) {
        String indent = step.repeat(depth);
        List<String> wrapped = paragraphs(lines, WIDTH - indent.length() - 4);
        if (wrapped.isEmpty()) {
            return this;
        }
        boolean stars = comments == Comments.STARS;
        if (stars && wrapped.size() == 1) {
            out.append(indent).append("/** ").append(wrapped.getFirst()).append(" */\n");
            return this;
        }
        String lead = stars ? " *" : "///";
        out.append(stars ? indent + "/**\n" : "");
        wrapped.forEach(w -> out.append(indent)
                .append(lead)
                .append(w.isEmpty() ? "" : " " + w)
                .append('\n'));
        out.append(stars ? indent + " */\n" : "");
        return this;
    }

    private static List<String> paragraphs(List<String> lines, int room) {
        List<String> wrapped = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("- ") || line.startsWith("@")) {
                wrap(paragraph, room, wrapped);
            }
            if (line.isBlank()) {
                wrapped.add("");
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
            }
        }
        wrap(paragraph, room, wrapped);
        return wrapped;
    }

    private static void wrap(StringBuilder paragraph, int room, List<String> into) {
        String rest = paragraph.toString();
        paragraph.setLength(0);
        while (rest.length() > room) {
            int at = rest.lastIndexOf(' ', room);
            if (at <= 0) {
                break;
            }
            into.add(rest.substring(0, at));
            rest = rest.substring(at + 1);
        }
        if (!rest.isEmpty()) {
            into.add(rest);
        }
    }

    /// Starts the next lines one step deeper.
    public CodeWriter indented() {
        depth++;
        return this;
    }

    /// Starts the next lines one step less deep.
    public CodeWriter outdented() {
        depth--;
        return this;
    }

    /// Adds text that is already indented, such as the lines of another writer.
    public CodeWriter raw(String text) {
        out.append(text);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
