package dev.atoll.app.language;

import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.api.feature.Symbol;

import java.util.List;

/// Where findings about a document are shown. Called on the UI thread, always with findings for the document's present
/// text.
public interface LanguageView {
    /// New colours.
    void showSyntax(Syntax syntax);

    /// All problems of all extensions, sorted by start.
    void showDiagnostics(List<Diagnostic> diagnostics);

    /// The outline.
    void showOutline(List<Symbol> symbols);

    /// What can be folded, sorted by start.
    void showFolds(List<FoldRange> folds);

    /// An extension gave no answer. Called once a failure, not once a keystroke.
    void showFailure(LanguageFailure failure);
}
