package dev.atoll.app.window;

import dev.atoll.api.document.Span;
import dev.atoll.api.editor.DecorationTone;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.api.feature.Symbol;
import dev.atoll.app.document.Document;
import dev.atoll.app.editor.Decorations;
import dev.atoll.app.language.LanguageFailure;
import dev.atoll.app.language.LanguageView;
import dev.atoll.app.panel.problems.ProblemsModel;
import dev.atoll.core.edit.EditRules;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;

import java.util.List;
import java.util.function.UnaryOperator;

/// What extensions say of an open file, shown in all of its tabs.
///
/// Belongs to the UI thread.
final class FileFindings implements LanguageView {
    private final Document document;
    private final List<FileTab> tabs;
    private final FileKind kind;
    private final FileText.Watcher watcher;
    private List<Symbol> outline = List.of();
    private ProblemsModel problems = ProblemsModel.none();

    /// @param tabs those that show the file, which come and go
    /// @param watcher is told of changes
    FileFindings(Document document, List<FileTab> tabs, FileKind kind, FileText.Watcher watcher) {
        this.document = document;
        this.tabs = tabs;
        this.kind = kind;
        this.watcher = watcher;
    }

    /// Extensions are asked anew.
    ///
    /// @param other whether about another language: then nothing of what was said holds any more
    void begin(boolean other) {
        decorate(shown -> other ? shown.withoutFindings() : shown.withMarks(RangeSet.empty()));
        outline = other ? List.of() : outline;
    }

    /// The outermost symbols.
    List<Symbol> outline() {
        return outline;
    }

    ProblemsModel problems() {
        return problems;
    }

    /// Counts the problems anew, and tells the window.
    void count() {
        if (!tabs.isEmpty()) {
            problems = ProblemsModel.of(
                    tabs.getFirst().view().decorations().problems(),
                    document.state().text());
        }
        tell();
    }

    /// Tells the window that something is another.
    void tell() {
        List.copyOf(tabs).forEach(watcher::changed);
    }

    private void decorate(UnaryOperator<Decorations> change) {
        tabs.forEach(tab -> tab.view().decorate(change));
    }

    @Override
    public void showColours(Span covered, List<Range<String>> scopes) {
        decorate(shown -> shown.withHighlights(covered.start(), covered.end(), scopes));
    }

    @Override
    public void showLanguages(Span covered, List<Range<String>> languages) {
        if (languages.isEmpty()
                && tabs.stream()
                        .allMatch(tab -> tab.view().decorations().languages().isEmpty())) {
            return;
        }
        List<Range<EditRules>> rules = languages.stream()
                .flatMap(each ->
                        kind.within(each.value()).stream().map(known -> new Range<>(each.from(), each.to(), known)))
                .toList();
        decorate(shown -> shown.withLanguages(covered.start(), covered.end(), rules));
    }

    @Override
    public void showMeanings(Span covered, List<Range<String>> scopes) {
        decorate(shown -> shown.withMeanings(covered.start(), covered.end(), scopes));
    }

    @Override
    public void showDiagnostics(RangeSet<Diagnostic> diagnostics) {
        decorate(shown -> shown.withDiagnostics(diagnostics));
        count();
    }

    @Override
    public void showOutline(List<Symbol> symbols) {
        outline = symbols;
        tell();
    }

    @Override
    public void showFolds(RangeSet<FoldRange> folds) {
        decorate(shown -> shown.withFoldable(folds));
    }

    @Override
    public void showMarks(RangeSet<DecorationTone> marks) {
        decorate(shown -> shown.withMarks(marks));
    }

    @Override
    public void showFailure(LanguageFailure failure) {
        watcher.failed(failure);
    }
}
