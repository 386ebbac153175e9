// Generated from atoll:extension/links@0.1.0. Do not edit.
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

/// Links in the text. They open only by the user's click, and show their address before.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Links {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/links@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction linksExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public Links(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.linksExport = ExportedFunction.of(instance, NAME + "#links", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#links") != null;
    }

    /// All links of the revision, sorted by `span.start`, without overlaps; at most 100,000.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<List<Link>, Types.Failure> links(Types.Revision revision) {
        if (linksExport.watched()) {
            linksExport.asked("revision", revision);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        long[] results = linksExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 16, 4);
        Result<List<Link>, Types.Failure> answer = loadResultOfListOfLinksLinkOrTypesFailure(lift, area);
        linksExport.postReturn(results);
        linksExport.answered(answer, lift.taken());
        return answer;
    }

    /// The variant `link-target`.
    public sealed interface LinkTarget {
        /// An `https:`, `http:` or `mailto:` address.
        ///
        /// @param value what it carries
        record Address(String value) implements LinkTarget {}

        /// `document`
        ///
        /// @param value what it carries
        record Document(Types.DocumentRef value) implements LinkTarget {}
    }

    /// The record `link`.
    ///
    /// @param span `span`
    /// @param target `link-target`
    /// @param tooltip `option<string>`
    public record Link(Types.Span span, LinkTarget target, Optional<String> tooltip) {}

    private static Result<List<Link>, Types.Failure> loadResultOfListOfLinksLinkOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(liftListOfLinksLink(lift, lift.u32(at + 4), lift.u32(at + 8)));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    private static List<Link> liftListOfLinksLink(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 36, 4);
        List<Link> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadLinksLink(lift, at));
            at += 36;
        }
        return Collections.unmodifiableList(list);
    }

    static Link loadLinksLink(LiftContext lift, int at) {
        return new Link(
            Types.loadTypesSpan(lift, at),
            loadLinksLinkTarget(lift, at + 8),
            loadOptionOfString(lift, at + 24));
    }

    static LinkTarget loadLinksLinkTarget(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> new LinkTarget.Address(lift.stringAt(at + 4));
            default -> new LinkTarget.Document(Types.loadTypesDocumentRef(lift, at + 4));
        };
    }

    private static Optional<String> loadOptionOfString(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(lift.stringAt(at + 4));
        };
    }
}
