package dev.atoll.host.oracle;

import dev.atoll.api.failure.ExtensionException;
import dev.atoll.generator.code.Names;
import dev.atoll.generator.wit.Function;
import dev.atoll.generator.wit.Interface;
import dev.atoll.generator.wit.Type;
import dev.atoll.generator.wit.WitPackage;
import dev.atoll.host.abi.AbiException;
import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.abi.Result;
import dev.atoll.host.abi.Unit;
import dev.atoll.host.engine.Compilation;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.HostFunction;
import dev.atoll.host.engine.ModuleBounds;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A guest in our own host: our engine, called through the generated bindings. Confined to one thread.
public final class BoundGuest implements CallableGuest {
    private static final int PAGE_LIMIT = 4096;

    private final GuestInstance instance;
    private final WitPackage wit;
    private final BindingClasses classes;
    private final Map<String, Object> faces = new HashMap<>();

    private BoundGuest(GuestInstance instance, WitPackage wit, BindingClasses classes) {
        this.instance = instance;
        this.wit = wit;
        this.classes = classes;
    }

    /// Starts a guest.
    ///
    /// @param module the core module's file
    /// @param wit the package of which it exports interfaces
    /// @param bindings the Java package of what the generator made of that
    /// @param host what the module may import
    public static BoundGuest start(Path module, WitPackage wit, String bindings, List<HostFunction> host)
            throws IOException {
        return switch (Engine.uncached(ModuleBounds.DEFAULTS).compile(Files.readAllBytes(module))) {
            case Compilation.Compiled compiled ->
                new BoundGuest(compiled.module().instantiate(host, PAGE_LIMIT), wit, new BindingClasses(bindings));
            case Compilation.Refused refused -> throw new IllegalArgumentException(refused.reason());
        };
    }

    @Override
    public Answer call(String face, String function, List<? extends JsonNode> arguments) {
        var definition = face(face);
        var called = definition.functions().stream()
                .filter(f -> f.name().equals(function))
                .findFirst()
                .orElseThrow();
        var bound = faces.computeIfAbsent(
                face, f -> BindingClasses.create(classes.face(definition.name()), instance, AbiLimits.ROOMY));
        try {
            return answer(method(bound, called).invoke(bound, values(called, arguments)), called.result());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ExtensionException || e.getCause() instanceof AbiException) {
                return new Answer.Trapped(e.getCause().toString());
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Interface face(String name) {
        return wit.interfaces().stream()
                .filter(i -> wit.qualified(i).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Method method(Object bound, Function function) {
        return Arrays.stream(bound.getClass().getMethods())
                .filter(m -> m.getName().equals(Names.camel(function.name())))
                .findFirst()
                .orElseThrow();
    }

    private Object[] values(Function function, List<? extends JsonNode> arguments) {
        var values = new JavaValues(classes);
        var made = new Object[arguments.size()];
        for (int i = 0; i < made.length; i++) {
            made[i] =
                    values.value(arguments.get(i), function.parameters().get(i).type());
        }
        return made;
    }

    private static Answer answer(@Nullable Object value, @Nullable Type type) {
        if (type == null || value == null) {
            return new Answer.Returned(carried(Unit.UNIT, null));
        }
        if (!(type.dealiased() instanceof Type.ResultOf result)) {
            return new Answer.Returned(carried(value, type));
        }
        return switch ((Result<?, ?>) value) {
            case Result.Ok<?, ?> ok -> new Answer.Returned(carried(ok.value(), result.ok()));
            case Result.Err<?, ?> err -> new Answer.Failed(carried(err.error(), result.error()));
        };
    }

    private static JsonNode carried(Object value, @Nullable Type type) {
        return type == null ? JsonMapper.shared().getNodeFactory().nullNode() : OracleValues.json(value, type);
    }
}
