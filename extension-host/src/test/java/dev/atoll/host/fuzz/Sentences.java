package dev.atoll.host.fuzz;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// What every sentence for the user has to be.
public final class Sentences {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");
    private static final int LONGEST = 1_000;

    private Sentences() {}

    /// One line that ends with a full stop and shows nothing but itself.
    public static void check(@Nullable String sentence) {
        if (sentence == null || !sentence.endsWith(".") || sentence.length() > LONGEST) {
            throw new AssertionError("no sentence: " + sentence);
        }
        if (UNSEEN.matcher(sentence).find()) {
            throw new AssertionError("unseen characters in: " + sentence);
        }
    }
}
