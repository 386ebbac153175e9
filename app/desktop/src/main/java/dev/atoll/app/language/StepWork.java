package dev.atoll.app.language;

import dev.atoll.api.document.Revision;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.api.manifest.FilterDefinition;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.FilterProvider;
import dev.atoll.api.provider.FormattingProvider;
import dev.atoll.app.settings.SaveStep;
import dev.atoll.app.words.Words;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.edit.EditRules;
import dev.atoll.core.edit.EditTarget;
import dev.atoll.core.edit.Tidying;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.text.Text;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// A text at the moment when a step is to be done on it, and who may do it.
///
/// @param text the text
/// @param revision what extensions know it by
/// @param language its language
/// @param options how it is laid out
/// @param formatters those that format it, the first one first
/// @param filters all filters
public record StepWork(
        Text text,
        Revision revision,
        String language,
        Supplier<FormattingOptions> options,
        List<FormattingProvider> formatters,
        List<FilterProvider> filters) {
    /// Copies the lists.
    public StepWork {
        formatters = List.copyOf(formatters);
        filters = List.copyOf(filters);
    }

    /// The changes that a step makes. Fails with [Refused] if the one that it names is not there, and otherwise as
    /// the extension does; a text that nobody formats is as formatted as can be.
    public CompletableFuture<ChangeSet> changes(SaveStep step) {
        return switch (step) {
            case SaveStep.Format(var extension) -> format(extension);
            case SaveStep.Filter filter -> filter(filter);
            case SaveStep.Trim() ->
                CompletableFuture.completedFuture(
                        Tidying.trim(new EditTarget(text, Selection.caret(0), EditRules.plain()))
                                .changes());
        };
    }

    private CompletableFuture<ChangeSet> format(Optional<ExtensionId> by) {
        if (by.isEmpty() && formatters.isEmpty()) {
            return CompletableFuture.completedFuture(ChangeSet.empty(text.length()));
        }
        return formatters.stream()
                .filter(each -> by.isEmpty() || each.extension().equals(by.get()))
                .findFirst()
                .map(each -> each.format(revision, options.get())
                        .thenApply(edits -> ProjectedText.changes(text.length(), edits)))
                .orElseGet(
                        () -> refused(Words.of("language.the-extension-does-not-format", by.orElseThrow(), language)));
    }

    private CompletableFuture<ChangeSet> filter(SaveStep.Filter step) {
        for (FilterProvider provider : filters) {
            if (provider.extension().equals(step.extension())) {
                for (FilterDefinition filter : provider.filters()) {
                    if (filter.id().equals(step.filter()) && filter.serves(language)) {
                        return filter(provider, filter, step);
                    }
                }
            }
        }
        return refused(Words.of("language.there-is-no-such-filter", language));
    }

    private CompletableFuture<ChangeSet> filter(
            FilterProvider provider, FilterDefinition filter, SaveStep.Filter step) {
        List<String> arguments;
        try {
            arguments = filter.given(step.answers());
        } catch (IllegalArgumentException e) {
            return refused(String.valueOf(e.getMessage()));
        }
        String whole = new ProjectedText(text).text(0, text.length());
        return provider.run(filter.id(), arguments, List.of(whole))
                .thenApply(made ->
                        ProjectedText.changes(text.length(), made.getFirst().edits()));
    }

    private static <T> CompletableFuture<T> refused(String sentence) {
        return CompletableFuture.failedFuture(new Refused(sentence));
    }
}
