package dev.atoll.app.navigate.symbol;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Letters found in a name in their order, not necessarily side by side.
///
/// @param at the places of the letters in the name
/// @param score how well they fit; more is better
record Fuzzy(List<Integer> at, int score) {
    private static final int START = 12;
    private static final int SIDE_BY_SIDE = 8;
    private static final int SAME_CASE = 1;
    private static final int LONGEST = 400;

    /// Finds letters in a name, whatever their case: at starts of words and side by side if that is possible. Blanks in
    /// what was typed part words and are no letters.
    ///
    /// @return nothing where they do not all occur in order
    static Optional<Fuzzy> match(String name, String typed) {
        String letters = typed.replace(" ", "");
        if (letters.isEmpty()) {
            return Optional.of(new Fuzzy(List.of(), 0));
        }
        if (letters.length() > name.length() || name.length() > LONGEST) {
            return Optional.empty();
        }
        int[][] best = new int[letters.length()][name.length()];
        int[][] from = new int[letters.length()][name.length()];
        for (int[] row : best) {
            Arrays.fill(row, Integer.MIN_VALUE);
        }
        for (int i = 0; i < letters.length(); i++) {
            fill(name, letters, i, best, from);
        }
        int last = letters.length() - 1;
        int end = 0;
        for (int j = 0; j < name.length(); j++) {
            end = best[last][j] > best[last][end] ? j : end;
        }
        if (best[last][end] == Integer.MIN_VALUE) {
            return Optional.empty();
        }
        int[] at = new int[letters.length()];
        int j = end;
        for (int i = last; i >= 0; i--) {
            at[i] = j;
            j = from[i][j];
        }
        return Optional.of(new Fuzzy(Arrays.stream(at).boxed().toList(), best[last][end] - name.length() / 4));
    }

    // the best score with letter i at place j, and where letter i - 1 is then
    private static void fill(String name, String letters, int i, int[][] best, int[][] from) {
        int nearest = -1;
        for (int j = i; j < name.length(); j++) {
            if (i > 0
                    && best[i - 1][j - 1] > Integer.MIN_VALUE
                    && (nearest < 0 || best[i - 1][j - 1] >= best[i - 1][nearest])) {
                nearest = j - 1;
            }
            char wanted = letters.charAt(i);
            char there = name.charAt(j);
            if (Character.toLowerCase(wanted) != Character.toLowerCase(there) || (i > 0 && nearest < 0)) {
                continue;
            }
            int own =
                    (isStart(name, j) ? START : 0) + (wanted == there ? SAME_CASE : 0) - (i == 0 ? Math.min(j, 6) : 0);
            if (i == 0) {
                best[i][j] = own;
                continue;
            }
            int spread = best[i - 1][nearest] + own;
            boolean joined = best[i - 1][j - 1] > Integer.MIN_VALUE;
            int beside = joined ? best[i - 1][j - 1] + own + SIDE_BY_SIDE : Integer.MIN_VALUE;
            best[i][j] = Math.max(spread, beside);
            from[i][j] = beside >= spread ? j - 1 : nearest;
        }
    }

    private static boolean isStart(String name, int at) {
        if (at == 0) {
            return true;
        }
        char before = name.charAt(at - 1);
        char there = name.charAt(at);
        return (!Character.isLetterOrDigit(before) && Character.isLetterOrDigit(there))
                || (Character.isLowerCase(before) && Character.isUpperCase(there));
    }
}
