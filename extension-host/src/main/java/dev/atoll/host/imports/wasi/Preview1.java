package dev.atoll.host.imports.wasi;

import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.GuestMemory;
import dev.atoll.host.engine.HostFunction;
import dev.atoll.host.engine.MemoryAccessException;

import java.util.Map;
import java.util.Optional;

/// WASI preview 1, and the preview before it under the name `wasi_unstable`. All of its functions are there; those
/// that would reach something answer `notcapable`.
///
/// Source: `wasi_snapshot_preview1.witx`.
final class Preview1 {
    static final String MODULE = "wasi_snapshot_preview1";
    static final String OLDER_MODULE = "wasi_unstable";

    /// Every function with its core signature.
    static final Map<String, CoreSignature> FUNCTIONS = Signatures.parsed("""
            args_get i32 i32 -> i32
            args_sizes_get i32 i32 -> i32
            clock_res_get i32 i32 -> i32
            clock_time_get i32 i64 i32 -> i32
            environ_get i32 i32 -> i32
            environ_sizes_get i32 i32 -> i32
            fd_advise i32 i64 i64 i32 -> i32
            fd_allocate i32 i64 i64 -> i32
            fd_close i32 -> i32
            fd_datasync i32 -> i32
            fd_fdstat_get i32 i32 -> i32
            fd_fdstat_set_flags i32 i32 -> i32
            fd_fdstat_set_rights i32 i64 i64 -> i32
            fd_filestat_get i32 i32 -> i32
            fd_filestat_set_size i32 i64 -> i32
            fd_filestat_set_times i32 i64 i64 i32 -> i32
            fd_pread i32 i32 i32 i64 i32 -> i32
            fd_prestat_dir_name i32 i32 i32 -> i32
            fd_prestat_get i32 i32 -> i32
            fd_pwrite i32 i32 i32 i64 i32 -> i32
            fd_read i32 i32 i32 i32 -> i32
            fd_readdir i32 i32 i32 i64 i32 -> i32
            fd_renumber i32 i32 -> i32
            fd_seek i32 i64 i32 i32 -> i32
            fd_sync i32 -> i32
            fd_tell i32 i32 -> i32
            fd_write i32 i32 i32 i32 -> i32
            path_create_directory i32 i32 i32 -> i32
            path_filestat_get i32 i32 i32 i32 i32 -> i32
            path_filestat_set_times i32 i32 i32 i32 i64 i64 i32 -> i32
            path_link i32 i32 i32 i32 i32 i32 i32 -> i32
            path_open i32 i32 i32 i32 i32 i64 i64 i32 i32 -> i32
            path_readlink i32 i32 i32 i32 i32 i32 -> i32
            path_remove_directory i32 i32 i32 -> i32
            path_rename i32 i32 i32 i32 i32 i32 -> i32
            path_symlink i32 i32 i32 i32 i32 -> i32
            path_unlink_file i32 i32 i32 -> i32
            poll_oneoff i32 i32 i32 i32 -> i32
            proc_exit i32
            proc_raise i32 -> i32
            random_get i32 i32 -> i32
            sched_yield -> i32
            sock_accept i32 i32 i32 -> i32
            sock_recv i32 i32 i32 i32 i32 i32 -> i32
            sock_send i32 i32 i32 i32 i32 -> i32
            sock_shutdown i32 i32 -> i32
            """);

    /// What came only with preview 1.
    private static final String ONLY_NEWER = "sock_accept";

    private static final int STANDARD_INPUT = 0;
    private static final int STANDARD_OUTPUT = 1;
    private static final int STANDARD_ERROR = 2;
    private static final int REALTIME = 0;
    private static final int MONOTONIC = 1;
    private static final int MOST_VECTORS = 1_024;
    private static final byte CHARACTER_DEVICE = 2;
    private static final int APPENDING = 1;
    private static final long MAY_READ_AND_POLL = 1L << 1 | 1L << 27;
    private static final long MAY_WRITE_AND_POLL = 1L << 6 | 1L << 27;

    private final Program program;

    Preview1(Program program) {
        this.program = program;
    }

    /// A function, if there is one of that name in that module.
    Optional<HostFunction> function(String module, String name) {
        boolean offered = module.equals(MODULE) || (module.equals(OLDER_MODULE) && !name.equals(ONLY_NEWER));
        return Optional.ofNullable(offered ? FUNCTIONS.get(name) : null)
                .map(signature -> new HostFunction(module, name, signature, body(name, module.equals(MODULE))));
    }

    private HostFunction.Body body(String name, boolean newer) {
        return switch (name) {
            case "proc_exit" ->
                (_, a) -> {
                    throw program.ended((int) a[0]);
                };
            case "sched_yield" -> (_, _) -> answer(Errno.SUCCESS);
            case "args_get" -> reaching(this::arguments);
            case "environ_get" -> (_, _) -> answer(Errno.SUCCESS);
            case "fd_prestat_get", "fd_prestat_dir_name" -> (_, _) -> answer(Errno.BADF);
            case "args_sizes_get" -> reaching(this::argumentSizes);
            case "environ_sizes_get" -> reaching((memory, a) -> none(memory, (int) a[0], (int) a[1]));
            case "clock_res_get" -> reaching((memory, a) -> resolution(memory, (int) a[0], (int) a[1]));
            case "clock_time_get" -> reaching((memory, a) -> time(memory, (int) a[0], (int) a[2]));
            case "fd_fdstat_get" -> reaching((memory, a) -> described(memory, (int) a[0], (int) a[1]));
            case "fd_read" -> reaching(this::read);
            case "fd_write" -> reaching(this::write);
            case "random_get" -> reaching((memory, a) -> random(memory, (int) a[0], (int) a[1]));
            case "poll_oneoff" -> reaching(new Polling(newer)::answer);
            default -> (_, _) -> answer(Errno.NOTCAPABLE);
        };
    }

    /// What a function does that reads or writes the guest's memory.
    @FunctionalInterface
    private interface Reaching {
        Errno call(GuestMemory memory, long[] arguments);
    }

    private static HostFunction.Body reaching(Reaching body) {
        return (GuestInstance caller, long[] arguments) -> {
            try {
                return answer(body.call(caller.memory(), arguments));
            } catch (MemoryAccessException e) {
                return answer(Errno.FAULT);
            }
        };
    }

    private static long[] answer(Errno errno) {
        return new long[] {errno.code()};
    }

    private static Errno none(GuestMemory memory, int count, int bytes) {
        memory.writeU32(count, 0);
        memory.writeU32(bytes, 0);
        return Errno.SUCCESS;
    }

    private static Errno resolution(GuestMemory memory, int clock, int at) {
        if (clock != REALTIME && clock != MONOTONIC) {
            return Errno.NOTCAPABLE;
        }
        memory.writeU64(at, CoarseClock.RESOLUTION);
        return Errno.SUCCESS;
    }

    private Errno time(GuestMemory memory, int clock, int at) {
        if (clock != REALTIME && clock != MONOTONIC) {
            return Errno.NOTCAPABLE;
        }
        memory.writeU64(
                at,
                clock == REALTIME ? program.clock().realtime() : program.clock().monotonic());
        return Errno.SUCCESS;
    }

    private Errno argumentSizes(GuestMemory memory, long[] a) {
        return program.pipe()
                .map(pipe -> pipe.sizes(memory, (int) a[0], (int) a[1]))
                .orElseGet(() -> none(memory, (int) a[0], (int) a[1]));
    }

    private Errno arguments(GuestMemory memory, long[] a) {
        return program.pipe()
                .map(pipe -> pipe.arguments(memory, (int) a[0], (int) a[1]))
                .orElse(Errno.SUCCESS);
    }

    /// Both outputs look like terminals, so that C libraries write each line when it is complete. A command's input
    /// and output look like nothing in particular, so that they are read and written in large pieces.
    private Errno described(GuestMemory memory, int descriptor, int at) {
        boolean input = descriptor == STANDARD_INPUT;
        if (program.pipe().isPresent() && (input || descriptor == STANDARD_OUTPUT)) {
            memory.writeU64(at + 16, 0);
            memory.writeU64(at, 0);
            memory.writeU64(at + 8, input ? MAY_READ_AND_POLL : MAY_WRITE_AND_POLL);
            return Errno.SUCCESS;
        }
        if (descriptor != STANDARD_OUTPUT && descriptor != STANDARD_ERROR) {
            return Errno.BADF;
        }
        memory.writeU64(at + 16, 0);
        memory.writeU64(at, CHARACTER_DEVICE | APPENDING << 16);
        memory.writeU64(at + 8, MAY_WRITE_AND_POLL);
        return Errno.SUCCESS;
    }

    private Errno write(GuestMemory memory, long[] arguments) {
        int descriptor = (int) arguments[0];
        int count = (int) arguments[2];
        if (descriptor != STANDARD_OUTPUT && descriptor != STANDARD_ERROR) {
            return Errno.BADF;
        }
        if (count < 0 || count > MOST_VECTORS) {
            return Errno.INVAL;
        }
        var vectors = vectors(memory, arguments);
        memory.writeU32((int) arguments[3], 0);
        var bytes = gathered(memory, vectors);
        written(descriptor, bytes);
        memory.writeU32((int) arguments[3], bytes.length);
        return Errno.SUCCESS;
    }

    private void written(int descriptor, byte[] bytes) {
        if (descriptor == STANDARD_ERROR) {
            program.errors().write(bytes);
        } else {
            program.pipe()
                    .ifPresentOrElse(
                            pipe -> pipe.write(bytes), () -> program.output().write(bytes));
        }
    }

    private static int[] vectors(GuestMemory memory, long[] arguments) {
        var vectors = new int[2 * (int) arguments[2]];
        memory.copyOut((int) arguments[1], vectors, 0, vectors.length);
        return vectors;
    }

    /// Only a command has an input.
    private Errno read(GuestMemory memory, long[] arguments) {
        if (program.pipe().isEmpty()) {
            return Errno.NOTCAPABLE;
        }
        int count = (int) arguments[2];
        if ((int) arguments[0] != STANDARD_INPUT) {
            return Errno.BADF;
        }
        if (count < 0 || count > MOST_VECTORS) {
            return Errno.INVAL;
        }
        var pipe = program.pipe().get();
        var vectors = vectors(memory, arguments);
        for (int i = 0; i < vectors.length; i += 2) {
            requireInside(memory, vectors[i], vectors[i + 1]);
        }
        memory.writeU32((int) arguments[3], 0);
        int taken = 0;
        for (int i = 0; i < vectors.length; i += 2) {
            int some = Math.min(vectors[i + 1], pipe.left());
            pipe.read(memory, vectors[i], some);
            taken += some;
        }
        memory.writeU32((int) arguments[3], taken);
        return Errno.SUCCESS;
    }

    private static byte[] gathered(GuestMemory memory, int[] vectors) {
        long wanted = 0;
        for (int i = 0; i < vectors.length; i += 2) {
            requireInside(memory, vectors[i], vectors[i + 1]);
            wanted += vectors[i + 1];
        }
        var bytes = new byte[(int) Math.min(wanted, Program.MOST_WRITTEN)];
        int taken = 0;
        for (int i = 0; i < vectors.length; i += 2) {
            int some = Math.min(vectors[i + 1], bytes.length - taken);
            memory.copyOut(vectors[i], bytes, taken, some);
            taken += some;
        }
        return bytes;
    }

    private Errno random(GuestMemory memory, int at, int length) {
        if (length < 0 || length > Program.MOST_RANDOM) {
            return Errno.INVAL;
        }
        requireInside(memory, at, length);
        var bytes = new byte[length];
        program.random().nextBytes(bytes);
        memory.copyIn(at, bytes, 0, length);
        return Errno.SUCCESS;
    }

    /// Touches both ends of a stretch: the sum of two numbers below 2³¹ that passes it is negative, and refused.
    private static void requireInside(GuestMemory memory, int at, int length) {
        if (length < 0) {
            throw new MemoryAccessException(at, length, memory.byteLength());
        }
        if (length > 0) {
            memory.readU8(at);
            memory.readU8(at + length - 1);
        }
    }
}
