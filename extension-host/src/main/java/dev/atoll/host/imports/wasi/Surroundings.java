package dev.atoll.host.imports.wasi;

import dev.atoll.api.failure.Trapped;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.HostFunction;

/// The rest of WASI 0.2 that answers at all: an empty environment, coarse clocks, random numbers, and polling that
/// never waits.
///
/// Source: `wasi:cli`, `clocks`, `io/poll` and `random`, and the canonical ABI's layout of their values.
final class Surroundings {
    private static final int MOST_POLLED = 1_024;
    private static final int NONE = 0;
    private static final int WORD = 4;
    private static final int LONG = 8;
    private static final long[] NOTHING = {};

    private final Program program;
    private final Handles handles;

    Surroundings(Program program, Handles handles) {
        this.program = program;
        this.handles = handles;
    }

    /// What the function of that interface and name does.
    HostFunction.Body body(String face, String name) {
        return switch (face) {
            case "clocks/monotonic-clock" -> monotonic(name);
            case "clocks/wall-clock" -> (caller, a) -> wall(caller, a[0], name.equals("now"));
            case "random/random", "random/insecure" ->
                name.endsWith("-u64") ? (_, _) -> new long[] {program.random().nextLong()} : this::random;
            case "random/insecure-seed" -> this::seed;
            case "cli/stdin" -> (_, _) -> new long[] {handles.give(Handles.Kind.INPUT)};
            case "cli/stdout" -> (_, _) -> new long[] {handles.give(Handles.Kind.OUTPUT)};
            case "cli/stderr" -> (_, _) -> new long[] {handles.give(Handles.Kind.ERRORS)};
            case "cli/environment" -> name.equals("initial-cwd") ? Surroundings::nothing : Surroundings::emptyList;
            case "filesystem/preopens" -> Surroundings::emptyList;
            case "cli/terminal-stdin", "cli/terminal-stdout", "cli/terminal-stderr" -> Surroundings::nothing;
            default -> throw new IllegalArgumentException(face);
        };
    }

    private static long[] nothing(GuestInstance caller, long[] arguments) {
        Area.at(caller, arguments[0], WORD).u8(0, NONE);
        return NOTHING;
    }

    private static long[] emptyList(GuestInstance caller, long[] arguments) {
        Area.at(caller, arguments[0], WORD).list(0, WORD, 0);
        return NOTHING;
    }

    private HostFunction.Body monotonic(String name) {
        return switch (name) {
            case "now" -> (_, _) -> new long[] {program.clock().monotonic()};
            case "resolution" -> (_, _) -> new long[] {CoarseClock.RESOLUTION};
            default -> (_, _) -> new long[] {handles.give(Handles.Kind.POLLABLE)};
        };
    }

    private long[] wall(GuestInstance caller, long pointer, boolean now) {
        long nanoseconds = now ? program.clock().realtime() : CoarseClock.RESOLUTION;
        var answer = Area.at(caller, pointer, LONG);
        answer.u64(0, Math.floorDiv(nanoseconds, 1_000_000_000L));
        answer.u32(LONG, (int) Math.floorMod(nanoseconds, 1_000_000_000L));
        return NOTHING;
    }

    private long[] random(GuestInstance caller, long[] arguments) {
        if (arguments[0] < 0 || arguments[0] > Program.MOST_RANDOM) {
            throw new Trapped("It asked for more than " + Program.MOST_RANDOM + " random bytes at a time.");
        }
        var bytes = new byte[(int) arguments[0]];
        program.random().nextBytes(bytes);
        var answer = Area.at(caller, arguments[1], WORD);
        var elements = Area.allocated(caller, bytes.length, 1);
        elements.memory().copyIn(elements.at(), bytes, 0, bytes.length);
        answer.list(0, elements.at(), bytes.length);
        return NOTHING;
    }

    private long[] seed(GuestInstance caller, long[] arguments) {
        var answer = Area.at(caller, arguments[0], LONG);
        answer.u64(0, program.random().nextLong());
        answer.u64(LONG, program.random().nextLong());
        return NOTHING;
    }

    /// What the function of that name in `io/poll` does: everything that can be waited for has come.
    HostFunction.Body polling(String name) {
        return switch (name) {
            case "[resource-drop]pollable" ->
                (_, a) -> {
                    handles.drop((int) a[0], Handles.Kind.POLLABLE);
                    return NOTHING;
                };
            case "[method]pollable.ready" ->
                (_, a) -> {
                    handles.require((int) a[0], Handles.Kind.POLLABLE);
                    return new long[] {1};
                };
            case "[method]pollable.block" ->
                (_, a) -> {
                    handles.require((int) a[0], Handles.Kind.POLLABLE);
                    return NOTHING;
                };
            case "poll" -> this::poll;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private long[] poll(GuestInstance caller, long[] arguments) {
        int count = (int) arguments[1];
        if (count <= 0 || count > MOST_POLLED) {
            throw new Trapped("It waited for " + Integer.toUnsignedString(count) + " things at a time; 1 to "
                    + MOST_POLLED + " are allowed.");
        }
        var asked = Area.at(caller, arguments[0], WORD);
        for (int i = 0; i < count; i++) {
            handles.require(asked.memory().readU32(asked.at() + WORD * i), Handles.Kind.POLLABLE);
        }
        var answer = Area.at(caller, arguments[2], WORD);
        var ready = Area.allocated(caller, WORD * count, WORD);
        for (int i = 0; i < count; i++) {
            ready.u32(WORD * i, i);
        }
        answer.list(0, ready.at(), count);
        return NOTHING;
    }
}
