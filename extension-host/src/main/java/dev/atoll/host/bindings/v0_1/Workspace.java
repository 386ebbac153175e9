// Generated from atoll:extension/workspace@0.1.0. Do not edit.
package dev.atoll.host.bindings.v0_1;

import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.abi.Block;
import dev.atoll.host.abi.LiftContext;
import dev.atoll.host.abi.LowerContext;
import dev.atoll.host.abi.Result;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.HostFunction;
import java.util.List;

/// Text files of the folder that is open in the editor, whether they are open or not (capability `workspace.read`, by
/// globs).
///
/// Paths have `/` between names, start inside the folder and never contain `.` or `..`. Links are not followed and
/// not listed. Files that usually hold secrets, and what version control keeps for itself, are denied whatever globs
/// were granted, unless one is exactly the file's name. Both functions read the disk: use them outside of interactive
/// answers.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Workspace {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/workspace@0.1.0";

    private Workspace() {}

    /// The enum `access-error`.
    public enum AccessError {
        /// Not granted: no granted glob matches the path, or nothing of the workspace is granted. Says nothing about
        /// whether the file exists.
        DENIED(0),
        /// No such file, or no folder is open.
        NOT_FOUND(1),
        /// The file holds no text.
        NOT_TEXT(2),
        /// The file has more than 4,194,304 bytes.
        TOO_LARGE(3),
        /// More than 100,000 files match, or more than 1,000,000 would have to be looked at.
        TOO_MANY(4),
        /// Not a glob or not a path.
        MALFORMED(5);

        private static final List<AccessError> ALL = List.of(values());

        private final int discriminant;

        AccessError(int discriminant) {
            this.discriminant = discriminant;
        }

        int discriminant() {
            return discriminant;
        }

        static AccessError at(int discriminant) {
            return ALL.get(LiftContext.discriminant(discriminant, 6));
        }
    }

    /// What the host does when a guest calls `workspace`.
    public interface Host {
        /// The granted files that match a glob, sorted by code units. A glob without `/` speaks of the file's name
        /// alone; `*` and `?` do not match `/`, `**` does, and `{a,b}` is one of several.
        Result<List<String>, AccessError> files(String glob);

        /// The text of a file as it is on the disk, every line break as one `\n`. An open document may differ: ask
        /// `documents` for it.
        Result<String, AccessError> read(String path);
    }

    /// The host functions by which one guest reaches a host.
    ///
    /// @param host what runs
    /// @param limits what one call may hand over at most
    public static List<HostFunction> link(Host host, AbiLimits limits) {
        return List.of(
            new HostFunction(NAME, "files", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostFiles(host, limits, caller, flat)),
            new HostFunction(NAME, "read", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostRead(host, limits, caller, flat)));
    }

    private static long[] hostFiles(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Result<List<String>, AccessError> answer = host.files(lift.string((int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 12, 4);
        storeResultOfListOfStringOrWorkspaceAccessError(lower, area, answer);
        return new long[0];
    }

    private static long[] hostRead(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Result<String, AccessError> answer = host.read(lift.string((int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 12, 4);
        storeResultOfStringOrWorkspaceAccessError(lower, area, answer);
        return new long[0];
    }

    private static void storeResultOfListOfStringOrWorkspaceAccessError(LowerContext lower, int at, Result<List<String>, AccessError> value) {
        switch (value) {
            case Result.Ok<List<String>, AccessError> chosen -> {
                lower.u8(at, 0);
                lower.block(at + 4, lowerListOfString(lower, chosen.value()));
            }
            case Result.Err<List<String>, AccessError> chosen -> {
                lower.u8(at, 1);
                lower.u8(at + 4, chosen.error().discriminant());
            }
        }
    }

    private static Block lowerListOfString(LowerContext lower, List<String> list) {
        int pointer = lower.allocate(8L * list.size(), 4);
        int at = pointer;
        for (String item : list) {
            lower.block(at, lower.string(item));
            at += 8;
        }
        return new Block(pointer, list.size());
    }

    private static void storeResultOfStringOrWorkspaceAccessError(LowerContext lower, int at, Result<String, AccessError> value) {
        switch (value) {
            case Result.Ok<String, AccessError> chosen -> {
                lower.u8(at, 0);
                lower.block(at + 4, lower.string(chosen.value()));
            }
            case Result.Err<String, AccessError> chosen -> {
                lower.u8(at, 1);
                lower.u8(at + 4, chosen.error().discriminant());
            }
        }
    }
}
