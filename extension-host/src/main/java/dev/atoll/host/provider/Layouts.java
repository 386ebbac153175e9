package dev.atoll.host.provider;

import dev.atoll.api.document.DocumentEdits;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.feature.ActionKind;
import dev.atoll.api.feature.CodeAction;
import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.CodeActionProvider;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.FormattingProvider;
import dev.atoll.api.provider.OnTypeFormattingProvider;
import dev.atoll.api.provider.RangeFormattingProvider;
import dev.atoll.host.bindings.v0_1.CodeActions;
import dev.atoll.host.bindings.v0_1.Formatting;
import dev.atoll.host.bindings.v0_1.OnTypeFormatting;
import dev.atoll.host.bindings.v0_1.RangeFormatting;
import dev.atoll.host.bindings.v0_1.Types;
import dev.atoll.host.lifecycle.Urgency;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/// Providers of edits that lay text out, and of those that are on offer.
final class Layouts {
    private Layouts() {}

    record Whole(Desk desk) implements FormattingProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<TextEdit>> format(Revision revision, FormattingOptions options) {
            return desk.ask(Feature.FORMATTING, revision, Urgency.ASKED, session -> {
                var document = session.document(revision.document());
                EditAnswers.checkGrant(new DocumentRef.Open(revision.document()), session, desk.gate());
                var answer = session.ask(
                        Feature.FORMATTING,
                        Formatting.class,
                        exported -> exported.formatDocument(Desk.told(revision), told(options)));
                // the grant may have been withdrawn while the extension was working
                EditAnswers.checkGrant(new DocumentRef.Open(revision.document()), session, desk.gate());
                return Answers.edits(answer, document.length(), session.limits());
            });
        }
    }

    record Parts(Desk desk) implements RangeFormattingProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<TextEdit>> format(
                Revision revision, List<Span> ranges, FormattingOptions options) {
            return desk.ask(Feature.RANGE_FORMATTING, revision, Urgency.ASKED, session -> {
                var document = session.document(revision.document());
                EditAnswers.checkGrant(new DocumentRef.Open(revision.document()), session, desk.gate());
                var answer = session.ask(
                        Feature.RANGE_FORMATTING,
                        RangeFormatting.class,
                        exported -> exported.formatRanges(Desk.told(revision), told(ranges, document), told(options)));
                // the grant may have been withdrawn while the extension was working
                EditAnswers.checkGrant(new DocumentRef.Open(revision.document()), session, desk.gate());
                return Answers.edits(answer, document.length(), session.limits());
            });
        }
    }

    record Typed(Desk desk) implements OnTypeFormattingProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public Set<String> triggers() {
            return desk.manifest().triggers().onTypeFormatting();
        }

        @Override
        public CompletableFuture<List<TextEdit>> format(
                Revision revision, int at, String typed, FormattingOptions options) {
            return desk.ask(Feature.ON_TYPE_FORMATTING, revision, Urgency.CARET, session -> {
                var document = session.document(revision.document());
                EditAnswers.checkGrant(new DocumentRef.Open(revision.document()), session, desk.gate());
                var answer = session.ask(
                        Feature.ON_TYPE_FORMATTING,
                        OnTypeFormatting.class,
                        exported -> exported.formatOnType(
                                Desk.told(revision), Desk.told(at, document), typed, told(options)));
                // the grant may have been withdrawn while the extension was working
                EditAnswers.checkGrant(new DocumentRef.Open(revision.document()), session, desk.gate());
                return Answers.edits(answer, document.length(), session.limits());
            });
        }
    }

    record Actions(Desk desk) implements CodeActionProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<CodeAction>> actions(
                Revision revision, Span around, Optional<ActionKind> wanted) {
            return desk.ask(Feature.CODE_ACTIONS, revision, Urgency.CARET, session -> {
                var document = session.document(revision.document());
                var answer = session.ask(
                        Feature.CODE_ACTIONS,
                        CodeActions.class,
                        exported -> exported.actions(
                                Desk.told(revision),
                                Desk.told(around, document),
                                wanted.map(kind -> CodeActions.ActionKind.valueOf(kind.name()))));
                return ActionAnswers.actions(answer, revision.document(), session, desk.gate());
            });
        }

        @Override
        public CompletableFuture<List<DocumentEdits>> resolve(Revision revision, int handle) {
            return desk.askMore(Feature.CODE_ACTIONS, revision, session -> {
                var answer = session.ask(
                        Feature.CODE_ACTIONS,
                        CodeActions.class,
                        exported -> exported.resolve(Desk.told(revision), handle));
                return EditAnswers.documents(answer, Optional.of(revision.document()), session, desk.gate());
            });
        }
    }

    private static Types.SpanList told(List<Span> ranges, DocumentInfo document) {
        return new Types.SpanList(ranges.stream()
                .map(range -> Desk.told(range, document))
                .flatMapToInt(range -> IntStream.of(range.start(), range.end()))
                .toArray());
    }

    private static Formatting.FormattingOptions told(FormattingOptions options) {
        Optional<Integer> width = options.printWidth().isPresent()
                ? Optional.of(options.printWidth().getAsInt())
                : Optional.empty();
        return new Formatting.FormattingOptions(
                options.tabSize(),
                options.insertSpaces(),
                options.trimTrailingWhitespace(),
                options.insertFinalNewline(),
                width);
    }
}
