// Generated from atoll:extension/semantic-tokens@0.1.0. Do not edit.
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

/// Colours by meaning, laid over those of `highlighting` where both speak of a place. They may take their time.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class SemanticTokens {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/semantic-tokens@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction scopesExport;
    private final ExportedFunction tokensExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public SemanticTokens(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.scopesExport = ExportedFunction.of(instance, NAME + "#scopes", new CoreSignature(List.of(), List.of(CoreType.I32)));
        this.tokensExport = ExportedFunction.of(instance, NAME + "#tokens", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#scopes") != null || instance.function(NAME + "#tokens") != null;
    }

    /// The scopes that tokens refer to, as in `highlighting`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public List<String> scopes() {
        if (scopesExport.watched()) {
            scopesExport.asked();
        }
        long[] results = scopesExport.call();
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        List<String> answer = liftListOfString(lift, lift.u32(area), lift.u32(area + 4));
        scopesExport.postReturn(results);
        scopesExport.answered(answer, lift.taken());
        return answer;
    }

    /// The tokens of a span, as in `highlighting`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<Highlighting.Highlights, Types.Failure> tokens(Types.Revision revision, Types.Span span) {
        if (tokensExport.watched()) {
            tokensExport.asked("revision", revision, "span", span);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[4];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        Types.lowerTypesSpan(lower, span, flat, 2);
        long[] results = tokensExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 20, 4);
        Result<Highlighting.Highlights, Types.Failure> answer = loadResultOfHighlightingHighlightsOrTypesFailure(lift, area);
        tokensExport.postReturn(results);
        tokensExport.answered(answer, lift.taken());
        return answer;
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

    private static Result<Highlighting.Highlights, Types.Failure> loadResultOfHighlightingHighlightsOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(Highlighting.loadHighlightingHighlights(lift, at + 4));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }
}
