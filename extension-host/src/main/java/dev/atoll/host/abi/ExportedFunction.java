package dev.atoll.host.abi;

import dev.atoll.host.engine.CallWatch;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestFunction;
import dev.atoll.host.engine.GuestInstance;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// A guest's export with its post-return, both of the signature that the WIT asks for.
public final class ExportedFunction {
    private final GuestFunction function;
    private final @Nullable GuestFunction postReturn;
    private final CallWatch watch;

    private ExportedFunction(GuestFunction function, @Nullable GuestFunction postReturn, CallWatch watch) {
        this.function = function;
        this.postReturn = postReturn;
        this.watch = watch;
    }

    /// Finds an export.
    ///
    /// @param instance the guest
    /// @param name the export's full name, such as `atoll:extension/folding@0.1.0#folds`
    /// @param signature what its WIT function flattens to
    /// @throws SignatureException if it is missing or of another signature
    public static ExportedFunction of(GuestInstance instance, String name, CoreSignature signature) {
        GuestFunction function = instance.function(name);
        if (function == null) {
            throw new SignatureException("the module does not export `" + name + "`");
        }
        check(function, signature);
        GuestFunction post = instance.function("cabi_post_" + name);
        if (post != null) {
            check(post, new CoreSignature(signature.results(), List.<CoreType>of()));
        }
        return new ExportedFunction(function, post, instance.watch());
    }

    private static void check(GuestFunction function, CoreSignature wanted) {
        if (!function.signature().equals(wanted)) {
            throw new SignatureException("`" + function.name() + "` is " + function.signature()
                    + " in the module; its interface asks for " + wanted);
        }
    }

    /// Runs the guest's function on flat arguments.
    public long[] call(long... arguments) {
        return function.call(arguments);
    }

    /// Tells the guest that its answer was read.
    ///
    /// @param results what [#call] gave
    public void postReturn(long[] results) {
        if (postReturn != null) {
            postReturn.call(results);
        }
    }

    /// Whether somebody looks at the calls, so that it is worth gathering their arguments.
    public boolean watched() {
        return watch.watches();
    }

    /// A call that is watched begins.
    ///
    /// @param named the parameters' names in the WIT, each followed by its argument
    public void asked(Object... named) {
        watch.asked(function.name(), named);
    }

    /// A call ended that answers nothing.
    public void answered() {
        watch.answered(Unit.UNIT, 0);
    }

    /// A call ended.
    ///
    /// @param answer what it gave
    /// @param bytes how many bytes of the guest's memory that took
    public void answered(Object answer, long bytes) {
        watch.answered(answer, bytes);
    }
}
