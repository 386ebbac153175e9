package dev.atoll.host.guests;

import dev.atoll.generator.code.Names;
import dev.atoll.generator.wit.Function;
import dev.atoll.generator.wit.WitPackage;
import dev.atoll.host.abi.AbiException;
import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.engine.Guest;
import dev.atoll.host.guests.bindings.v0_1.Echo;
import dev.atoll.host.guests.bindings.v0_1.Mirror;
import dev.atoll.host.guests.bindings.v0_1.Tuple2;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Each kind of value to a guest, from there back to the host, and the whole way again: four crossings a call.
@Timeout(120)
class EchoGuestTest {
    private static final Set<String> NOT_ECHOING = Set.of("nothing", "taken", "given", "two");
    private static final int ROUNDS = 40;

    private final MirrorHost mirror = new MirrorHost();

    /// Gives back what it is given: one value as it is, several as a tuple.
    private static final class MirrorHost {
        private String taken = "";

        Mirror.Host proxy() {
            return (Mirror.Host) Proxy.newProxyInstance(
                    Mirror.Host.class.getClassLoader(),
                    new Class<?>[] {Mirror.Host.class},
                    (proxy, method, arguments) -> answer(method.getName(), arguments));
        }

        private Object answer(String name, Object[] arguments) {
            return switch (name) {
                case "nothing", "given" -> taken;
                case "taken" -> {
                    taken = arguments[1] + " " + arguments[0];
                    yield taken;
                }
                case "two" -> new Tuple2<>(arguments[1], arguments[0]);
                default -> arguments.length == 1 ? arguments[0] : RandomWire.tuple(Arrays.asList(arguments));
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfValueComesBackAsItWent(EchoGuests guests) throws IOException {
        long seed = new Random().nextLong();
        RandomWire values = new RandomWire(new Random(seed));
        Echo echo = new Echo(guests.instance(mirror.proxy()), AbiLimits.ROOMY);
        for (int round = 0; round < ROUNDS; round++) {
            for (Function function : functions()) {
                if (NOT_ECHOING.contains(function.name())) {
                    continue;
                }
                List<Object> arguments = function.parameters().stream()
                        .map(p -> values.value(p.type()))
                        .toList();
                Object expected = arguments.size() == 1 ? arguments.getFirst() : RandomWire.tuple(arguments);
                assertThat(call(echo, function, arguments))
                        .as("%s, seed %d", function.name(), seed)
                        .usingRecursiveComparison()
                        .withEqualsForType(Float::equals, Float.class)
                        .withEqualsForType(Double::equals, Double.class)
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void functionsWithoutValuesOnOneSideWork(EchoGuests guests) {
        Echo echo = new Echo(guests.instance(mirror.proxy()), AbiLimits.ROOMY);
        echo.nothing();
        echo.taken("héllo 😀", 200);
        assertThat(echo.given()).isEqualTo("200 héllo 😀");
        assertThat(echo.two(-1, "right")).isEqualTo(new Tuple2<>("right", -1L));
    }

    @ParameterizedTest
    @EnumSource
    void loneSurrogatesArriveAsReplacementCharacters(EchoGuests guests) {
        Echo echo = new Echo(guests.instance(mirror.proxy()), AbiLimits.ROOMY);
        assertThat(echo.aString("a\uD800b\uDC00")).isEqualTo("a\uFFFDb\uFFFD");
    }

    @ParameterizedTest
    @EnumSource
    void memoryStopsGrowingOverManyCalls(EchoGuests guests) {
        Guest guest = guests.instance(mirror.proxy());
        Echo echo = new Echo(guest, AbiLimits.ROOMY);
        List<String> strings = List.of("x".repeat(1000), "y".repeat(20_000), "z");
        for (int i = 0; i < 300; i++) {
            echo.strings(strings);
        }
        int steady = guest.memory().byteLength();
        for (int i = 0; i < 1500; i++) {
            echo.strings(strings);
        }
        assertThat(guest.memory().byteLength()).isEqualTo(steady);
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerOverTheLimitIsRefused(EchoGuests guests) {
        Echo echo = new Echo(guests.instance(mirror.proxy()), new AbiLimits(1000, 100));
        assertThatThrownBy(() -> echo.aString("x".repeat(1001))).isInstanceOf(AbiException.class);
        Echo second = new Echo(guests.instance(mirror.proxy()), new AbiLimits(10_000, 100));
        assertThatThrownBy(() -> second.u32s(new int[101])).isInstanceOf(AbiException.class);
    }

    private static List<Function> functions() throws IOException {
        Path folder = Path.of(System.getProperty("atoll.root")).resolve("extension-host/test-guests/wit");
        return WitPackage.read(folder).world("guest").exports().getFirst().functions();
    }

    private static Object call(Echo echo, Function function, List<Object> arguments) {
        Method method = Arrays.stream(Echo.class.getMethods())
                .filter(m -> m.getName().equals(Names.camel(function.name())))
                .findFirst()
                .orElseThrow();
        try {
            return method.invoke(echo, arguments.toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(function.name() + arguments, e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
