package dev.atoll.app.theme;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A set of colours by name, and the faces of letters.
///
/// @param id its name for settings and the command line, such as `atoll-dark`
/// @param name its name for people
/// @param dark whether light text stands on a dark surface
/// @param tokens each token's colour as `#rrggbb`, by token; names of syntax tokens start with `syntax.`
/// @param faces what letters of syntax tokens look like besides; one without an entry looks as the more general one
public record Theme(
        String id, String name, boolean dark, SortedMap<String, String> tokens, SortedMap<String, Face> faces) {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Pattern TOKEN = Pattern.compile("[a-z]+([.-][a-z]+)*");

    /// @throws IllegalArgumentException if a token or a colour is not spelled as one
    public Theme {
        tokens = new TreeMap<>(tokens);
        faces = new TreeMap<>(faces);
        if (!faces.keySet().stream().allMatch(Theme::isToken)) {
            throw new IllegalArgumentException("not a token among " + faces.keySet());
        }
        for (Map.Entry<String, String> token : tokens.entrySet()) {
            if (!isToken(token.getKey()) || !COLOUR.matcher(token.getValue()).matches()) {
                throw new IllegalArgumentException("not a token: " + token);
            }
        }
    }

    /// Whether it is one of high contrast. Only the editor's own tell.
    public boolean contrast() {
        return id.startsWith("atoll-contrast");
    }

    static boolean isToken(String name) {
        return TOKEN.matcher(name).matches();
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
