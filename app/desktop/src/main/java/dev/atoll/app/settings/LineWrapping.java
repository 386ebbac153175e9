package dev.atoll.app.settings;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the user set about lines that are wider than the view: `{"editor": {"wrap": "prose", "wrapColumn": 100}}`.
///
/// @param which the lines that are wrapped
/// @param column the most columns of a row, or 0 for as many as the view has
public record LineWrapping(Which which, int column) {
    /// Which lines are wrapped.
    public enum Which {
        /// None.
        NEVER,
        /// Those of texts in sentences, such as Markdown.
        PROSE,
        /// Those of all texts.
        ALWAYS;

        static Optional<Which> of(String word) {
            return Stream.of(values())
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }
    }

    private static final int FEWEST = 20;
    private static final int MOST = 1000;

    /// What holds where the user set nothing.
    static LineWrapping standard() {
        return new LineWrapping(Which.PROSE, 0);
    }

    /// What a file says.
    ///
    /// @param editor the group it stands in
    /// @param problems takes a sentence for what cannot be read
    static LineWrapping of(JsonNode editor, List<String> problems) {
        LineWrapping standard = standard();
        JsonNode which = editor.path("wrap");
        Optional<Which> known = Which.of(which.asString(""));
        if (!which.isMissingNode() && known.isEmpty()) {
            problems.add("editor/wrap is neither never nor prose nor always.");
        }
        JsonNode column = editor.path("wrapColumn");
        boolean fits =
                column.isInt() && (column.intValue() == 0 || column.intValue() >= FEWEST) && column.intValue() <= MOST;
        if (!column.isMissingNode() && !fits) {
            problems.add("editor/wrapColumn is neither 0 nor a column from " + FEWEST + " to " + MOST + ".");
        }
        return new LineWrapping(known.orElse(standard.which()), fits ? column.intValue() : standard.column());
    }
}
