// Generated from atoll:extension/panel@0.1.0. Do not edit.
package dev.atoll.host.bindings.v0_1;

import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.abi.Block;
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

/// Panels as data: the host draws them (capability `ui.panels`). The manifest lists them with their titles. A panel
/// is asked for when it is shown, after `ui.refresh` and after each event.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Panel {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/panel@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction renderExport;
    private final ExportedFunction submitExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public Panel(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.renderExport = ExportedFunction.of(instance, NAME + "#render", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.submitExport = ExportedFunction.of(instance, NAME + "#submit", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#render") != null || instance.function(NAME + "#submit") != null;
    }

    /// What a panel shows, by its id in the manifest.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<Content, Types.Failure> render(String panel) {
        if (renderExport.watched()) {
            renderExport.asked("panel", panel);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lower.string(panel));
        long[] results = renderExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 44, 4);
        Result<Content, Types.Failure> answer = loadResultOfPanelContentOrTypesFailure(lift, area);
        renderExport.postReturn(results);
        renderExport.answered(answer, lift.taken());
        return answer;
    }

    /// The user has sent off a form.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<Commands.Outcome, Types.Failure> submit(String panel, List<FieldValue> values) {
        if (submitExport.watched()) {
            submitExport.asked("panel", panel, "values", values);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[4];
        lower.flat(flat, 0, lower.string(panel));
        lower.flat(flat, 2, lowerListOfPanelFieldValue(lower, values));
        long[] results = submitExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 52, 4);
        Result<Commands.Outcome, Types.Failure> answer = loadResultOfCommandsOutcomeOrTypesFailure(lift, area);
        submitExport.postReturn(results);
        submitExport.answered(answer, lift.taken());
        return answer;
    }

    /// The record `cell`.
    ///
    /// @param text `string`
    /// @param icon An icon of the editor's, by its name: `file`, `folder`, `error`, `warning`, `info`, `check`,
    /// `circle`, `star`, `tag`, `clock`. Others show nothing.
    /// @param muted In muted text.
    public record Cell(String text, Optional<String> icon, boolean muted) {}

    /// A row of a tree or table; its parent is the nearest row before it with a smaller depth.
    ///
    /// @param id Unique in the panel; a row of the same id keeps its state.
    /// @param depth `u32`
    /// @param cells As many as there are columns, or one in a tree without columns.
    /// @param expanded Rows below it are shown at first.
    /// @param target Where a click leads.
    /// @param command What a click runs, where it does not lead to a place.
    public record Row(String id, int depth, List<Cell> cells, boolean expanded, Optional<Types.Place> target, Optional<Types.CommandCall> command) {}

    /// The record `rows`.
    ///
    /// @param columns Headings; empty in a tree without columns.
    /// @param rows At most 10,000.
    public record Rows(List<String> columns, List<Row> rows) {}

    /// The variant `field-kind`.
    public sealed interface FieldKind {
        /// `text`
        record Text() implements FieldKind {}

        /// Several lines.
        record Lines() implements FieldKind {}

        /// `checkbox`
        record Checkbox() implements FieldKind {}

        /// One of these.
        ///
        /// @param value what it carries
        record Choice(List<String> value) implements FieldKind {}

        /// `integer`
        record Integer() implements FieldKind {}
    }

    /// The record `field`.
    ///
    /// @param id Its name towards `submit`.
    /// @param label `string`
    /// @param kind `field-kind`
    /// @param value What stands there: text, `true` or `false`, one of the choices, a number.
    /// @param hint What it is for.
    /// @param mistake What is wrong with what stands there.
    public record Field(String id, String label, FieldKind kind, String value, Optional<String> hint, Optional<String> mistake) {}

    /// The record `form`.
    ///
    /// @param introduction A sentence above the fields.
    /// @param fields At most 100.
    /// @param submit The button's words.
    public record Form(Optional<String> introduction, List<Field> fields, String submit) {}

    /// The variant `body`.
    public sealed interface Body {
        /// `tree`
        ///
        /// @param value what it carries
        record Tree(Rows value) implements Body {}

        /// `questions`
        ///
        /// @param value what it carries
        record Questions(Form value) implements Body {}

        /// Markdown.
        ///
        /// @param value what it carries
        record Text(String value) implements Body {}
    }

    /// The record `content`.
    ///
    /// @param body `body`
    /// @param empty What to say when there are no rows.
    public record Content(Body body, String empty) {}

    /// The record `field-value`.
    ///
    /// @param id `string`
    /// @param value `string`
    public record FieldValue(String id, String value) {}

    private static Result<Content, Types.Failure> loadResultOfPanelContentOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(loadPanelContent(lift, at + 4));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    static Content loadPanelContent(LiftContext lift, int at) {
        return new Content(
            loadPanelBody(lift, at),
            lift.stringAt(at + 32));
    }

    static Body loadPanelBody(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 3)) {
            case 0 -> new Body.Tree(loadPanelRows(lift, at + 4));
            case 1 -> new Body.Questions(loadPanelForm(lift, at + 4));
            default -> new Body.Text(lift.stringAt(at + 4));
        };
    }

    static Rows loadPanelRows(LiftContext lift, int at) {
        return new Rows(
            liftListOfString(lift, lift.u32(at), lift.u32(at + 4)),
            liftListOfPanelRow(lift, lift.u32(at + 8), lift.u32(at + 12)));
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

    private static List<Row> liftListOfPanelRow(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 80, 4);
        List<Row> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadPanelRow(lift, at));
            at += 80;
        }
        return Collections.unmodifiableList(list);
    }

    static Row loadPanelRow(LiftContext lift, int at) {
        return new Row(
            lift.stringAt(at),
            lift.u32(at + 8),
            liftListOfPanelCell(lift, lift.u32(at + 12), lift.u32(at + 16)),
            lift.bool(at + 20),
            loadOptionOfTypesPlace(lift, at + 24),
            loadOptionOfTypesCommandCall(lift, at + 56));
    }

    private static List<Cell> liftListOfPanelCell(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 24, 4);
        List<Cell> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadPanelCell(lift, at));
            at += 24;
        }
        return Collections.unmodifiableList(list);
    }

    static Cell loadPanelCell(LiftContext lift, int at) {
        return new Cell(
            lift.stringAt(at),
            loadOptionOfString(lift, at + 8),
            lift.bool(at + 20));
    }

    private static Optional<String> loadOptionOfString(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(lift.stringAt(at + 4));
        };
    }

    private static Optional<Types.Place> loadOptionOfTypesPlace(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(Types.loadTypesPlace(lift, at + 4));
        };
    }

    private static Optional<Types.CommandCall> loadOptionOfTypesCommandCall(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(Types.loadTypesCommandCall(lift, at + 4));
        };
    }

    static Form loadPanelForm(LiftContext lift, int at) {
        return new Form(
            loadOptionOfString(lift, at),
            liftListOfPanelField(lift, lift.u32(at + 12), lift.u32(at + 16)),
            lift.stringAt(at + 20));
    }

    private static List<Field> liftListOfPanelField(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 60, 4);
        List<Field> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadPanelField(lift, at));
            at += 60;
        }
        return Collections.unmodifiableList(list);
    }

    static Field loadPanelField(LiftContext lift, int at) {
        return new Field(
            lift.stringAt(at),
            lift.stringAt(at + 8),
            loadPanelFieldKind(lift, at + 16),
            lift.stringAt(at + 28),
            loadOptionOfString(lift, at + 36),
            loadOptionOfString(lift, at + 48));
    }

    static FieldKind loadPanelFieldKind(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 5)) {
            case 0 -> new FieldKind.Text();
            case 1 -> new FieldKind.Lines();
            case 2 -> new FieldKind.Checkbox();
            case 3 -> new FieldKind.Choice(liftListOfString(lift, lift.u32(at + 4), lift.u32(at + 8)));
            default -> new FieldKind.Integer();
        };
    }

    private static Block lowerListOfPanelFieldValue(LowerContext lower, List<FieldValue> list) {
        int pointer = lower.allocate(16L * list.size(), 4);
        int at = pointer;
        for (FieldValue item : list) {
            storePanelFieldValue(lower, at, item);
            at += 16;
        }
        return new Block(pointer, list.size());
    }

    static void storePanelFieldValue(LowerContext lower, int at, FieldValue value) {
        lower.block(at, lower.string(value.id()));
        lower.block(at + 8, lower.string(value.value()));
    }

    private static Result<Commands.Outcome, Types.Failure> loadResultOfCommandsOutcomeOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(Commands.loadCommandsOutcome(lift, at + 4));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }
}
