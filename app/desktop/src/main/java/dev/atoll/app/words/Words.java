package dev.atoll.app.words;

import org.jspecify.annotations.Nullable;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The sentences of the window, each under a key that begins with the package that says it: `window.new-file`.
///
/// The language is the one the system shows programs in. What a translation lacks is said in English.
public final class Words {
    private static final Map<String, WordFile.Sentence> SENTENCES =
            WordFile.read(Locale.getDefault(Locale.Category.DISPLAY));

    private Words() {}

    /// What stands under a key, exactly as it is written: nothing in it is replaced.
    ///
    /// @throws NoSuchElementException if there is no such key
    public static String of(String key) {
        WordFile.Sentence sentence = SENTENCES.get(key);
        if (sentence == null) {
            throw new NoSuchElementException("no sentence " + key);
        }
        return sentence.text();
    }

    /// What stands under a key, as a [MessageFormat] with `{0}` for the first argument. Apostrophes are no quotes: they
    /// stand for themselves.
    ///
    /// @param arguments numbers that count something, which are written as the system writes numbers; all else as
    ///     text, also a number that is a name, like a line's
    /// @throws NoSuchElementException if there is no such key
    public static String of(String key, @Nullable Object... arguments) {
        String pattern = of(key);
        return filled(pattern, arguments)
                .orElseGet(
                        () -> new MessageFormat(pattern.replace("'", "''"), Locale.getDefault(Locale.Category.FORMAT))
                                .format(arguments));
    }

    /// The same where no number has to be written: most sentences, some of which are made with each key that is
    /// pressed.
    private static Optional<String> filled(String pattern, @Nullable Object[] arguments) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int number = Character.digit(pattern.charAt(open + 1), 10);
            boolean simple = number >= 0 && number < arguments.length && pattern.startsWith("}", open + 2);
            if (!simple || arguments[number] instanceof Number) {
                return Optional.empty();
            }
            filled.append(pattern, at, open).append(arguments[number]);
            at = open + 3;
        }
        return Optional.of(filled.append(pattern, at, pattern.length()).toString());
    }
}
