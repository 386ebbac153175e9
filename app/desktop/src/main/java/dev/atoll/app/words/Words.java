package dev.atoll.app.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The sentences of the window, each under a key that begins with the package that says it: `files.new-file`.
///
/// The language is the one the system shows programs in. What a translation lacks is said in English.
public final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "dev.atoll.app.words.words",
            Locale.getDefault(Locale.Category.DISPLAY),
            Words.class.getClassLoader(),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

    private Words() {}

    /// What stands under a key, exactly as it is written: nothing in it is replaced.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    public static String of(String key) {
        return BUNDLE.getString(key);
    }

    /// What stands under a key, as a [MessageFormat] with `{0}` for the first argument. Apostrophes are no quotes: they
    /// stand for themselves.
    ///
    /// @param arguments numbers that count something, which are written as the system writes numbers; all else as
    ///     text, also a number that is a name, like a line's
    /// @throws java.util.MissingResourceException if there is no such key
    public static String of(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key).replace("'", "''");
        return new MessageFormat(pattern, Locale.getDefault(Locale.Category.FORMAT)).format(arguments);
    }
}
