package dev.atoll.host.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.CompletionTrigger;
import dev.atoll.api.feature.Completions;
import dev.atoll.api.feature.HoverCard;
import dev.atoll.api.feature.Occurrence;
import dev.atoll.api.feature.ResolvedCompletion;
import dev.atoll.api.feature.Signatures;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.CompletionProvider;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.HoverProvider;
import dev.atoll.api.provider.LinkedEditingProvider;
import dev.atoll.api.provider.OccurrenceProvider;
import dev.atoll.api.provider.SignatureHelpProvider;
import dev.atoll.host.bindings.v0_1.Completion;
import dev.atoll.host.bindings.v0_1.Hover;
import dev.atoll.host.bindings.v0_1.LinkedEditing;
import dev.atoll.host.bindings.v0_1.Occurrences;
import dev.atoll.host.bindings.v0_1.SignatureHelp;
import dev.atoll.host.lifecycle.Urgency;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// Providers of what belongs to the caret or the pointer.
final class AtCaret {
    private AtCaret() {}

    record Suggestions(Desk desk) implements CompletionProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public Set<String> triggers() {
            return desk.manifest().triggers().completion();
        }

        @Override
        public CompletableFuture<Completions> complete(Revision revision, int at, CompletionTrigger trigger) {
            return desk.ask(Feature.COMPLETION, revision, Urgency.CARET, session -> {
                int place = Desk.told(at, session.document(revision.document()));
                var answer = session.ask(
                        Feature.COMPLETION,
                        Completion.class,
                        exported -> exported.complete(Desk.told(revision), place, CompletionAnswers.told(trigger)));
                return CompletionAnswers.completions(
                        answer, place, session.text(revision.document()), session.limits());
            });
        }

        @Override
        public CompletableFuture<ResolvedCompletion> resolve(Revision revision, int handle) {
            return desk.askMore(Feature.COMPLETION, revision, session -> {
                var document = session.document(revision.document());
                var answer = session.ask(
                        Feature.COMPLETION,
                        Completion.class,
                        exported -> exported.resolve(Desk.told(revision), handle));
                return CompletionAnswers.resolved(answer, document.length(), session.limits());
            });
        }
    }

    record Cards(Desk desk) implements HoverProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<Optional<HoverCard>> hover(Revision revision, int at) {
            return desk.ask(Feature.HOVER, revision, Urgency.CARET, session -> {
                var document = session.document(revision.document());
                var answer = session.ask(
                        Feature.HOVER,
                        Hover.class,
                        exported -> exported.hover(Desk.told(revision), Desk.told(at, document)));
                return CaretAnswers.card(answer, Desk.told(at, document), document.length());
            });
        }
    }

    record Parameters(Desk desk) implements SignatureHelpProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public Set<String> triggers() {
            return desk.manifest().triggers().signatureHelp();
        }

        @Override
        public CompletableFuture<Optional<Signatures>> help(Revision revision, int at, OptionalInt shown) {
            return desk.ask(Feature.SIGNATURE_HELP, revision, Urgency.CARET, session -> {
                var document = session.document(revision.document());
                var answer = session.ask(
                        Feature.SIGNATURE_HELP,
                        SignatureHelp.class,
                        exported -> exported.help(
                                Desk.told(revision),
                                Desk.told(at, document),
                                shown.isPresent() ? Optional.of(shown.getAsInt()) : Optional.empty()));
                return CaretAnswers.signatures(answer);
            });
        }
    }

    record Same(Desk desk) implements OccurrenceProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<Occurrence>> occurrences(Revision revision, int at) {
            return desk.ask(Feature.OCCURRENCES, revision, Urgency.CARET, session -> {
                var document = session.document(revision.document());
                var answer = session.ask(
                        Feature.OCCURRENCES,
                        Occurrences.class,
                        exported -> exported.occurrences(Desk.told(revision), Desk.told(at, document)));
                return PlaceAnswers.occurrences(answer, document.length(), session.limits());
            });
        }
    }

    record Linked(Desk desk) implements LinkedEditingProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<Span>> linked(Revision revision, int at) {
            return desk.ask(Feature.LINKED_EDITING, revision, Urgency.CARET, session -> {
                var document = session.document(revision.document());
                var answer = session.ask(
                        Feature.LINKED_EDITING,
                        LinkedEditing.class,
                        exported -> exported.linked(Desk.told(revision), Desk.told(at, document)));
                return PlaceAnswers.linked(answer, Desk.told(at, document), session.text(revision.document()));
            });
        }
    }
}
