package dev.atoll.app.assist.completion;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.feature.ResolvedCompletion;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The edits elsewhere of a suggestion that was accepted before its source had told them: they follow when they are
/// told, moved through what was typed meanwhile, and are undone together with what was accepted.
final class LateEdits {
    private final OpenFile file;
    private ChangeSet since;
    private Subscription observing = Subscription.none();

    private LateEdits(OpenFile file) {
        this.file = file;
        since = ChangeSet.empty(file.document().state().text().length());
    }

    /// Asks for them. To be called before the suggestion is put in.
    static void await(OpenFile file, Revision revision, Offer offer, Ui ui) {
        LateEdits late = new LateEdits(file);
        late.observing = file.document().observe(update -> late.since = late.since.compose(update.changes()));
        CompletableFuture<ResolvedCompletion> answer =
                offer.batch().source().resolve(revision, offer.item().handle().orElseThrow());
        CompletableFuture<?> _ = answer.handle((told, failure) -> {
            ui.execute(() -> late.arrived(failure == null ? told.additionalEdits() : List.of()));
            return null;
        });
    }

    private void arrived(List<TextEdit> edits) {
        observing.close();
        List<Change> changes = new ArrayList<>();
        for (TextEdit edit : edits) {
            int from = since.mapOffset(edit.span().start(), Side.AFTER);
            int to = Math.max(from, since.mapOffset(edit.span().end(), Side.BEFORE));
            if (to - from == edit.span().length()) {
                changes.add(Change.replace(from, to, edit.text()));
            }
        }
        if (!changes.isEmpty()) {
            int length = file.document().state().text().length();
            file.view().dispatch(Transaction.of(ChangeSet.of(length, changes), Origin.CORRECTION));
        }
    }
}
