package dev.atoll.app.language;

import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.api.manifest.IndentationRules;
import dev.atoll.app.workspace.FileStyle;
import dev.atoll.core.text.Text;

import java.util.OptionalInt;

/// How a document should be laid out when it is formatted: as it is indented already, else as its language says.
public final class Layout {
    private static final int MOST_LINES = 1000;
    private static final int MOST_COLUMNS = 8;

    private Layout() {}

    /// The layout of a text.
    ///
    /// @param text what is to be formatted
    /// @param rules what its language says
    /// @param style what its folders ask for; that counts first
    public static FormattingOptions of(Text text, IndentationRules rules, FileStyle style) {
        FormattingOptions found = of(text, rules);
        boolean spaces = style.spaces().orElse(found.insertSpaces());
        int size = spaces ? style.step().orElse(found.tabSize()) : style.tab().orElse(found.tabSize());
        return new FormattingOptions(size, spaces, true, true, style.width());
    }

    private static FormattingOptions of(Text text, IndentationRules rules) {
        for (int line = 1; line < Math.min(text.lineCount(), MOST_LINES); line++) {
            int from = text.lineStart(line);
            int end = text.lineEnd(line);
            if (from == end) {
                continue;
            }
            if (text.charAt(from) == '\t') {
                return options(rules.size(), false);
            }
            int at = from;
            while (at < end && text.charAt(at) == ' ') {
                at++;
            }
            // the first indented line tells one step; a single blank is alignment, as in comments
            if (at < end && at - from > 1) {
                return options(Math.min(at - from, MOST_COLUMNS), true);
            }
        }
        return options(rules.size(), rules.insertSpaces());
    }

    private static FormattingOptions options(int size, boolean spaces) {
        return new FormattingOptions(size, spaces, true, true, OptionalInt.empty());
    }
}
