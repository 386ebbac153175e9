package dev.atoll.host.imports;

import dev.atoll.api.failure.Trapped;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.GuestMemory;
import dev.atoll.host.engine.HostFunction;
import dev.atoll.host.engine.MemoryAccessException;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// AssemblyScript's `env.abort`, which its failed assertions and exceptions call: a trap with message, file and
/// line.
///
/// Its strings lie in memory as UTF-16, with their length in bytes in the four bytes before them. Source: the
/// AssemblyScript runtime's object header.
final class AbortImport {
    private static final int LONGEST_BYTES = 1_000;
    private static final int LENGTH_FIELD = 4;

    private AbortImport() {}

    static HostFunction function() {
        var signature = new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of());
        return new HostFunction("env", "abort", signature, AbortImport::abort);
    }

    private static long[] abort(GuestInstance caller, long[] arguments) {
        var memory = caller.memory();
        var message = string(memory, (int) arguments[0]);
        var file = string(memory, (int) arguments[1]);
        var place = file.isEmpty() ? "" : " at " + file + ":" + (int) arguments[2] + ":" + (int) arguments[3];
        throw new Trapped("It gave up" + place + (message.isEmpty() ? "." : ": " + message + "."));
    }

    private static String string(GuestMemory memory, int pointer) {
        if (pointer == 0) {
            return "";
        }
        try {
            int length = memory.readU32(pointer - LENGTH_FIELD);
            var bytes = new byte[Math.clamp(length, 0, LONGEST_BYTES) & ~1];
            memory.copyOut(pointer, bytes, 0, bytes.length);
            return PlainText.line(new String(bytes, StandardCharsets.UTF_16LE), LONGEST_BYTES);
        } catch (MemoryAccessException e) {
            return "(its message cannot be read)";
        }
    }
}
