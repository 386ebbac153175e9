package dev.atoll.core.search;

/// Characters to find regardless of case, as the regular expressions of the JDK compare them: two are the same when
/// their capital letters' small letters are.
///
/// The places where the first character stands, in any of its cases, are found by the JDK's own search, which reads
/// many characters at once; only there the rest is compared.
final class FoldedPattern {
    private final String pattern;
    private final char[] firsts;

    /// @param pattern not empty, without surrogates
    FoldedPattern(String pattern) {
        this.pattern = pattern;
        StringBuilder same = new StringBuilder();
        int wanted = fold(pattern.charAt(0));
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            if (fold(unit) == wanted) {
                same.append((char) unit);
            }
        }
        firsts = same.toString().toCharArray();
    }

    private static int fold(int unit) {
        return Character.toLowerCase(Character.toUpperCase(unit));
    }

    /// Where the pattern first stands in a string, at an index or later; -1 if it does not.
    int indexIn(String chars, int from) {
        int last = chars.length() - pattern.length();
        int best = -1;
        for (char first : firsts) {
            int end = best < 0 ? last + 1 : best;
            for (int at = from; at < end; at++) {
                at = chars.indexOf(first, at, end);
                if (at < 0) {
                    break;
                }
                if (chars.regionMatches(true, at, pattern, 0, pattern.length())) {
                    best = at;
                    break;
                }
            }
        }
        return best;
    }
}
