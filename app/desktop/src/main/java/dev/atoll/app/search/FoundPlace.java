package dev.atoll.app.search;

import dev.atoll.core.search.Match;
import dev.atoll.core.text.Text;

/// A match in a file, with the line around it.
///
/// @param match where, in the file's text
/// @param line the line that it starts in, from 1
/// @param before that line up to the match, without its indentation
/// @param found the match as far as it is in the line
/// @param after the rest of the line
public record FoundPlace(Match match, int line, String before, String found, String after) {
    private static final int LONGEST = 200;

    static FoundPlace of(Text text, Match match) {
        int line = text.lineAt(match.from());
        int end = text.lineEnd(line);
        int to = Math.clamp(match.to(), match.from(), end);
        int start = Math.max(text.lineStart(line), match.from() - LONGEST);
        return new FoundPlace(
                match,
                line + 1,
                text.string(start, match.from()).stripLeading(),
                text.string(match.from(), Math.min(to, match.from() + LONGEST)),
                text.string(to, Math.min(end, to + LONGEST)));
    }
}
