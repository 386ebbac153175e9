package dev.atoll.app.panel.problems;

import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.Severity;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;
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
    /// @param diagnostics where they are now; their own spans may be of an older text
    public static ProblemsModel of(RangeSet<Diagnostic> diagnostics, Text text) {
        return new ProblemsModel(diagnostics.all().stream()
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
                range.to());
    }

    /// How many have a severity.
    public long count(Severity severity) {
        return rows.stream().filter(row -> row.severity() == severity).count();
    }

    /// The first problem behind an offset, or the first of all; null if there are none.
    public @org.jspecify.annotations.Nullable ProblemRow after(int offset) {
        if (rows.isEmpty()) {
            return null;
        }
        return rows.stream().filter(row -> row.from() > offset).findFirst().orElse(rows.getFirst());
    }

    /// The last problem before an offset, or the last of all; null if there are none.
    public @org.jspecify.annotations.Nullable ProblemRow before(int offset) {
        if (rows.isEmpty()) {
            return null;
        }
        return rows.reversed().stream()
                .filter(row -> row.from() < offset)
                .findFirst()
                .orElse(rows.getLast());
    }
}
