package dev.atoll.api.manifest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A pattern of paths: `?` is one character, `*` any number of them, both without `/`; `**` also crosses `/`;
/// `{a,b}` is one of several, not nested; everything else is itself. A pattern without `/` speaks of the file's
/// name alone.
///
/// Matching takes time in proportion to pattern × text, whatever the pattern: a hostile one cannot be slow.
public final class Glob {
    private static final int LONGEST = 256;
    private static final int MOST_ALTERNATIVES = 64;

    private final String text;
    private final List<String> alternatives;

    private Glob(String text, List<String> alternatives) {
        this.text = text;
        this.alternatives = alternatives;
    }

    /// The pattern that a text writes; nothing if it is empty, longer than 256 characters, has unbalanced or
    /// nested braces or stands for more than 64 alternatives.
    public static Optional<Glob> parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> alternatives = List.of("");
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int literalEnd = open < 0 ? text.length() : open;
            if (text.substring(at, literalEnd).indexOf('}') >= 0) {
                return Optional.empty();
            }
            alternatives = appended(alternatives, List.of(text.substring(at, literalEnd)));
            if (open < 0) {
                break;
            }
            int close = text.indexOf('}', open);
            if (close < 0 || text.substring(open + 1, close).indexOf('{') >= 0) {
                return Optional.empty();
            }
            alternatives = appended(
                    alternatives, List.of(text.substring(open + 1, close).split(",", -1)));
            if (alternatives.size() > MOST_ALTERNATIVES) {
                return Optional.empty();
            }
            at = close + 1;
        }
        return Optional.of(new Glob(text, List.copyOf(alternatives)));
    }

    private static List<String> appended(List<String> heads, List<String> tails) {
        var result = new ArrayList<String>(heads.size() * tails.size());
        for (var head : heads) {
            for (var tail : tails) {
                result.add(head + tail);
            }
        }
        return result;
    }

    /// Whether the pattern fits a path with `/` between names: the whole of it, or its last name if the pattern
    /// has no `/`.
    public boolean matchesPath(String path) {
        return matches(text.indexOf('/') >= 0 ? path : path.substring(path.lastIndexOf('/') + 1), false);
    }

    /// Whether the pattern fits a whole line of text, in which `/` is a character like any other.
    public boolean matchesLine(String line) {
        return matches(line, true);
    }

    private boolean matches(String whole, boolean crossing) {
        return alternatives.stream().anyMatch(pattern -> matches(pattern, whole, crossing));
    }

    /// Steps through the text with the set of all places in the pattern at which a match may stand.
    private static boolean matches(String pattern, String whole, boolean crossing) {
        var places = new BitSet(pattern.length() + 1);
        places.set(0);
        skipStars(pattern, places, true);
        for (int i = 0; i < whole.length() && !places.isEmpty(); i++) {
            char c = whole.charAt(i);
            boolean boundary = c == '/' && !crossing;
            var next = new BitSet(pattern.length() + 1);
            for (int at = places.nextSetBit(0); at >= 0 && at < pattern.length(); at = places.nextSetBit(at + 1)) {
                char p = pattern.charAt(at);
                if (p == '*') {
                    if (!boundary || isDouble(pattern, at)) {
                        next.set(at);
                    }
                } else if (p == c || (p == '?' && !boundary)) {
                    next.set(at + 1);
                }
            }
            skipStars(pattern, next, c == '/');
            places = next;
        }
        return places.get(pattern.length());
    }

    private static boolean isDouble(String pattern, int star) {
        return pattern.startsWith("**", star) || (star > 0 && pattern.startsWith("**", star - 1));
    }

    /// Lets every star also stand for nothing, and `**/` for no folder at all.
    ///
    /// @param nameStarts whether a name of the path starts here
    private static void skipStars(String pattern, BitSet places, boolean nameStarts) {
        for (int at = places.nextSetBit(0); at >= 0 && at < pattern.length(); at = places.nextSetBit(at + 1)) {
            if (pattern.charAt(at) == '*') {
                places.set(at + 1);
                boolean atNameStart = at == 0 || pattern.charAt(at - 1) == '/';
                if (nameStarts && atNameStart && pattern.startsWith("**/", at)) {
                    places.set(at + 3);
                }
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glob glob && glob.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
