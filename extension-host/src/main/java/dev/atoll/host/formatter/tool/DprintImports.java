package dev.atoll.host.formatter.tool;

import dev.atoll.api.failure.Refused;
import dev.atoll.api.failure.Trapped;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.HostFunction;
import dev.atoll.host.engine.MemoryAccessException;
import dev.atoll.host.engine.ModuleImport;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// What a plug-in for dprint may ask of its host: whether it should stop, and code of other languages formatted. A name
/// may stand for different functions in the two schemas; the signature tells which is meant.
final class DprintImports {
    private static final String MODULE = "dprint";
    private static final int SAME = 0;
    private static final int CHANGED = 1;
    private static final int FAILED = 2;

    private final ToolHost host;
    private boolean stop;
    private byte[] shared = {};
    private int filled;
    private String path = "";
    private String override = "";
    private String formatted = "";
    private String failure = "";

    DprintImports(ToolHost host) {
        this.host = host;
    }

    /// Another text is formatted now.
    void begin() {
        stop = false;
    }

    /// Whether the plug-in was told that nobody waits for it.
    boolean toldToStop() {
        return stop;
    }

    /// Those that a module needs, as far as there are.
    List<HostFunction> functions(List<ModuleImport> needed) {
        var result = new ArrayList<HostFunction>();
        for (var one : needed) {
            all().stream()
                    .filter(each ->
                            each.module().equals(one.module()) && each.name().equals(one.name()))
                    .min((a, b) -> Boolean.compare(!fits(a, one), !fits(b, one)))
                    .ifPresent(result::add);
        }
        result.addAll(host.system(needed));
        return result;
    }

    private static boolean fits(HostFunction function, ModuleImport needed) {
        return needed.signature().equals(Optional.of(function.signature()));
    }

    private List<HostFunction> all() {
        return List.of(
                function("host_has_cancelled", 0, true, (_, _) -> cancelled()),
                function("host_format", 8, true, this::formatParts),
                function("host_get_formatted_text", 0, true, (_, _) -> offer(formatted)),
                function("host_get_error_text", 0, true, (_, _) -> offer(failure)),
                function("host_write_buffer", 1, false, (caller, at) -> give(caller, at[0], 0, shared.length)),
                // schema 3
                function("host_write_buffer", 3, false, (caller, at) -> give(caller, at[0], (int) at[1], (int) at[2])),
                function("host_clear_bytes", 1, false, (_, at) -> clear((int) at[0])),
                function("host_read_buffer", 2, false, (caller, at) -> take(caller, (int) at[0], (int) at[1])),
                function("host_take_file_path", 0, false, (_, _) -> takePath()),
                function("host_take_override_config", 0, false, (_, _) -> takeOverride()),
                function("host_format", 0, true, (_, _) -> format(path, taken(), override)));
    }

    private static HostFunction function(String name, int parameters, boolean answers, HostFunction.Body body) {
        var signature = new CoreSignature(
                Collections.nCopies(parameters, CoreType.I32), answers ? List.of(CoreType.I32) : List.of());
        return new HostFunction(MODULE, name, signature, (caller, arguments) -> {
            try {
                return body.call(caller, arguments);
            } catch (MemoryAccessException e) {
                throw new Trapped("It called " + name + " with a pointer outside of its memory.");
            }
        });
    }

    private long[] cancelled() {
        stop = stop || host.cancelled().getAsBoolean();
        return new long[] {stop ? 1 : 0};
    }

    private long[] formatParts(GuestInstance caller, long[] at) {
        // a range, at[2] and at[3], is all of the text in every plug-in there is
        return format(text(caller, at[0], at[1]), text(caller, at[6], at[7]), text(caller, at[4], at[5]));
    }

    private long[] format(String of, String text, String with) {
        try {
            var answer = host.embedded().format(of, text, with);
            formatted = answer.orElse(text);
            return new long[] {answer.isPresent() && !formatted.equals(text) ? CHANGED : SAME};
        } catch (Refused e) {
            failure = String.valueOf(e.getMessage());
            return new long[] {FAILED};
        }
    }

    private String text(GuestInstance caller, long at, long count) {
        return Exports.text(new Exports(caller, host.limits()).read((int) at, (int) count));
    }

    private long[] offer(String text) {
        shared = text.getBytes(StandardCharsets.UTF_8);
        filled = shared.length;
        return new long[] {shared.length};
    }

    private long[] give(GuestInstance caller, long at, int start, int count) {
        if (start < 0 || count < 0 || start > shared.length - count) {
            throw new Trapped("It asked for more bytes than there are.");
        }
        caller.memory().copyIn((int) at, shared, start, count);
        return new long[0];
    }

    private long[] clear(int count) {
        Exports.checkLength(count, host.limits());
        shared = new byte[count];
        filled = 0;
        return new long[0];
    }

    private long[] take(GuestInstance caller, int at, int count) {
        if (count < 0 || count > shared.length - filled) {
            throw new Trapped("It gave more bytes than it announced.");
        }
        caller.memory().copyOut(at, shared, filled, count);
        filled += count;
        return new long[0];
    }

    private String taken() {
        return Exports.text(Arrays.copyOf(shared, filled));
    }

    private long[] takePath() {
        path = taken();
        override = "";
        return clear(0);
    }

    private long[] takeOverride() {
        override = taken();
        return clear(0);
    }
}
