package dev.atoll.host.imports.wasi;

import dev.atoll.api.failure.Trapped;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.HostFunction;

/// `wasi:io/streams`: what is written goes to the log, and the input has ended before it begins. Nothing waits.
///
/// Source: `wasi:io/streams` and the canonical ABI's layout of `result<…, stream-error>`.
final class Streams {
    private static final Handles.Kind[] OUTPUTS = {Handles.Kind.OUTPUT, Handles.Kind.ERRORS};
    private static final int OK = 0;
    private static final int ERROR = 1;
    private static final int CLOSED = 1;
    private static final int WORD = 4;
    private static final int LONG = 8;
    private static final long[] NOTHING = {};

    private final Program program;
    private final Handles handles;

    Streams(Program program, Handles handles) {
        this.program = program;
        this.handles = handles;
    }

    /// What the function of that name does.
    HostFunction.Body body(String name) {
        return switch (name) {
            case "[resource-drop]input-stream" -> (_, a) -> dropped((int) a[0], Handles.Kind.INPUT);
            case "[resource-drop]output-stream" -> (_, a) -> dropped((int) a[0], OUTPUTS);
            case "[method]input-stream.subscribe" -> (_, a) -> awaited((int) a[0], Handles.Kind.INPUT);
            case "[method]output-stream.subscribe" -> (_, a) -> awaited((int) a[0], OUTPUTS);
            case "[method]input-stream.read", "[method]input-stream.blocking-read" ->
                (caller, a) -> ended(Area.at(caller, a[2], WORD), (int) a[0], WORD);
            case "[method]input-stream.skip", "[method]input-stream.blocking-skip" ->
                (caller, a) -> ended(Area.at(caller, a[2], LONG), (int) a[0], LONG);
            case "[method]output-stream.splice", "[method]output-stream.blocking-splice" ->
                (caller, a) -> {
                    handles.require((int) a[0], OUTPUTS);
                    return ended(Area.at(caller, a[3], LONG), (int) a[1], LONG);
                };
            case "[method]output-stream.check-write" -> this::room;
            case "[method]output-stream.write", "[method]output-stream.blocking-write-and-flush" -> this::write;
            case "[method]output-stream.flush", "[method]output-stream.blocking-flush" ->
                (caller, a) -> done(Area.at(caller, a[1], WORD), (int) a[0]);
            case "[method]output-stream.write-zeroes", "[method]output-stream.blocking-write-zeroes-and-flush" ->
                (caller, a) -> {
                    requireRoom(a[1]);
                    return done(Area.at(caller, a[2], WORD), (int) a[0]);
                };
            default -> throw new IllegalArgumentException(name);
        };
    }

    private long[] dropped(int handle, Handles.Kind... kinds) {
        handles.drop(handle, kinds);
        return NOTHING;
    }

    private long[] awaited(int handle, Handles.Kind... kinds) {
        handles.require(handle, kinds);
        return new long[] {handles.give(Handles.Kind.POLLABLE)};
    }

    /// The input has ended.
    private long[] ended(Area answer, int handle, int payload) {
        handles.require(handle, Handles.Kind.INPUT);
        answer.u8(0, ERROR);
        answer.u8(payload, CLOSED);
        return NOTHING;
    }

    private long[] done(Area answer, int handle) {
        handles.require(handle, OUTPUTS);
        answer.u8(0, OK);
        return NOTHING;
    }

    private long[] room(GuestInstance caller, long[] arguments) {
        var answer = Area.at(caller, arguments[1], LONG);
        done(answer, (int) arguments[0]);
        answer.u64(LONG, Program.MOST_WRITTEN);
        return NOTHING;
    }

    private static void requireRoom(long bytes) {
        if (bytes < 0 || bytes > Program.MOST_WRITTEN) {
            throw new Trapped("It wrote more at a time than it was told it may.");
        }
    }

    private long[] write(GuestInstance caller, long[] arguments) {
        var kind = handles.require((int) arguments[0], OUTPUTS);
        requireRoom(arguments[2] & 0xffff_ffffL);
        var bytes = new byte[(int) arguments[2]];
        caller.memory().copyOut((int) arguments[1], bytes, 0, bytes.length);
        done(Area.at(caller, arguments[3], WORD), (int) arguments[0]);
        (kind == Handles.Kind.OUTPUT ? program.output() : program.errors()).write(bytes);
        return NOTHING;
    }
}
