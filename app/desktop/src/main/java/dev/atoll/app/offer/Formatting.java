package dev.atoll.app.offer;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.api.feature.Severity;
import dev.atoll.api.manifest.IndentationRules;
import dev.atoll.api.manifest.LanguageData;
import dev.atoll.api.provider.FormattingProvider;
import dev.atoll.api.provider.OnTypeFormattingProvider;
import dev.atoll.api.provider.RangeFormattingProvider;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.language.DocumentLanguage;
import dev.atoll.app.language.Layout;
import dev.atoll.app.language.ProjectedText;
import dev.atoll.app.settings.Settings;
import dev.atoll.app.words.Words;
import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.state.Update;
import dev.atoll.core.text.Text;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Formatting: the file, what is selected, and what was just typed. The first extension that offers it does it; before
/// saving, [SaveSteps] do what is to be done.
///
/// What was typed since an extension was asked is worth more than its answer: edits of a whole file or a selection are
/// dropped then. Those after a character is typed are moved along, unless the same place was typed in.
public final class Formatting implements FileFeature {
    private final Bench bench;
    private final LatestOnly formatting;
    private int underWay;

    /// Nothing is being formatted.
    public Formatting(Bench bench) {
        this.bench = bench;
        formatting = new LatestOnly(bench.ui());
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(new Command(
                "edit.format",
                Words.of("offer.format-file"),
                () -> bench.shown().isPresent(),
                () -> bench.shown().ifPresent(this::format)));
        commands.add(new Command(
                "edit.format-selection",
                Words.of("offer.format-selection"),
                () -> bench.shown().isPresent(),
                () -> bench.shown().ifPresent(this::formatSelection)));
    }

    @Override
    public Subscription accompany(OpenFile file) {
        return file.document().observe(update -> typed(file, update));
    }

    @Override
    public boolean settled() {
        return underWay == 0 && formatting.idle();
    }

    private FormattingOptions options(OpenFile file) {
        IndentationRules rules = bench.host()
                .language(file.languageName())
                .map(LanguageData::indentation)
                .orElse(IndentationRules.PLAIN);
        IndentationRules wished = bench.get(Settings.INDENT, file).over(rules, bench.get(Settings.INDENT_WIDTH, file));
        return Layout.of(file.document().state().text(), wished, file.style());
    }

    private static <T> Optional<T> first(List<T> providers) {
        return providers.stream().findFirst();
    }

    private void format(OpenFile file) {
        Optional<DocumentLanguage> language = file.language();
        var provider = language.flatMap(each -> first(each.providers(FormattingProvider.class)));
        if (provider.isEmpty()) {
            bench.say(Severity.INFORMATION, Words.of("offer.no-extension-formats-files", file.languageName()));
            return;
        }
        make(file, provider.get().format(language.orElseThrow().revision(), options(file)));
    }

    private void formatSelection(OpenFile file) {
        List<Span> ranges = file.view().state().selection().ranges().stream()
                .filter(range -> !range.isEmpty())
                .map(range -> new Span(range.from(), range.to()))
                .toList();
        if (ranges.isEmpty()) {
            bench.say(Severity.INFORMATION, Words.of("offer.nothing-is-selected-select-what"));
            return;
        }
        Optional<DocumentLanguage> language = file.language();
        var provider = language.flatMap(each -> first(each.providers(RangeFormattingProvider.class)));
        if (provider.isEmpty()) {
            bench.say(Severity.INFORMATION, Words.of("offer.no-extension-formats-parts-of", file.languageName()));
            return;
        }
        make(file, provider.get().format(language.orElseThrow().revision(), ranges, options(file)));
    }

    private void make(OpenFile file, CompletableFuture<List<TextEdit>> answer) {
        Text before = file.document().state().text();
        formatting.ask(
                answer,
                edits -> make(file, before, edits),
                failure -> refused(file, String.valueOf(failure.getMessage())));
    }

    private static void make(OpenFile file, Text before, List<TextEdit> edits) {
        if (!edits.isEmpty() && file.document().state().text().equals(before)) {
            file.view().dispatch(Transaction.of(ProjectedText.changes(before.length(), edits), Origin.COMMAND));
        }
    }

    private void refused(OpenFile file, String why) {
        bench.say(Severity.WARNING, Words.of("offer.is-not-formatted", file.title(), why));
    }

    private void typed(OpenFile file, Update update) {
        boolean here = update.transaction().origin() == Origin.TYPING
                && update.changes().size() == 1
                && bench.shown().equals(Optional.of(file));
        if (!here) {
            return;
        }
        String inserted = update.changes().change(0).insert().string();
        int at = update.changes().newFrom(0) + inserted.length();
        // brackets come in pairs and Enter with the indentation: what was typed is what the caret has passed
        String typed = inserted.isEmpty() ? "" : inserted.substring(0, Character.charCount(inserted.codePointAt(0)));
        int behind = inserted.startsWith("\n") ? at : at - inserted.length() + typed.length();
        if (!typed.isEmpty()) {
            // the language hears of the change in the same turn, perhaps after this
            bench.ui().execute(() -> ask(file, (int) update.after().version(), behind, typed));
        }
    }

    private void ask(OpenFile file, int version, int at, String typed) {
        file.language().ifPresent(language -> {
            Revision revision = language.revision();
            if (revision.version() != version) {
                return;
            }
            language.providers(OnTypeFormattingProvider.class).stream()
                    .filter(provider -> provider.triggers().contains(typed))
                    .findFirst()
                    .ifPresent(provider -> {
                        underWay++;
                        var _ = provider.format(revision, at, typed, options(file))
                                .handle((edits, _) -> {
                                    bench.ui().execute(() -> {
                                        underWay--;
                                        if (edits != null) {
                                            correct(file, language, version, edits);
                                        }
                                    });
                                    return null;
                                });
                    });
        });
    }

    // joins the step of what was typed, so that one undo takes both back
    private void correct(OpenFile file, DocumentLanguage language, int version, List<TextEdit> edits) {
        Optional<ChangeSet> since = language.since(version);
        if (edits.isEmpty() || since.isEmpty() || !Optional.of(language).equals(file.language())) {
            return;
        }
        ChangeSet changes = ProjectedText.changes(since.get().oldLength(), edits);
        boolean apart = changes.changes().stream().noneMatch(change -> touched(change, since.get()));
        if (apart) {
            file.view().dispatch(Transaction.of(changes.map(since.get(), true), Origin.CORRECTION));
        }
    }

    private static boolean touched(Change change, ChangeSet since) {
        return !since.isEmpty() && since.touches(change.from(), change.to());
    }
}
