package dev.atoll.app.panel.problems;

import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.RelatedPlace;
import dev.atoll.api.feature.Severity;
import dev.atoll.app.language.FoundProblems;
import dev.atoll.core.range.Range;
import dev.atoll.core.text.Position;
import dev.atoll.core.text.Text;

import java.util.List;

/// The problems of one text, in its order.
///
/// @param rows one row a problem
public record ProblemsModel(List<ProblemRow> rows) {
    /// As many as are listed; more would help nobody.
    private static final int MOST = 2000;

    /// Copies the list.
    public ProblemsModel {
        rows = List.copyOf(rows);
    }

    /// No problems.
    public static ProblemsModel none() {
        return new ProblemsModel(List.of());
    }

    /// The problems of a text.
    ///
    /// @param problems where they are now; their own spans may be of an older text
    public static ProblemsModel of(FoundProblems problems, Text text) {
        return new ProblemsModel(problems.present().all().stream()
                .limit(MOST)
                .map(range -> row(range, text))
                .toList());
    }

    private static ProblemRow row(Range<Diagnostic> range, Text text) {
        Diagnostic diagnostic = range.value();
        Position position = text.position(Math.min(range.from(), text.length()));
        return new ProblemRow(
                diagnostic.severity(),
                diagnostic.message(),
                diagnostic.code().orElse(""),
                diagnostic.source(),
                position.line() + 1,
                position.character() + 1,
                range.from(),
                range.to(),
                diagnostic.related().stream().map(place -> related(place, text)).toList());
    }

    private static ProblemRow.Related related(RelatedPlace place, Text text) {
        int from = Math.min(place.span().start(), text.length());
        int to = Math.min(place.span().end(), text.length());
        return new ProblemRow.Related(place.message(), text.position(from).line() + 1, from, to);
    }

    /// How many have a severity.
    public long count(Severity severity) {
        return rows.stream().filter(row -> row.severity() == severity).count();
    }
}
