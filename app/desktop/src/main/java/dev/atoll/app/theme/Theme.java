package dev.atoll.app.theme;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A set of colours by name.
///
/// @param id its name for settings and the command line, such as `atoll-dark`
/// @param name its name for people
/// @param dark whether light text stands on a dark surface
/// @param tokens each token's colour as `#rrggbb`, by token; names of syntax tokens start with `syntax.`
public record Theme(String id, String name, boolean dark, SortedMap<String, String> tokens) {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Pattern TOKEN = Pattern.compile("[a-z]+([.-][a-z]+)*");

    /// @throws IllegalArgumentException if a token or a colour is not spelled as one
    public Theme {
        tokens = new TreeMap<>(tokens);
        for (Map.Entry<String, String> token : tokens.entrySet()) {
            if (!TOKEN.matcher(token.getKey()).matches()
                    || !COLOUR.matcher(token.getValue()).matches()) {
                throw new IllegalArgumentException("not a token: " + token);
            }
        }
    }

    /// The colour of a token.
    ///
    /// @throws IllegalArgumentException if the theme does not have it
    String colour(String token) {
        String colour = tokens.get(token);
        if (colour == null) {
            throw new IllegalArgumentException("theme " + id + " has no token " + token);
        }
        return colour;
    }
}
