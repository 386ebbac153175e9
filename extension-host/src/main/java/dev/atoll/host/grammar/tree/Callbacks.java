package dev.atoll.host.grammar.tree;

import dev.atoll.api.failure.Trapped;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.HostFunction;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;

/// What the runtime asks the host for while it parses.
public final class Callbacks {
    private static final int MOST_UNITS = 5_119;
    private static final List<CoreType> WORDS = Collections.nCopies(5, CoreType.I32);

    private final byte[] units = new byte[2 * MOST_UNITS];
    private @Nullable SourceText text;
    private BooleanSupplier stop = () -> false;

    /// From now on a text is parsed.
    ///
    /// @param until asked often whether to stop
    void begin(SourceText parsed, BooleanSupplier until) {
        text = parsed;
        stop = until;
    }

    /// Nothing is parsed any more.
    void end() {
        text = null;
        stop = () -> false;
    }

    /// The host functions that there are for it.
    public List<HostFunction> functions() {
        return List.of(
                function("env", "tree_sitter_parse_callback", 5, 0, this::read),
                function("env", "tree_sitter_progress_callback", 2, 1, (_, _) ->
                        new long[] {stop.getAsBoolean() ? 1 : 0}),
                function("atoll", "aborted", 0, 0, (_, _) -> {
                    throw new Trapped("It gave up with an internal error.");
                }));
    }

    private static HostFunction function(String module, String name, int takes, int gives, HostFunction.Body body) {
        var signature = new CoreSignature(WORDS.subList(0, takes), WORDS.subList(0, gives));
        return new HostFunction(module, name, signature, body);
    }

    private long[] read(GuestInstance caller, long[] arguments) {
        var from = text;
        int at = (int) arguments[1];
        int count = from == null ? 0 : Math.clamp((long) from.length() - at, 0, MOST_UNITS);
        if (from != null && at >= 0 && count > 0) {
            from.copy(at, count, units);
            caller.memory().copyIn((int) arguments[0], units, 0, 2 * count);
        }
        caller.memory().writeU32((int) arguments[4], at < 0 ? 0 : count);
        return new long[0];
    }
}
