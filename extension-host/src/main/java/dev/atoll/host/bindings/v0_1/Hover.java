// Generated from atoll:extension/hover@0.1.0. Do not edit.
package dev.atoll.host.bindings.v0_1;

import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.abi.ExportedFunction;
import dev.atoll.host.abi.LiftContext;
import dev.atoll.host.abi.LowerContext;
import dev.atoll.host.abi.Result;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestInstance;
import java.util.List;
import java.util.Optional;

/// What is known of the thing under the pointer or the caret.
///
/// Markdown here and everywhere is CommonMark with tables; code blocks are coloured in their language. Images are not
/// loaded, raw HTML is shown as text, and links show their address before they open.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Hover {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/hover@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction hoverExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public Hover(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.hoverExport = ExportedFunction.of(instance, NAME + "#hover", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#hover") != null;
    }

    /// What to show at `at`; absent where nothing is known. The cards of several extensions are shown below each
    /// other.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<Optional<Card>, Types.Failure> hover(Types.Revision revision, int at) {
        if (hoverExport.watched()) {
            hoverExport.asked("revision", revision, "at", at);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[3];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        flat[2] = Integer.toUnsignedLong(at);
        long[] results = hoverExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 24, 4);
        Result<Optional<Card>, Types.Failure> answer = loadResultOfOptionOfHoverCardOrTypesFailure(lift, area);
        hoverExport.postReturn(results);
        hoverExport.answered(answer, lift.taken());
        return answer;
    }

    /// The record `card`.
    ///
    /// @param span What the card speaks of; contains the asked place or touches it.
    /// @param content Markdown; at most 65,536 UTF-16 code units.
    public record Card(Types.Span span, String content) {}

    private static Result<Optional<Card>, Types.Failure> loadResultOfOptionOfHoverCardOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(loadOptionOfHoverCard(lift, at + 4));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    private static Optional<Card> loadOptionOfHoverCard(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(loadHoverCard(lift, at + 4));
        };
    }

    static Card loadHoverCard(LiftContext lift, int at) {
        return new Card(
            Types.loadTypesSpan(lift, at),
            lift.stringAt(at + 8));
    }
}
