package dev.atoll.core.match;

import java.util.Arrays;

/// Typed letters to be found in names: all of them in order, but with others between, and the first at the start of a
/// word.
///
/// A name fits the better the more of the letters stand next to each other and at starts of words (after a sign, at a
/// capital, at a digit), the earlier the first stands, and the more agree in case. The best of all ways to find the
/// letters counts; it is found in time proportional to the product of both lengths, as in the alignment of Smith and
/// Waterman with affine gaps. Of a name only the first [#LONGEST] code units are looked at.
///
/// Keeps work space, so one thread at a time may use it.
public final class FuzzyPattern {
    /// What [#score] says of a name that does not fit.
    public static final int NO_MATCH = Integer.MIN_VALUE;

    /// So much of a name is looked at, in code units.
    public static final int LONGEST = 160;

    private static final int LETTER = 16;
    private static final int SAME_CASE = 1;
    private static final int NEIGHBOUR = 8;
    private static final int NAME_START = 10;
    private static final int WORD_START = 8;
    private static final int HUMP = 7;
    private static final int GAP = 3;
    private static final int WIDER_GAP = 1;
    private static final int LATE = 1;
    private static final int LATEST = 12;
    private static final int WHOLE = 12;
    private static final int NEVER = -1_000_000;

    private final String typed;
    private final char[] folded;
    private int[] before = new int[LONGEST];
    private int[] ending = new int[LONGEST];

    private FuzzyPattern(String typed) {
        this.typed = typed;
        folded = new char[typed.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(typed.charAt(i));
        }
    }

    /// A pattern of letters.
    ///
    /// @param typed what was typed; nothing fits into every name
    public static FuzzyPattern of(String typed) {
        return new FuzzyPattern(typed);
    }

    /// How well the letters fit: the more the better; [#NO_MATCH] if they do not.
    public int score(String name) {
        if (folded.length == 0) {
            return 0;
        }
        int length = Math.min(name.length(), LONGEST);
        if (!occurs(name, length)) {
            return NO_MATCH;
        }
        for (int i = 0; i < folded.length; i++) {
            fill(i, name, length, ending, before);
            int[] swapped = before;
            before = ending;
            ending = swapped;
        }
        int best = NEVER;
        for (int j = 0; j < length; j++) {
            best = Math.max(best, before[j]);
        }
        if (best <= NEVER / 2) {
            return NO_MATCH;
        }
        return name.length() == typed.length() ? best + WHOLE : best;
    }

    /// The offsets in the name of the letters found, in order; none if they do not fit.
    public int[] positions(String name) {
        int length = Math.min(name.length(), LONGEST);
        int count = folded.length;
        if (count == 0 || score(name) == NO_MATCH) {
            return new int[0];
        }
        int[][] rows = new int[count][length];
        for (int i = 0; i < count; i++) {
            fill(i, name, length, rows[i], i == 0 ? rows[0] : rows[i - 1]);
        }
        int[] found = new int[count];
        int at = best(rows[count - 1], length);
        for (int i = count - 1; i >= 0; i--) {
            found[i] = at;
            if (i > 0) {
                at = predecessor(i, at, name, rows[i - 1]);
            }
        }
        return found;
    }

    private static int best(int[] row, int length) {
        int best = 0;
        for (int j = 1; j < length; j++) {
            best = row[j] > row[best] ? j : best;
        }
        return best;
    }

    private static int predecessor(int i, int at, String name, int[] above) {
        int bonus = bonus(name, at);
        int best = -1;
        int worth = NEVER * 2;
        for (int j = at - 1; j >= i - 1; j--) {
            int gap = at - 1 - j;
            int score = above[j] + (gap == 0 ? Math.max(bonus, NEIGHBOUR) : bonus - GAP - WIDER_GAP * (gap - 1));
            if (score > worth) {
                worth = score;
                best = j;
            }
        }
        return best;
    }

    /// For each letter of the name, what it is worth to find letter `i` there, with those before it found best.
    private void fill(int i, String name, int length, int[] row, int[] above) {
        int skipped = NEVER;
        char wanted = folded[i];
        for (int j = 0; j < length; j++) {
            int worth = NEVER;
            char letter = name.charAt(j);
            if (fold(letter) == wanted) {
                int bonus = bonus(name, j);
                int own = LETTER + (letter == typed.charAt(i) ? SAME_CASE : 0);
                if (i == 0) {
                    worth = bonus > 0 ? own + 2 * bonus - Math.min(LATEST, LATE * j) : NEVER;
                } else {
                    int near = j == 0 ? NEVER : above[j - 1] + Math.max(bonus, NEIGHBOUR);
                    worth = own + Math.max(near, skipped + bonus);
                }
            }
            if (i > 0) {
                skipped = Math.max(skipped - WIDER_GAP, j == 0 ? NEVER : above[j - 1] - GAP);
            }
            row[j] = Math.max(worth, NEVER);
        }
    }

    private boolean occurs(String name, int length) {
        int i = 0;
        for (int j = 0; j < length; j++) {
            if (fold(name.charAt(j)) == folded[i] && ++i == folded.length) {
                return true;
            }
        }
        return false;
    }

    private static int bonus(String name, int at) {
        if (at == 0) {
            return NAME_START;
        }
        char letter = name.charAt(at);
        char last = name.charAt(at - 1);
        if (!Character.isLetterOrDigit(letter)) {
            return 1;
        }
        if (!Character.isLetterOrDigit(last)) {
            return WORD_START;
        }
        boolean hump = Character.isUpperCase(letter) && !Character.isUpperCase(last);
        boolean number = Character.isDigit(letter) && !Character.isDigit(last);
        boolean lastCapital = Character.isUpperCase(letter)
                && at + 1 < name.length()
                && Character.isLowerCase(name.charAt(at + 1));
        return hump || number || lastCapital ? HUMP : 0;
    }

    private static char fold(char letter) {
        if (letter < 0x80) {
            return letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
        }
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    @Override
    public String toString() {
        return typed + Arrays.toString(folded);
    }
}
