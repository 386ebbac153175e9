package dev.atoll.app.words;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;

/// The sentences of the window, each under a key that begins with the package that says it: `window.new-file`.
///
/// The language is the one the system shows programs in. What a translation lacks is said in English.
public final class Words {
    private static final Locale WANTED = Locale.getDefault(Locale.Category.DISPLAY);
    private static final Map<String, WordFile.Sentence> SENTENCES = WordFile.read(WANTED);
    private static final Locale LANGUAGE = WordFile.language(WANTED, SENTENCES.values());

    private Words() {}

    /// The language that the window speaks: that of the system, or English where no translation is there. Numbers and
    /// dates that are shown are written as it writes them, wherever the system has other customs for them.
    public static Locale language() {
        return LANGUAGE;
    }

    /// What stands under a key, exactly as it is written: nothing in it is replaced.
    ///
    /// @throws NoSuchElementException if there is no such key
    public static String of(String key) {
        return sentence(key).text();
    }

    private static WordFile.Sentence sentence(String key) {
        WordFile.Sentence sentence = SENTENCES.get(key);
        if (sentence == null) {
            throw new NoSuchElementException("no sentence " + key);
        }
        return sentence;
    }

    /// What stands under a key, as a [java.text.MessageFormat] with `{0}` for the first argument. Apostrophes are no
    /// quotes: they stand for themselves. `{0,plural,one#{0} file|other#{0} files}` is the form of the number,
    /// by the rules of the sentence's language.
    ///
    /// @param arguments numbers that count something, which are written as the language writes numbers; all else as
    ///     text, also a number that is a name, like a line's
    /// @throws NoSuchElementException if there is no such key
    public static String of(String key, @Nullable Object... arguments) {
        WordFile.Sentence sentence = sentence(key);
        return new Saying(Plurals.of(sentence.language()), LANGUAGE).of(sentence.text(), arguments);
    }

    /// A number with one digit behind the point, or behind what the language has in its place.
    public static String decimal(double number) {
        return String.format(LANGUAGE, "%.1f", number);
    }
}
