package dev.atoll.generator.code;

import java.util.Locale;

/// Kebab-case names in other spellings.
public final class Names {
    private Names() {}

    /// `text-edit` as `TextEdit`.
    public static String pascal(String kebab) {
        StringBuilder out = new StringBuilder();
        for (String word : kebab.split("-", -1)) {
            out.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }

    /// `text-edit` as `textEdit`.
    public static String camel(String kebab) {
        String pascal = pascal(kebab);
        return pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
    }

    /// `text-edit` as `TEXT_EDIT`.
    public static String constant(String kebab) {
        return kebab.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
