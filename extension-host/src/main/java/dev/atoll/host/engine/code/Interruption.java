package dev.atoll.host.engine.code;

import java.io.Serial;
import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;

/// How the code of one module is stopped. While nobody wants to stop it, its checks are nothing at all: each runs a
/// call site whose target does nothing, which the JIT folds away. To stop it, the target is replaced by one that
/// looks at the thread's interruption.
///
/// May be used from any thread.
public final class Interruption {
    private static final MethodType CHECK = MethodType.methodType(void.class);
    private static final MethodHandle GOES_ON = MethodHandles.empty(CHECK);
    private static final MethodHandle STOPS = stops();

    private final MutableCallSite site = new MutableCallSite(GOES_ON);
    private int wishes;

    /// Ends the guest's call from inside of its code, at the first check after the interruption.
    public static final class Stopped extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        private Stopped() {
            super("stopped");
        }
    }

    /// Makes every thread that runs the module's code stop if it is interrupted, until [#goOn]; the caller
    /// interrupts it afterwards or before.
    public synchronized void stop() {
        wishes++;
        if (wishes == 1) {
            aim(STOPS);
        }
    }

    /// Takes one [#stop] back.
    public synchronized void goOn() {
        if (wishes == 0) {
            throw new IllegalStateException("nobody wanted to stop it");
        }
        wishes--;
        if (wishes == 0) {
            aim(GOES_ON);
        }
    }

    private void aim(MethodHandle target) {
        site.setTarget(target);
        MutableCallSite.syncAll(new MutableCallSite[] {site});
    }

    /// Links the check of a module's code; called by the JVM.
    public static CallSite link(MethodHandles.Lookup lookup, String name, MethodType type) {
        return CodeLoader.of(lookup).interruption().site;
    }

    @SuppressWarnings("UnusedMethod") // by its handle
    private static void stopIfInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Stopped();
        }
    }

    private static MethodHandle stops() {
        try {
            return MethodHandles.lookup().findStatic(Interruption.class, "stopIfInterrupted", CHECK);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
