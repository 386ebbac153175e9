package dev.atoll.host.abi;

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

    private ExportedFunction(GuestFunction function, @Nullable GuestFunction postReturn) {
        this.function = function;
        this.postReturn = postReturn;
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
        return new ExportedFunction(function, post);
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
}
