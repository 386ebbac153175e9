package dev.atoll.app.language;

import dev.atoll.api.document.Span;
import dev.atoll.api.editor.DecorationTone;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.api.feature.Symbol;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;

import java.util.ArrayList;
import java.util.List;

/// A view that writes down what it is shown.
final class RecordedView implements LanguageView {
    final List<String> shown = new ArrayList<>();

    @Override
    public void showColours(Span covered, List<Range<String>> scopes) {
        shown.add("colours " + covered.start() + ".." + covered.end() + " " + ranges(scopes));
    }

    @Override
    public void showLanguages(Span covered, List<Range<String>> languages) {
        if (!languages.isEmpty()) {
            shown.add("languages " + covered.start() + ".." + covered.end() + " " + ranges(languages));
        }
    }

    @Override
    public void showMeanings(Span covered, List<Range<String>> scopes) {
        shown.add("meanings " + covered.start() + ".." + covered.end() + " " + ranges(scopes));
    }

    @Override
    public void showDiagnostics(RangeSet<Diagnostic> diagnostics) {
        shown.add("problems "
                + ranges(diagnostics.all().stream()
                        .map(range -> new Range<>(
                                range.from(), range.to(), range.value().message()))
                        .toList()));
    }

    @Override
    public void showOutline(List<Symbol> symbols) {
        shown.add("outline " + symbols.size());
    }

    @Override
    public void showFolds(RangeSet<FoldRange> folds) {
        shown.add("folds " + folds.size());
    }

    @Override
    public void showMarks(RangeSet<DecorationTone> marks) {
        shown.add("marks "
                + ranges(marks.all().stream()
                        .map(range -> new Range<>(
                                range.from(), range.to(), range.value().name()))
                        .toList()));
    }

    @Override
    public void showFailure(LanguageFailure failure) {
        shown.add("failure " + failure.extension() + ": " + failure.sentence());
    }

    private static List<String> ranges(List<Range<String>> ranges) {
        return ranges.stream()
                .map(range -> range.from() + "-" + range.to() + " " + range.value())
                .toList();
    }
}
