package dev.atoll.host.oracle;

import dev.atoll.host.abi.AbiException;
import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.HostFunction;
import dev.atoll.host.guests.bindings.v0_1.Mirror;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What the test world's guests import, doing exactly what the oracle's own does: it gives back one value as it is and
/// several as a
/// tuple.
final class FakeMirror {
    private static final BindingClasses CLASSES = new BindingClasses(Mirror.class.getPackageName());

    private String taken = "";

    /// The functions by which a guest reaches this mirror.
    List<HostFunction> functions() {
        var type = Mirror.Host.class;
        var host = Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, given) -> answer(method.getName(), given));
        var functions = new ArrayList<>(Mirror.link(type.cast(host), AbiLimits.ROOMY));
        var signature = new CoreSignature(Collections.nCopies(4, CoreType.I32), List.of());
        functions.add(new HostFunction("env", "abort", signature, (caller, arguments) -> {
            throw new AbiException("the guest aborted");
        }));
        return functions;
    }

    private Object answer(String name, Object[] given) {
        return switch (name) {
            case "nothing", "given" -> taken;
            case "taken" -> {
                taken = given[1] + " " + given[0];
                yield taken;
            }
            case "two" -> BindingClasses.create(CLASSES.tuple(2), given[1], given[0]);
            default -> given.length == 1 ? given[0] : BindingClasses.create(CLASSES.tuple(given.length), given);
        };
    }
}
