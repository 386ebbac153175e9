package dev.atoll.app.words;

import org.jspecify.annotations.Nullable;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;

/// A sentence filled in: its forms for numbers chosen, its arguments put in their places.
///
/// @param plurals the rule of the sentence's language
/// @param numbers how numbers are written
record Saying(Plurals plurals, Locale numbers) {
    private static final String PLURAL = ",plural,";

    /// The sentence with its arguments.
    String of(String pattern, @Nullable Object... arguments) {
        return filled(pattern, arguments).orElseGet(() -> {
            String chosen = pattern.contains(PLURAL) ? chosen(pattern, arguments) : pattern;
            return new MessageFormat(chosen.replace("'", "''"), numbers).format(arguments);
        });
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

    /// A pattern in which each `{0,plural,…}` is the form that its number asks for.
    private String chosen(String pattern, @Nullable Object[] arguments) {
        int plural = pattern.indexOf(PLURAL);
        if (plural < 0) {
            return pattern;
        }
        int open = pattern.lastIndexOf('{', plural);
        int from = plural + PLURAL.length();
        int close = end(pattern, from, '}');
        int number = Integer.parseInt(pattern.substring(open + 1, plural));
        String form = number < arguments.length && arguments[number] instanceof Number count
                ? plurals.form(Math.abs(count.longValue()))
                : "";
        return chosen(
                pattern.substring(0, open) + form(pattern.substring(from, close), form) + pattern.substring(close + 1),
                arguments);
    }

    /// The form of a name among `one#…|other#…`, or the last one.
    private static String form(String forms, String name) {
        int from = 0;
        int end = end(forms, from, '|');
        while (end < forms.length() && !forms.startsWith(name + "#", from)) {
            from = end + 1;
            end = end(forms, from, '|');
        }
        return forms.substring(forms.indexOf('#', from) + 1, end);
    }

    /// Where a sign stands that is in no braces, from a place on; the end if there is none.
    private static int end(String text, int from, char sign) {
        int depth = 0;
        for (int at = from; at < text.length(); at++) {
            char here = text.charAt(at);
            if (depth == 0 && here == sign) {
                return at;
            }
            depth += here == '{' ? 1 : here == '}' ? -1 : 0;
        }
        return text.length();
    }
}
