// Generated from atoll:extension/sync@0.1.0. Do not edit.
package dev.atoll.host.bindings.v0_1;

import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.abi.Block;
import dev.atoll.host.abi.ExportedFunction;
import dev.atoll.host.abi.LowerContext;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestInstance;
import java.util.List;

/// Keeps the extension's own copy of the granted documents up to date. Required of every extension that answers about
/// documents.
///
/// From the start of a call on, the host's functions know the document as the call tells of it: it may be read and
/// decorated at once. Order is kept: `did-open`, any number of `did-change`, `did-close`. After a restart `did-open`
/// is called with the current text.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Sync {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/sync@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction didOpenExport;
    private final ExportedFunction didChangeExport;
    private final ExportedFunction didCloseExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public Sync(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.didOpenExport = ExportedFunction.of(instance, NAME + "#did-open", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of()));
        this.didChangeExport = ExportedFunction.of(instance, NAME + "#did-change", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of()));
        this.didCloseExport = ExportedFunction.of(instance, NAME + "#did-close", new CoreSignature(List.of(CoreType.I32), List.of()));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#did-open") != null || instance.function(NAME + "#did-change") != null || instance.function(NAME + "#did-close") != null;
    }

    /// A document the extension may read was opened. `info.length` is the length of `text`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public void didOpen(Documents.DocumentInfo info, String text) {
        if (didOpenExport.watched()) {
            didOpenExport.asked("info", info, "text", text);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[9];
        Documents.lowerDocumentsDocumentInfo(lower, info, flat, 0);
        lower.flat(flat, 7, lower.string(text));
        long[] results = didOpenExport.call(flat);
        didOpenExport.postReturn(results);
        didOpenExport.answered();
    }

    /// The document changed from the last version told to `version`. `edits` speak of the old text (see `text-edit`);
    /// several changes made since the last call arrive composed into one.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public void didChange(int document, int version, List<Types.TextEdit> edits) {
        if (didChangeExport.watched()) {
            didChangeExport.asked("document", document, "version", version, "edits", edits);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[4];
        flat[0] = Integer.toUnsignedLong(document);
        flat[1] = Integer.toUnsignedLong(version);
        lower.flat(flat, 2, lowerListOfTypesTextEdit(lower, edits));
        long[] results = didChangeExport.call(flat);
        didChangeExport.postReturn(results);
        didChangeExport.answered();
    }

    /// The document was closed, or the extension may not read it any more: forget it. Where the user grants it again,
    /// `did-open` follows.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public void didClose(int document) {
        if (didCloseExport.watched()) {
            didCloseExport.asked("document", document);
        }
        long[] flat = new long[1];
        flat[0] = Integer.toUnsignedLong(document);
        long[] results = didCloseExport.call(flat);
        didCloseExport.postReturn(results);
        didCloseExport.answered();
    }

    private static Block lowerListOfTypesTextEdit(LowerContext lower, List<Types.TextEdit> list) {
        int pointer = lower.allocate(16L * list.size(), 4);
        int at = pointer;
        for (Types.TextEdit item : list) {
            Types.storeTypesTextEdit(lower, at, item);
            at += 16;
        }
        return new Block(pointer, list.size());
    }
}
