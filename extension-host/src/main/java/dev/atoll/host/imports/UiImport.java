package dev.atoll.host.imports;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.Span;
import dev.atoll.api.editor.Decoration;
import dev.atoll.api.editor.DecorationTone;
import dev.atoll.api.editor.NoticeAction;
import dev.atoll.api.editor.NoticeLevel;
import dev.atoll.api.editor.ProgressItem;
import dev.atoll.api.editor.StatusItem;
import dev.atoll.api.feature.CommandCall;
import dev.atoll.api.manifest.Feature;
import dev.atoll.host.abi.Result;
import dev.atoll.host.abi.Unit;
import dev.atoll.host.bindings.v0_1.Types;
import dev.atoll.host.bindings.v0_1.Ui;
import dev.atoll.host.bindings.v0_1.Ui.UiError;
import dev.atoll.host.capability.Access;

import java.util.List;
import java.util.OptionalInt;

/// `ui`: places on the screen, each by its own capability.
final class UiImport implements Ui.Host {
    private static final int LONGEST_SENTENCE = 500;
    private static final int LONGEST_ITEM = 40;
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_NAME = 200;
    private static final int WHOLE = 100;
    private static final int MOST_ACTIONS = 3;

    private final UiBoard.Screen screen;
    private final DocumentAccess documents;
    private final Gate gate;

    UiImport(UiBoard.Screen screen, DocumentAccess documents, Gate gate) {
        this.screen = screen;
        this.documents = documents;
        this.gate = gate;
    }

    @Override
    public Result<Unit, UiError> notifyValue(Ui.NoticeLevel level, String message, List<Ui.NoticeAction> actions) {
        if (!gate.permits(new Access.Notify())) {
            return Result.err(UiError.DENIED);
        }
        var offered = actions.stream().limit(MOST_ACTIONS).map(UiImport::told).toList();
        return outcome(screen.notice(told(level), PlainText.line(message, LONGEST_SENTENCE), offered));
    }

    private static NoticeAction told(Ui.NoticeAction action) {
        var call = new CommandCall(action.call().command(), action.call().argument());
        return new NoticeAction(PlainText.line(action.title(), LONGEST_ITEM), call);
    }

    @Override
    public Result<Unit, UiError> refresh(Ui.Answers what) {
        return switch (what) {
            case Ui.Answers.Highlighting() -> outcome(screen.refresh(Feature.HIGHLIGHTING));
            case Ui.Answers.SemanticTokens() -> outcome(screen.refresh(Feature.SEMANTIC_TOKENS));
            case Ui.Answers.Diagnostics() -> outcome(screen.refresh(Feature.DIAGNOSTICS));
            case Ui.Answers.Symbols() -> outcome(screen.refresh(Feature.SYMBOLS));
            case Ui.Answers.Folding() -> outcome(screen.refresh(Feature.FOLDING));
            case Ui.Answers.InlayHints() -> outcome(screen.refresh(Feature.INLAY_HINTS));
            case Ui.Answers.CodeLens() -> outcome(screen.refresh(Feature.CODE_LENS));
            case Ui.Answers.Links() -> outcome(screen.refresh(Feature.LINKS));
            case Ui.Answers.Colors() -> outcome(screen.refresh(Feature.COLORS));
            case Ui.Answers.Panel(var panel) ->
                gate.permits(new Access.ShowPanel())
                        ? outcome(screen.refreshPanel(name(panel)))
                        : Result.err(UiError.DENIED);
        };
    }

    @Override
    public Result<Unit, UiError> status(String item, String text, String tooltip) {
        if (!gate.permits(new Access.ShowStatus())) {
            return Result.err(UiError.DENIED);
        }
        return outcome(screen.status(new StatusItem(
                name(item), PlainText.line(text, LONGEST_ITEM), PlainText.line(tooltip, LONGEST_SENTENCE))));
    }

    @Override
    public Result<Unit, UiError> progress(String title, Ui.ProgressStep step) {
        if (!gate.permits(new Access.ShowProgress())) {
            return Result.err(UiError.DENIED);
        }
        var clean = PlainText.line(title, LONGEST_TITLE);
        return switch (step) {
            case Ui.ProgressStep.Busy() -> outcome(screen.progress(new ProgressItem(clean, OptionalInt.empty())));
            case Ui.ProgressStep.Percent(var percent) -> {
                int shown = Integer.compareUnsigned(percent, WHOLE) > 0 ? WHOLE : percent;
                yield outcome(screen.progress(new ProgressItem(clean, OptionalInt.of(shown))));
            }
            case Ui.ProgressStep.Over() -> {
                screen.progressOver(clean);
                yield Result.ok(Unit.UNIT);
            }
        };
    }

    @Override
    public Result<Unit, UiError> decorate(Types.Revision revision, String group, List<Ui.Decoration> decorations) {
        if (!gate.permits(new Access.Decorate())) {
            return Result.err(UiError.DENIED);
        }
        var document = documents.document(new DocumentId(revision.document()));
        if (document.isEmpty()) {
            return Result.err(UiError.OUTDATED);
        }
        if (!gate.permits(new Access.ReadDocument(document.get()))) {
            return Result.err(UiError.DENIED);
        }
        if (document.get().version() != revision.version()) {
            return Result.err(UiError.OUTDATED);
        }
        int length = document.get().length();
        if (decorations.stream().anyMatch(decoration -> outside(decoration.span(), length))) {
            return Result.err(UiError.OUTSIDE);
        }
        var told = decorations.stream().map(UiImport::told).toList();
        return outcome(screen.decorate(document.get(), name(group), told));
    }

    private static boolean outside(Types.Span span, int length) {
        return span.start() < 0 || span.end() < span.start() || span.end() > length;
    }

    /// A name towards the host, which is shown nowhere: only its length is bounded.
    private static String name(String given) {
        return given.length() <= LONGEST_NAME ? given : given.substring(0, LONGEST_NAME);
    }

    private static Result<Unit, UiError> outcome(boolean done) {
        return done ? Result.ok(Unit.UNIT) : Result.err(UiError.TOO_MANY);
    }

    private static NoticeLevel told(Ui.NoticeLevel level) {
        return switch (level) {
            case INFO -> NoticeLevel.INFO;
            case WARNING -> NoticeLevel.WARNING;
            case ERROR -> NoticeLevel.ERROR;
        };
    }

    private static Decoration told(Ui.Decoration decoration) {
        var tone = switch (decoration.tone()) {
            case INFO -> DecorationTone.INFO;
            case HINT -> DecorationTone.HINT;
            case WARNING -> DecorationTone.WARNING;
            case ERROR -> DecorationTone.ERROR;
            case ADDED -> DecorationTone.ADDED;
            case CHANGED -> DecorationTone.CHANGED;
            case REMOVED -> DecorationTone.REMOVED;
        };
        return new Decoration(
                new Span(decoration.span().start(), decoration.span().end()), tone);
    }
}
