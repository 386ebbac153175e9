// Generated from atoll:extension/symbols@0.1.0. Do not edit.
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

/// The document's outline.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Symbols {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/symbols@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction documentSymbolsExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public Symbols(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.documentSymbolsExport = ExportedFunction.of(instance, NAME + "#document-symbols", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#document-symbols") != null;
    }

    /// The outline; at most 100,000 symbols.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<List<Symbol>, Types.Failure> documentSymbols(Types.Revision revision) {
        if (documentSymbolsExport.watched()) {
            documentSymbolsExport.asked("revision", revision);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        long[] results = documentSymbolsExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 16, 4);
        Result<List<Symbol>, Types.Failure> answer = loadResultOfListOfSymbolsSymbolOrTypesFailure(lift, area);
        documentSymbolsExport.postReturn(results);
        documentSymbolsExport.answered(answer, lift.taken());
        return answer;
    }

    /// Kinds as the Language Server Protocol counts them.
    public enum SymbolKind {
        /// `file`
        FILE(0),
        /// `module`
        MODULE(1),
        /// `namespace`
        NAMESPACE(2),
        /// `package`
        PACKAGE(3),
        /// `class`
        CLASS(4),
        /// `method`
        METHOD(5),
        /// `property`
        PROPERTY(6),
        /// `field`
        FIELD(7),
        /// `constructor`
        CONSTRUCTOR(8),
        /// `enumeration`
        ENUMERATION(9),
        /// `interface`
        INTERFACE(10),
        /// `function`
        FUNCTION(11),
        /// `variable`
        VARIABLE(12),
        /// `constant`
        CONSTANT(13),
        /// `text`
        TEXT(14),
        /// `number`
        NUMBER(15),
        /// `boolean`
        BOOLEAN(16),
        /// `array`
        ARRAY(17),
        /// `object`
        OBJECT(18),
        /// `key`
        KEY(19),
        /// `null`
        NULL(20),
        /// `enum-member`
        ENUM_MEMBER(21),
        /// `struct`
        STRUCT(22),
        /// `event`
        EVENT(23),
        /// `operator`
        OPERATOR(24),
        /// `type-parameter`
        TYPE_PARAMETER(25);

        private static final List<SymbolKind> ALL = List.of(values());

        private final int discriminant;

        SymbolKind(int discriminant) {
            this.discriminant = discriminant;
        }

        int discriminant() {
            return discriminant;
        }

        static SymbolKind at(int discriminant) {
            return ALL.get(LiftContext.discriminant(discriminant, 26));
        }
    }

    /// One symbol. Nesting is told by `depth`: the list is in document order (a parent before its children), and a
    /// symbol's parent is the nearest symbol before it with a smaller depth.
    ///
    /// @param name `string`
    /// @param detail Shown after the name in muted text, such as a value or a type; may be absent.
    /// @param kind `symbol-kind`
    /// @param span The whole of it: a key and its value, a function with its body.
    /// @param selection What to select on a jump, usually the name. Lies in `span`.
    /// @param depth 0 for the outermost.
    public record Symbol(String name, Optional<String> detail, SymbolKind kind, Types.Span span, Types.Span selection, int depth) {}

    private static Result<List<Symbol>, Types.Failure> loadResultOfListOfSymbolsSymbolOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(liftListOfSymbolsSymbol(lift, lift.u32(at + 4), lift.u32(at + 8)));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    private static List<Symbol> liftListOfSymbolsSymbol(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 44, 4);
        List<Symbol> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadSymbolsSymbol(lift, at));
            at += 44;
        }
        return Collections.unmodifiableList(list);
    }

    static Symbol loadSymbolsSymbol(LiftContext lift, int at) {
        return new Symbol(
            lift.stringAt(at),
            loadOptionOfString(lift, at + 8),
            SymbolKind.at(lift.u8(at + 20)),
            Types.loadTypesSpan(lift, at + 24),
            Types.loadTypesSpan(lift, at + 32),
            lift.u32(at + 40));
    }

    private static Optional<String> loadOptionOfString(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(lift.stringAt(at + 4));
        };
    }
}
