package dev.atoll.app.language;

import dev.atoll.api.document.Span;
import dev.atoll.api.editor.DecorationTone;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.api.feature.Symbol;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;

import java.util.List;

/// Where findings about a document are shown. Called on the UI thread, always with findings for the document's present
/// text; what is shown
/// follows later changes without being told.
public interface LanguageView {
    /// New colours for one stretch; those elsewhere stay.
    ///
    /// @param covered what the colours speak for
    /// @param scopes the colours, such as `string.escape`, inside the stretch and without overlaps
    void showColours(Span covered, List<Range<String>> scopes);

    /// Which stretches are in other languages than the document, inside of one stretch; those elsewhere stay.
    ///
    /// @param covered what is told of
    /// @param languages the ids of the languages
    void showLanguages(Span covered, List<Range<String>> languages);

    /// New colours by meaning for one stretch, which lie over the others; those elsewhere stay.
    ///
    /// @param covered what they speak for
    /// @param scopes the colours, inside the stretch and without overlaps
    void showMeanings(Span covered, List<Range<String>> scopes);

    /// All problems of all extensions.
    void showDiagnostics(RangeSet<Diagnostic> diagnostics);

    /// The outline.
    void showOutline(List<Symbol> symbols);

    /// What can be folded.
    void showFolds(RangeSet<FoldRange> folds);

    /// All marks of all extensions.
    void showMarks(RangeSet<DecorationTone> marks);

    /// An extension gave no answer.
    void showFailure(LanguageFailure failure);
}
