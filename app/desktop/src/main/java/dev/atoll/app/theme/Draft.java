package dev.atoll.app.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a file says of a theme, before it is made whole.
///
/// @param tokens the colours that it has, by token
/// @param faces the faces that it has, by token
/// @param dark what it says of light text on a dark surface
/// @param faults what in it is no colour, token or face, as sentences
/// @param imported whether it has the form of another editor, in which a scope without a rule is plain text
record Draft(
        Map<String, Colour> tokens,
        Map<String, Face> faces,
        Optional<Boolean> dark,
        List<String> faults,
        boolean imported) {
    /// Copies the collections.
    Draft {
        tokens = Map.copyOf(tokens);
        faces = Map.copyOf(faces);
        faults = List.copyOf(faults);
    }
}
