package dev.atoll.core.search;

import java.util.Locale;

/// What takes the place of matches.
///
/// @param template the characters as typed: in a regular expression's, `$1` is a group, `$0` the match, `$$` a dollar
///   sign, `\n` a line break, `\t` a tab and `\\` a backslash
/// @param regex whether the template is a regular expression's
/// @param keepCase whether capital letters follow the match: small for small, first letter capital, or all
public record Replacement(String template, boolean regex, boolean keepCase) {
    /// A replacement whose case is as typed.
    public static Replacement of(String template, boolean regex) {
        return new Replacement(template, regex, false);
    }

    /// What takes a match's place.
    public String of(Match match) {
        String filled = regex ? filled(match) : template;
        return keepCase ? likeCase(match.groups().getFirst(), filled) : filled;
    }

    private String filled(Match match) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char unit = template.charAt(i);
            char next = i + 1 < template.length() ? template.charAt(i + 1) : 0;
            if (unit == '$' && Character.digit(next, 10) >= 0) {
                int group = Character.digit(next, 10);
                result.append(group < match.groups().size() ? match.groups().get(group) : "");
                i++;
            } else if ((unit == '$' && next == '$') || (unit == '\\' && next != 0)) {
                result.append(unit == '$' ? '$' : escaped(next));
                i++;
            } else {
                result.append(unit);
            }
        }
        return result.toString();
    }

    private static char escaped(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 't' -> '\t';
            default -> letter;
        };
    }

    private static String likeCase(String match, String typed) {
        int first = firstLetter(match);
        if (first < 0) {
            return typed;
        }
        boolean capital = Character.isUpperCase(match.codePointAt(first));
        if (capital && shouted(match)) {
            return typed.toUpperCase(Locale.ROOT);
        }
        // a template typed in capitals says nothing about its letters inside, any other does: `fooBar` stays one
        String words = shouted(typed) ? typed.toLowerCase(Locale.ROOT) : typed;
        int letter = firstLetter(words);
        if (letter < 0) {
            return words;
        }
        int point = words.codePointAt(letter);
        int put = capital ? Character.toTitleCase(point) : Character.toLowerCase(point);
        return words.substring(0, letter)
                + Character.toString(put)
                + words.substring(letter + Character.charCount(point));
    }

    private static int firstLetter(String chars) {
        for (int at = 0; at < chars.length(); at += Character.charCount(chars.codePointAt(at))) {
            if (Character.isLetter(chars.codePointAt(at))) {
                return at;
            }
        }
        return -1;
    }

    /// Whether there are several letters, and none is a small one.
    private static boolean shouted(String chars) {
        return chars.codePoints().filter(Character::isLetter).count() > 1
                && chars.codePoints().noneMatch(Character::isLowerCase);
    }
}
