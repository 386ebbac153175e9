package dev.atoll.host.engine;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.wasm.types.Export;
import com.dylibso.chicory.wasm.types.ExternalType;
import dev.atoll.api.failure.ExtensionException;
import dev.atoll.api.failure.Trapped;
import dev.atoll.host.engine.code.Interruption;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A running instance, confined to one thread. A [Stopper] around its calls stops them.
///
/// After a trap, an interruption or any other failure it is broken: its memory may be half written, so every
/// further call fails. Make a new one.
public final class Guest implements GuestInstance, AutoCloseable {
    private static final String INITIALIZE = "_initialize";
    private static final String REALLOC = "cabi_realloc";
    private static final String POST_RETURN = "cabi_post_";
    private static final String ENVIRONMENT = "env";
    private static final String SYSTEM = "wasi_";

    private static final long[] NOTHING = {};

    private final Failures failures;
    private final MemoryShare share;
    private final Interruption interruption;
    private final Stopper stopper;
    private final Map<String, Handle> handles = new HashMap<>();
    private @Nullable Instance instance;
    private @Nullable FlatMemory flat;
    private @Nullable GuestMemory memory;
    private @Nullable GuestFunction realloc;
    private boolean broken;
    private boolean mayCallHost = true;
    private long calls;

    private Guest(Origin origin) {
        this.failures = new Failures(origin.names());
        this.interruption = origin.interruption();
        this.stopper = origin.stopper();
        this.share = origin.share();
    }

    /// What a guest is made from.
    ///
    /// @param names what its functions are called
    /// @param interruption what stops the module's code
    /// @param stopper what stops the thread that calls it
    /// @param share what its memory is taken from
    record Origin(FunctionNames names, Interruption interruption, Stopper stopper, MemoryShare share) {}

    /// Makes a guest: links and initialises the instance, which may run code of the module.
    static Guest of(Origin origin, Function<Guest, Instance> linking) {
        var guest = new Guest(origin);
        guest.enter();
        try {
            guest.start(linking.apply(guest));
            return guest;
        } catch (Throwable e) {
            try {
                throw guest.failed(e);
            } finally {
                guest.close();
            }
        }
    }

    /// Lets go of the instance and gives its memory back; every further call fails. On the instance's thread.
    @Override
    public void close() {
        broken = true;
        instance = null;
        flat = null;
        memory = null;
        realloc = null;
        handles.clear();
        share.close();
    }

    private void start(Instance started) {
        instance = started;
        flat = started.memory() instanceof FlatMemory own ? own : new FlatMemory(Failures.NO_MEMORY, 0, share);
        memory = new FlatGuestMemory(flat);
        var initialize = function(INITIALIZE);
        if (initialize != null && initialize.signature().parameters().isEmpty()) {
            initialize.call();
        }
        realloc = function(REALLOC);
    }

    /// Whether an earlier failure has made this instance unusable.
    public boolean broken() {
        return broken;
    }

    @Override
    public GuestMemory memory() {
        if (memory == null) {
            throw new Trapped("It called the host before its memory was ready.");
        }
        return memory;
    }

    @Override
    public @Nullable GuestFunction function(String export) {
        var known = handles.get(export);
        if (known != null || instance == null) {
            return known;
        }
        var found = handle(instance, export);
        if (found != null) {
            handles.put(export, found);
        }
        return found;
    }

    private @Nullable Handle handle(Instance running, String export) {
        var section = running.module().exportSection();
        for (int i = 0; i < section.exportCount(); i++) {
            var one = section.getExport(i);
            if (one.exportType() == ExternalType.FUNCTION && one.name().equals(export)) {
                var signature = CompiledModule.signature(running.exportType(export));
                return signature.isEmpty() ? null : new Handle(running.getMachine(), one, signature.get());
            }
        }
        return null;
    }

    /// What it holds now.
    public GuestState state() {
        return GuestState.of(running(), flat());
    }

    /// Brings it into a state that another instance of its module was in.
    ///
    /// @param change what [GuestState#since] found between the state that this instance is in and the other one
    /// @throws dev.atoll.api.failure.OutOfMemory if its memory may not grow so far; it is broken then
    public void restore(byte[] change) {
        enter();
        try {
            GuestState.restore(change, running(), flat());
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }

    private Instance running() {
        if (instance == null) {
            throw new Trapped("It has ended.");
        }
        return instance;
    }

    private FlatMemory flat() {
        if (flat == null) {
            throw new Trapped("It has ended.");
        }
        return flat;
    }

    @Override
    public int realloc(int pointer, int oldSize, int alignment, int newSize) {
        if (realloc == null) {
            throw new Trapped("It exports no " + REALLOC + ", which the contract requires.");
        }
        return (int) realloc.call(pointer, oldSize, alignment, newSize)[0];
    }

    @Override
    public long calls() {
        return calls;
    }

    /// Runs a host function for this guest. Its exceptions cross the guest's code unchanged.
    ///
    /// While the guest allocates or cleans up for the host it must not call back, as the Component Model has
    /// it. What may be called at any time is `env.abort`, which ends the call anyway, and preview 1 of WASI: a
    /// collector that runs during an allocation reads its clock, and none of its functions calls the guest.
    long[] callHost(HostFunction function, long[] arguments) {
        try {
            if (!mayCallHost && !isHarmless(function.module())) {
                throw new Trapped("It called the host while it allocated or cleaned up for it.");
            }
            return function.body().call(this, arguments);
        } catch (RuntimeException e) {
            throw new HostFailure(e);
        } finally {
            // another guest may have run meanwhile, on this one's behalf
            stopper.entering(interruption);
        }
    }

    private static boolean isHarmless(String module) {
        return module.equals(ENVIRONMENT) || module.startsWith(SYSTEM);
    }

    private void enter() {
        if (broken) {
            throw new Trapped("It failed before and has not been started again yet.");
        }
        stopper.entering(interruption);
    }

    /// Breaks the guest.
    ///
    /// @param e what came out of its code
    /// @return the failure to throw
    private RuntimeException failed(Throwable e) {
        broken = true;
        return switch (e) {
            case ExtensionException known -> known;
            case RuntimeException unknown -> failures.told(unknown, refusal());
            case StackOverflowError deep -> failures.told(deep, refusal());
            case OutOfMemoryError full -> failures.told(full, refusal());
            case LinkageError unsound -> failures.told(unsound, refusal());
            case AssertionError unsound -> failures.told(unsound, refusal());
            case Error fatal -> throw fatal;
            default -> throw new IllegalStateException(e);
        };
    }

    /// Why the memory did not get what it asked for last, if that was so.
    private Optional<String> refusal() {
        if (share.refused()) {
            return Optional.of(share.refusal());
        }
        return flat != null && flat.growthRefused() ? Optional.of(flat.limit()) : Optional.empty();
    }

    /// An export, resolved.
    private final class Handle implements GuestFunction {
        private final Machine machine;
        private final String name;
        private final int index;
        private final CoreSignature signature;
        private final boolean serves;

        Handle(Machine machine, Export export, CoreSignature signature) {
            this.machine = machine;
            this.name = export.name();
            this.index = export.index();
            this.signature = signature;
            this.serves = name.equals(REALLOC) || name.startsWith(POST_RETURN);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public CoreSignature signature() {
            return signature;
        }

        @Override
        public long[] call(long... arguments) {
            calls++;
            enter();
            if (flat != null) {
                flat.callBegins();
            }
            boolean before = mayCallHost;
            mayCallHost = before && !serves;
            try {
                var results = machine.call(index, arguments);
                return results == null ? NOTHING : results;
            } catch (Throwable e) {
                throw failed(e);
            } finally {
                mayCallHost = before;
            }
        }
    }
}
