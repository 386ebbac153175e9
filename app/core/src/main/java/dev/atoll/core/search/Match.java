package dev.atoll.core.search;

import java.util.List;

/// A place where a query is found.
///
/// @param from the first offset
/// @param to the offset after the last; equal to the first for an expression that matches nothing there
/// @param groups what the groups of a regular expression hold, from the whole match on; empty for one that took
///   no part; for other queries only the whole match
public record Match(int from, int to, List<String> groups) {
    /// What takes the match's place.
    ///
    /// @param template the replacement as typed: in a regular expression's, `$1` is a group, `$0` the match,
    ///   `$$` a dollar sign, `\n` a line break, `\t` a tab and `\\` a backslash
    /// @param regex whether the template is a regular expression's
    public String replacement(String template, boolean regex) {
        if (!regex) {
            return template;
        }
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char unit = template.charAt(i);
            char next = i + 1 < template.length() ? template.charAt(i + 1) : 0;
            if (unit == '$' && Character.digit(next, 10) >= 0) {
                int group = Character.digit(next, 10);
                result.append(group < groups.size() ? groups.get(group) : "");
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
}
