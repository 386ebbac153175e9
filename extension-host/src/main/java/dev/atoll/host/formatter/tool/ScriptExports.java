package dev.atoll.host.formatter.tool;

import dev.atoll.api.failure.Trapped;
import dev.atoll.api.failure.Unsupported;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestFunction;
import dev.atoll.host.engine.GuestInstance;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The exports by which a module of wasm-bindgen gives room for texts and takes it back. Their names are
/// `__wbindgen_malloc` and the like, or numbered, in some order; their signatures tell which is which.
///
/// @param allocate makes room
/// @param free takes it back
/// @param stack moves the stack
/// @param guest the module
record ScriptExports(GuestFunction allocate, GuestFunction free, GuestFunction stack, GuestInstance guest) {
    private static final String STACK = "__wbindgen_add_to_stack_pointer";
    private static final List<String> NAMES = List.of("", "2", "3", "4", "5", "6");
    private static final CoreSignature ALLOCATES = signature(2, 1);
    private static final CoreSignature FREES = signature(3, 0);

    private static CoreSignature signature(int parameters, int results) {
        return new CoreSignature(
                Collections.nCopies(parameters, CoreType.I32), Collections.nCopies(results, CoreType.I32));
    }

    /// @throws Unsupported if they are not there
    static ScriptExports of(GuestInstance guest) {
        var stack = guest.function(STACK);
        var allocate = find(guest, "__wbindgen_malloc", ALLOCATES);
        var free = find(guest, "__wbindgen_free", FREES);
        if (stack == null || allocate.isEmpty() || free.isEmpty()) {
            throw new Unsupported("Its module is none of wasm-bindgen that can be used: it gives no room for a text.");
        }
        return new ScriptExports(allocate.get(), free.get(), stack, guest);
    }

    private static Optional<GuestFunction> find(GuestInstance guest, String name, CoreSignature signature) {
        return Stream.concat(Stream.of(name), NAMES.stream().map(number -> "__wbindgen_export" + number))
                .flatMap(each -> Stream.ofNullable(guest.function(each)))
                .filter(function -> function.signature().equals(signature))
                .findFirst();
    }

    /// Puts bytes into room of their own.
    ///
    /// @return where it is
    int room(byte[] bytes) {
        int at = (int) allocate.call(bytes.length, 1)[0];
        if (at < 0 || at > guest.memory().byteLength() - bytes.length) {
            throw new Trapped("It gave room outside of its memory.");
        }
        guest.memory().copyIn(at, bytes, 0, bytes.length);
        return at;
    }
}
