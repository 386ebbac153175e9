// Generated from atoll:extension/completion@0.1.0. Do not edit.
package dev.atoll.host.bindings.v0_1;

import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.abi.ExportedFunction;
import dev.atoll.host.abi.LiftContext;
import dev.atoll.host.abi.LowerContext;
import dev.atoll.host.abi.Result;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestInstance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Suggestions at the caret.
///
/// **Snippets** are text with places to visit: `$1`, `${2:what stands there first}`, `${3|one,of,these|}`, and `$0`
/// where the caret comes to rest; the same number again repeats what was typed. `\$`, `\}` and `\\` are the
/// characters themselves. A snippet with wrong syntax is a bad answer.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Completion {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/completion@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction completeExport;
    private final ExportedFunction resolveExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public Completion(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.completeExport = ExportedFunction.of(instance, NAME + "#complete", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.resolveExport = ExportedFunction.of(instance, NAME + "#resolve", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#complete") != null || instance.function(NAME + "#resolve") != null;
    }

    /// Suggestions at `at`, in any order; at most 10,000. The host filters and sorts them, and goes on doing so while
    /// the user types letters.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<Completions, Types.Failure> complete(Types.Revision revision, int at, Trigger trigger) {
        if (completeExport.watched()) {
            completeExport.asked("revision", revision, "at", at, "trigger", trigger);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[4];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        flat[2] = Integer.toUnsignedLong(at);
        flat[3] = trigger.discriminant();
        long[] results = completeExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 32, 4);
        Result<Completions, Types.Failure> answer = loadResultOfCompletionCompletionsOrTypesFailure(lift, area);
        completeExport.postReturn(results);
        completeExport.answered(answer, lift.taken());
        return answer;
    }

    /// The costly part of one item of the last answer. Asked for the item that the user stands on.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<Resolved, Types.Failure> resolve(Types.Revision revision, int handle) {
        if (resolveExport.watched()) {
            resolveExport.asked("revision", revision, "handle", handle);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[3];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        flat[2] = Integer.toUnsignedLong(handle);
        long[] results = resolveExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 36, 4);
        Result<Resolved, Types.Failure> answer = loadResultOfCompletionResolvedOrTypesFailure(lift, area);
        resolveExport.postReturn(results);
        resolveExport.answered(answer, lift.taken());
        return answer;
    }

    /// The enum `trigger`.
    public enum Trigger {
        /// The user asked.
        INVOKED(0),
        /// The user typed a letter of a word, or a character that the manifest lists under `triggers.completion`.
        TYPED(1),
        /// The last list was incomplete, and the user typed on.
        INCOMPLETE(2);

        private static final List<Trigger> ALL = List.of(values());

        private final int discriminant;

        Trigger(int discriminant) {
            this.discriminant = discriminant;
        }

        int discriminant() {
            return discriminant;
        }

        static Trigger at(int discriminant) {
            return ALL.get(LiftContext.discriminant(discriminant, 3));
        }
    }

    /// Kinds as the Language Server Protocol counts them.
    public enum ItemKind {
        /// `text`
        TEXT(0),
        /// `method`
        METHOD(1),
        /// `function`
        FUNCTION(2),
        /// `constructor`
        CONSTRUCTOR(3),
        /// `field`
        FIELD(4),
        /// `variable`
        VARIABLE(5),
        /// `class`
        CLASS(6),
        /// `interface`
        INTERFACE(7),
        /// `module`
        MODULE(8),
        /// `property`
        PROPERTY(9),
        /// `unit`
        UNIT(10),
        /// `value`
        VALUE(11),
        /// `enumeration`
        ENUMERATION(12),
        /// `keyword`
        KEYWORD(13),
        /// `snippet`
        SNIPPET(14),
        /// `color`
        COLOR(15),
        /// `file`
        FILE(16),
        /// `reference`
        REFERENCE(17),
        /// `folder`
        FOLDER(18),
        /// `enum-member`
        ENUM_MEMBER(19),
        /// `constant`
        CONSTANT(20),
        /// `struct`
        STRUCT(21),
        /// `event`
        EVENT(22),
        /// `operator`
        OPERATOR(23),
        /// `type-parameter`
        TYPE_PARAMETER(24);

        private static final List<ItemKind> ALL = List.of(values());

        private final int discriminant;

        ItemKind(int discriminant) {
            this.discriminant = discriminant;
        }

        int discriminant() {
            return discriminant;
        }

        static ItemKind at(int discriminant) {
            return ALL.get(LiftContext.discriminant(discriminant, 25));
        }
    }

    /// One suggestion.
    ///
    /// @param label What the list shows, and what is written where `insert` is absent.
    /// @param suffix Shown right behind the label in muted text, such as parameters.
    /// @param detail Shown at the right, such as a type or where it comes from.
    /// @param documentation Markdown, where it costs nothing; else `resolve` gives it.
    /// @param kind `item-kind`
    /// @param deprecated `bool`
    /// @param insert What accepting writes.
    /// @param snippet `insert` is a snippet.
    /// @param replace What accepting replaces; the list's `replace` when absent. It contains the place that was asked
    /// about, on the same line.
    /// @param filter What the typed letters are matched with; the label when absent.
    /// @param sort What equally good matches are sorted by; the label when absent.
    /// @param commitCharacters Characters that accept the item and are then typed, each one UTF-16 code unit; those
    /// of the list when absent.
    /// @param preselect Selected at first. At most one of a list.
    /// @param additionalEdits Edits elsewhere, such as an import. They do not touch `replace`.
    /// @param handle Names the item towards `resolve`. Nothing more is to be known of it when absent.
    public record Item(String label, Optional<String> suffix, Optional<String> detail, Optional<String> documentation, ItemKind kind, boolean deprecated, Optional<String> insert, boolean snippet, Optional<Types.Span> replace, Optional<String> filter, Optional<String> sort, Optional<List<String>> commitCharacters, boolean preselect, List<Types.TextEdit> additionalEdits, Optional<Integer> handle) {}

    /// The record `completions`.
    ///
    /// @param items `list<item>`
    /// @param incomplete More would come after typing on: ask again.
    /// @param replace What items replace unless they say otherwise; contains the place that was asked about, on the
    /// same line.
    /// @param commitCharacters `list<string>`
    public record Completions(List<Item> items, boolean incomplete, Types.Span replace, List<String> commitCharacters) {}

    /// What resolving adds. What is present here counts in place of what the item had; what is absent, or an empty
    /// list, takes nothing away.
    ///
    /// @param documentation Markdown.
    /// @param detail `option<string>`
    /// @param additionalEdits `list<text-edit>`
    public record Resolved(Optional<String> documentation, Optional<String> detail, List<Types.TextEdit> additionalEdits) {}

    private static Result<Completions, Types.Failure> loadResultOfCompletionCompletionsOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(loadCompletionCompletions(lift, at + 4));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    static Completions loadCompletionCompletions(LiftContext lift, int at) {
        return new Completions(
            liftListOfCompletionItem(lift, lift.u32(at), lift.u32(at + 4)),
            lift.bool(at + 8),
            Types.loadTypesSpan(lift, at + 12),
            liftListOfString(lift, lift.u32(at + 20), lift.u32(at + 24)));
    }

    private static List<Item> liftListOfCompletionItem(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 132, 4);
        List<Item> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadCompletionItem(lift, at));
            at += 132;
        }
        return Collections.unmodifiableList(list);
    }

    static Item loadCompletionItem(LiftContext lift, int at) {
        return new Item(
            lift.stringAt(at),
            loadOptionOfString(lift, at + 8),
            loadOptionOfString(lift, at + 20),
            loadOptionOfString(lift, at + 32),
            ItemKind.at(lift.u8(at + 44)),
            lift.bool(at + 45),
            loadOptionOfString(lift, at + 48),
            lift.bool(at + 60),
            loadOptionOfTypesSpan(lift, at + 64),
            loadOptionOfString(lift, at + 76),
            loadOptionOfString(lift, at + 88),
            loadOptionOfListOfString(lift, at + 100),
            lift.bool(at + 112),
            liftListOfTypesTextEdit(lift, lift.u32(at + 116), lift.u32(at + 120)),
            loadOptionOfU32(lift, at + 124));
    }

    private static Optional<String> loadOptionOfString(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(lift.stringAt(at + 4));
        };
    }

    private static Optional<Types.Span> loadOptionOfTypesSpan(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(Types.loadTypesSpan(lift, at + 4));
        };
    }

    private static Optional<List<String>> loadOptionOfListOfString(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(liftListOfString(lift, lift.u32(at + 4), lift.u32(at + 8)));
        };
    }

    private static List<String> liftListOfString(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 8, 4);
        List<String> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(lift.stringAt(at));
            at += 8;
        }
        return Collections.unmodifiableList(list);
    }

    private static List<Types.TextEdit> liftListOfTypesTextEdit(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 16, 4);
        List<Types.TextEdit> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(Types.loadTypesTextEdit(lift, at));
            at += 16;
        }
        return Collections.unmodifiableList(list);
    }

    private static Optional<Integer> loadOptionOfU32(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(lift.u32(at + 4));
        };
    }

    private static Result<Resolved, Types.Failure> loadResultOfCompletionResolvedOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(loadCompletionResolved(lift, at + 4));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    static Resolved loadCompletionResolved(LiftContext lift, int at) {
        return new Resolved(
            loadOptionOfString(lift, at),
            loadOptionOfString(lift, at + 12),
            liftListOfTypesTextEdit(lift, lift.u32(at + 24), lift.u32(at + 28)));
    }
}
