package dev.atoll.host.engine;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// The exported functions of a module of which there is no instance: they have names and signatures, and no
/// code.
final class UnstartedGuest implements GuestInstance {
    private final Map<String, CoreSignature> functions;

    UnstartedGuest(Map<String, CoreSignature> functions) {
        this.functions = functions;
    }

    @Override
    public GuestMemory memory() {
        throw new IllegalStateException("not started");
    }

    @Override
    public @Nullable GuestFunction function(String export) {
        var signature = functions.get(export);
        return signature == null ? null : new Unstarted(export, signature);
    }

    @Override
    public int realloc(int pointer, int oldSize, int alignment, int newSize) {
        throw new IllegalStateException("not started");
    }

    @Override
    public long calls() {
        return 0;
    }

    /// A function without code.
    private record Unstarted(String name, CoreSignature signature) implements GuestFunction {
        @Override
        public long[] call(long... arguments) {
            throw new IllegalStateException("not started");
        }
    }
}
