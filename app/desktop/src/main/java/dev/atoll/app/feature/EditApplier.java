package dev.atoll.app.feature;

import dev.atoll.api.document.DocumentEdits;
import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.TextEdit;
import dev.atoll.app.language.ProjectedText;
import dev.atoll.app.panel.edits.EditSheet;
import dev.atoll.app.panel.edits.ShownEdits;
import dev.atoll.app.words.Words;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Makes the edits that an extension answers with, in all documents or in none.
///
/// Where more than one file would change, one of them is not open, or an edit asks for it, the user sees all edits
/// first and chooses. Files that are not open are opened and stay unsaved. Each document is changed by one step of
/// undo. Nothing is changed when a text is not any more what the extension was asked about. A snippet in the shown file
/// is typed in afterwards; elsewhere it is written as plain text.
///
/// Belongs to the UI thread; answers arrive there.
public final class EditApplier {
    private final Bench bench;
    private final SnippetWriter snippets;
    private final EditSheet sheet;

    /// Writes edits of which one is a snippet, in whose places the user goes on typing.
    @FunctionalInterface
    public interface SnippetWriter {
        /// Makes the edits in one step of undo.
        ///
        /// @param edits of the file's present text, sorted, without overlaps
        /// @param snippet the index of the snippet among them
        void write(OpenFile file, List<TextEdit> edits, int snippet);
    }

    /// @param bench where the files are
    /// @param snippets writes snippets into the shown file
    public EditApplier(Bench bench, SnippetWriter snippets) {
        this.bench = bench;
        this.snippets = snippets;
        sheet = new EditSheet();
        bench.lay(sheet.node());
    }

    /// Whether the user is being shown edits to choose from.
    public boolean asking() {
        return sheet.open();
    }

    /// Makes edits.
    ///
    /// @param title what they do, as a question's title: `Rename “a” to “b”`
    /// @param edits an extension's answer
    /// @param asked taken right before the extension was asked
    /// @return what became of them; never exceptionally
    public CompletableFuture<EditOutcome> apply(String title, List<DocumentEdits> edits, Moment asked) {
        List<DocumentEdits> wanted =
                edits.stream().filter(each -> !each.edits().isEmpty()).toList();
        if (wanted.isEmpty()) {
            return CompletableFuture.completedFuture(new EditOutcome.Made(List.of(), 0));
        }
        return plan(wanted, asked)
                .thenCompose(plans -> chosen(title, plans))
                .thenCompose(this::opened)
                .thenApply(this::made)
                .exceptionally(EditApplier::refused);
    }

    private CompletableFuture<List<PlannedEdits>> plan(List<DocumentEdits> edits, Moment asked) {
        CompletableFuture<Map<Object, PlannedEdits>> plans = CompletableFuture.completedFuture(new LinkedHashMap<>());
        for (DocumentEdits each : edits) {
            plans = plans.thenCombine(planned(each, asked), (all, plan) -> {
                all.merge(plan.open().map(Object.class::cast).orElse(plan.document()), plan, PlannedEdits::and);
                return all;
            });
        }
        return plans.thenApply(all -> List.copyOf(all.values()));
    }

    private CompletableFuture<PlannedEdits> planned(DocumentEdits edits, Moment asked) {
        DocumentRef document = edits.in();
        Optional<OpenFile> open = bench.find(document);
        String name = bench.name(document);
        if (open.isPresent() && !asked.holds(open.get())) {
            return failed(Words.of("feature.was-changed-meanwhile-nothing-else", name));
        }
        if (document instanceof DocumentRef.File
                && open.filter(OpenFile::unsaved).isPresent()) {
            return failed(Words.of("feature.has-changes-that-are-not", name));
        }
        return bench.text(document).thenApply(text -> PlannedEdits.of(document, name, open, text, edits));
    }

    private CompletableFuture<List<PlannedEdits>> chosen(String title, List<PlannedEdits> plans) {
        if (plans.size() == 1 && !plans.getFirst().wantsConfirmation()) {
            return CompletableFuture.completedFuture(plans);
        }
        List<ShownEdits> shown = plans.stream()
                .map(plan ->
                        new ShownEdits(plan.name(), plan.open().isPresent(), plan.text(), plan.edits(), plan.notes()))
                .toList();
        return sheet.ask(title, shown, bench::focusText).thenApply(choice -> {
            List<PlannedEdits> left = new ArrayList<>();
            for (int i = 0; i < choice.size(); i++) {
                if (!choice.get(i).isEmpty()) {
                    left.add(plans.get(i).only(choice.get(i)));
                }
            }
            return left;
        });
    }

    /// Opens what is not open, and looks whether all texts are still those that were planned for.
    private CompletableFuture<List<PlannedEdits>> opened(List<PlannedEdits> plans) {
        Optional<OpenFile> shown = bench.shown();
        CompletableFuture<List<PlannedEdits>> all = CompletableFuture.completedFuture(new ArrayList<>());
        for (PlannedEdits plan : plans) {
            all = all.thenCompose(before -> bench.open(plan.document()).thenApply(file -> {
                before.add(plan.in(file));
                return before;
            }));
        }
        return all.thenApply(now -> {
            shown.ifPresent(bench::show);
            for (PlannedEdits plan : now) {
                Text text = plan.open().orElseThrow().document().state().text();
                if (!text.contentEquals(plan.text())) {
                    throw new IllegalArgumentException(
                            Words.of("feature.was-changed-meanwhile-nothing-else", plan.name()));
                }
            }
            return now;
        });
    }

    private EditOutcome made(List<PlannedEdits> plans) {
        if (plans.isEmpty()) {
            return new EditOutcome.Declined();
        }
        List<OpenFile> files = new ArrayList<>();
        int count = 0;
        for (PlannedEdits plan : plans) {
            OpenFile file = plan.open().orElseThrow();
            write(file, plan);
            files.add(file);
            count += plan.edits().size();
        }
        return new EditOutcome.Made(files, count);
    }

    private void write(OpenFile file, PlannedEdits plan) {
        if (plan.snippetIndex().isPresent() && bench.shown().equals(Optional.of(file))) {
            snippets.write(file, plan.said(), plan.snippetIndex().getAsInt());
        } else {
            file.view()
                    .dispatch(
                            Transaction.of(ProjectedText.changes(plan.text().length(), plan.edits()), Origin.COMMAND));
        }
    }

    private static <T> CompletableFuture<T> failed(String sentence) {
        return CompletableFuture.failedFuture(new IllegalArgumentException(sentence));
    }

    private static EditOutcome refused(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return new EditOutcome.Refused(String.valueOf(cause.getMessage()));
    }
}
