// Generated from atoll:extension/ui@0.1.0. Do not edit.
package dev.atoll.host.bindings.v0_1;

import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.abi.LiftContext;
import dev.atoll.host.abi.LowerContext;
import dev.atoll.host.abi.Result;
import dev.atoll.host.abi.Unit;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.HostFunction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Places on the screen that an extension may use, each by a capability of its own. Whatever it shows carries its
/// name, so that nobody takes it for the editor's word.
///
/// Texts are plain. Control characters and those that turn the writing direction or do not show are taken out, line
/// breaks become blanks, and what is longer than said is cut. All an extension shows is gone when its instance ends,
/// and at once when its grant is withdrawn.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Ui {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/ui@0.1.0";

    private Ui() {}

    /// The enum `notice-level`.
    public enum NoticeLevel {
        /// `info`
        INFO(0),
        /// `warning`
        WARNING(1),
        /// `error`
        ERROR(2);

        private static final List<NoticeLevel> ALL = List.of(values());

        private final int discriminant;

        NoticeLevel(int discriminant) {
            this.discriminant = discriminant;
        }

        int discriminant() {
            return discriminant;
        }

        static NoticeLevel at(int discriminant) {
            return ALL.get(LiftContext.discriminant(discriminant, 3));
        }
    }

    /// The enum `ui-error`.
    public enum UiError {
        /// Not granted to this extension; for decorations also a document that it may not read.
        DENIED(0),
        /// More than the limits allow at once or within the time. Nothing has changed: show less, or try again later.
        TOO_MANY(1),
        /// The document is not open, or not at this version any more. Decorate the version that the next `did-change`
        /// tells.
        OUTDATED(2),
        /// A span reaches past the document's end, or `start > end`.
        OUTSIDE(3);

        private static final List<UiError> ALL = List.of(values());

        private final int discriminant;

        UiError(int discriminant) {
            this.discriminant = discriminant;
        }

        int discriminant() {
            return discriminant;
        }

        static UiError at(int discriminant) {
            return ALL.get(LiftContext.discriminant(discriminant, 4));
        }
    }

    /// Which of the theme's colours a decoration has. Each has a shape of its own as well.
    public enum Tone {
        /// `info`
        INFO(0),
        /// `hint`
        HINT(1),
        /// `warning`
        WARNING(2),
        /// `error`
        ERROR(3),
        /// `added`
        ADDED(4),
        /// `changed`
        CHANGED(5),
        /// `removed`
        REMOVED(6);

        private static final List<Tone> ALL = List.of(values());

        private final int discriminant;

        Tone(int discriminant) {
            this.discriminant = discriminant;
        }

        int discriminant() {
            return discriminant;
        }

        static Tone at(int discriminant) {
            return ALL.get(LiftContext.discriminant(discriminant, 7));
        }
    }

    /// A marked stretch of a document.
    ///
    /// @param span `span`
    /// @param tone `tone`
    public record Decoration(Types.Span span, Tone tone) {}

    /// How far some work is.
    public sealed interface ProgressStep {
        /// It is going on, and nobody knows for how long.
        record Busy() implements ProgressStep {}

        /// From 0 to 100; more is 100.
        ///
        /// @param value what it carries
        record Percent(int value) implements ProgressStep {}

        /// `over`
        record Over() implements ProgressStep {}
    }

    /// Something that a notice offers to do.
    ///
    /// @param title The button's words, at most 40 UTF-16 code units.
    /// @param call `command-call`
    public record NoticeAction(String title, Types.CommandCall call) {}

    /// What the host should ask for again, since something outside of the text has changed: a setting, a file, what a
    /// command did.
    public sealed interface Answers {
        /// `highlighting`
        record Highlighting() implements Answers {}

        /// `semantic-tokens`
        record SemanticTokens() implements Answers {}

        /// `diagnostics`
        record Diagnostics() implements Answers {}

        /// `symbols`
        record Symbols() implements Answers {}

        /// `folding`
        record Folding() implements Answers {}

        /// `inlay-hints`
        record InlayHints() implements Answers {}

        /// `code-lens`
        record CodeLens() implements Answers {}

        /// `links`
        record Links() implements Answers {}

        /// `colors`
        record Colors() implements Answers {}

        /// The panel of this id.
        ///
        /// @param value what it carries
        record Panel(String value) implements Answers {}
    }

    /// What the host does when a guest calls `ui`.
    public interface Host {
        /// Shows a notice that stays until the user dismisses it; at most 6 within a minute (capability
        /// `ui.notifications`). `message` is one or two sentences, at most 500 UTF-16 code units. A blank one is not
        /// shown. At most 3 actions.
        Result<Unit, UiError> notifyValue(NoticeLevel level, String message, List<NoticeAction> actions);

        /// Shows or changes a status item; an empty text takes it away (capability `ui.status`). At most 4 items at
        /// once. `item` is its name towards the host, `text` has at most 40 UTF-16 code units, `tooltip` 500.
        Result<Unit, UiError> status(String item, String text, String tooltip);

        /// Decorates a document: replaces the whole of a group's decorations in it, an empty list takes them away
        /// (capability `ui.decorations`). At most 10,000 in all documents and groups together. They follow the text
        /// until they are replaced. Their order is free, and they may overlap. `group` is its name towards the host.
        Result<Unit, UiError> decorate(Types.Revision revision, String group, List<Decoration> decorations);

        /// Shows how far some work is (capability `ui.progress`). `title` says what is being done, at most 60 UTF-16
        /// code units; calls with the same title speak of the same work. At most 4 at once. `over` for unknown work
        /// does nothing.
        Result<Unit, UiError> progress(String title, ProgressStep step);

        /// Has the host ask for something again, for all documents. Counts as a change of what is shown.
        Result<Unit, UiError> refresh(Answers what);
    }

    /// The host functions by which one guest reaches a host.
    ///
    /// @param host what runs
    /// @param limits what one call may hand over at most
    public static List<HostFunction> link(Host host, AbiLimits limits) {
        return List.of(
            new HostFunction(NAME, "notify", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostNotify(host, limits, caller, flat)),
            new HostFunction(NAME, "status", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostStatus(host, limits, caller, flat)),
            new HostFunction(NAME, "decorate", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostDecorate(host, limits, caller, flat)),
            new HostFunction(NAME, "progress", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostProgress(host, limits, caller, flat)),
            new HostFunction(NAME, "refresh", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostRefresh(host, limits, caller, flat)));
    }

    private static long[] hostNotify(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Result<Unit, UiError> answer = host.notifyValue(NoticeLevel.at((int) flat[0]), lift.string((int) flat[1], (int) flat[2]), liftListOfUiNoticeAction(lift, (int) flat[3], (int) flat[4]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[5], 2, 1);
        storeResultOfNothingOrUiUiError(lower, area, answer);
        return new long[0];
    }

    private static long[] hostStatus(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Result<Unit, UiError> answer = host.status(lift.string((int) flat[0], (int) flat[1]), lift.string((int) flat[2], (int) flat[3]), lift.string((int) flat[4], (int) flat[5]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[6], 2, 1);
        storeResultOfNothingOrUiUiError(lower, area, answer);
        return new long[0];
    }

    private static long[] hostDecorate(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Result<Unit, UiError> answer = host.decorate(new Types.Revision((int) flat[0], (int) flat[1]), lift.string((int) flat[2], (int) flat[3]), liftListOfUiDecoration(lift, (int) flat[4], (int) flat[5]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[6], 2, 1);
        storeResultOfNothingOrUiUiError(lower, area, answer);
        return new long[0];
    }

    private static long[] hostProgress(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Result<Unit, UiError> answer = host.progress(lift.string((int) flat[0], (int) flat[1]), liftUiProgressStep(lift, flat[2], flat[3]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[4], 2, 1);
        storeResultOfNothingOrUiUiError(lower, area, answer);
        return new long[0];
    }

    private static long[] hostRefresh(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Result<Unit, UiError> answer = host.refresh(liftUiAnswers(lift, flat[0], flat[1], flat[2]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[3], 2, 1);
        storeResultOfNothingOrUiUiError(lower, area, answer);
        return new long[0];
    }

    private static List<NoticeAction> liftListOfUiNoticeAction(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 28, 4);
        List<NoticeAction> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadUiNoticeAction(lift, at));
            at += 28;
        }
        return Collections.unmodifiableList(list);
    }

    static NoticeAction loadUiNoticeAction(LiftContext lift, int at) {
        return new NoticeAction(
            lift.stringAt(at),
            Types.loadTypesCommandCall(lift, at + 8));
    }

    private static void storeResultOfNothingOrUiUiError(LowerContext lower, int at, Result<Unit, UiError> value) {
        switch (value) {
            case Result.Ok<Unit, UiError> chosen -> {
                lower.u8(at, 0);
            }
            case Result.Err<Unit, UiError> chosen -> {
                lower.u8(at, 1);
                lower.u8(at + 1, chosen.error().discriminant());
            }
        }
    }

    private static List<Decoration> liftListOfUiDecoration(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 12, 4);
        List<Decoration> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadUiDecoration(lift, at));
            at += 12;
        }
        return Collections.unmodifiableList(list);
    }

    static Decoration loadUiDecoration(LiftContext lift, int at) {
        return new Decoration(
            Types.loadTypesSpan(lift, at),
            Tone.at(lift.u8(at + 8)));
    }

    static ProgressStep liftUiProgressStep(LiftContext lift, long f0, long f1) {
        int tag = (int) f0;
        return switch (LiftContext.discriminant(tag, 3)) {
            case 0 -> new ProgressStep.Busy();
            case 1 -> new ProgressStep.Percent((int) f1);
            default -> new ProgressStep.Over();
        };
    }

    static Answers liftUiAnswers(LiftContext lift, long f0, long f1, long f2) {
        int tag = (int) f0;
        return switch (LiftContext.discriminant(tag, 10)) {
            case 0 -> new Answers.Highlighting();
            case 1 -> new Answers.SemanticTokens();
            case 2 -> new Answers.Diagnostics();
            case 3 -> new Answers.Symbols();
            case 4 -> new Answers.Folding();
            case 5 -> new Answers.InlayHints();
            case 6 -> new Answers.CodeLens();
            case 7 -> new Answers.Links();
            case 8 -> new Answers.Colors();
            default -> new Answers.Panel(lift.string((int) f1, (int) f2));
        };
    }
}
