package dev.atoll.host.engine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class EngineTest {
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);

    private final Engine engine = Engine.uncached(ModuleBounds.DEFAULTS);

    private String refusal(byte[] wasm) {
        assertThat(engine.compile(wasm)).isInstanceOf(Compilation.Refused.class);
        return ((Compilation.Refused) engine.compile(wasm)).reason();
    }

    @Test
    void whatIsNotAModuleIsNamed() {
        assertThat(refusal(new byte[0])).isEqualTo("This is not a WebAssembly module.");
        assertThat(refusal("hello, world".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("This is not a WebAssembly module.");
        assertThat(refusal(new byte[] {0, 'a', 's', 'm', 13, 0, 1, 0})).contains("component");
        assertThat(refusal(new byte[] {0, 'a', 's', 'm', 9, 0, 0, 0})).contains("unknown binary version 9");
        assertThat(refusal(Modules.hostile("shared-memory"))).contains("shares its memory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "traps", "loops", "bombs"})
    void everyTruncatedModuleIsRefusedOrSound(String name) {
        var whole = Modules.hostile(name);
        for (int length = 0; length < whole.length; length += 3) {
            var result = engine.compile(Arrays.copyOf(whole, length));
            if (result instanceof Compilation.Refused refused) {
                assertThat(refused.reason()).endsWith(".").doesNotContain("Exception");
            }
        }
    }

    @Test
    void randomlyDamagedModulesNeverThrow() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var whole = Modules.hostile("traps");
        for (int i = 0; i < 3_000; i++) {
            var damaged = whole.clone();
            for (int j = 0; j <= random.nextInt(4); j++) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
            }
            assertThatCode(() -> engine.compile(damaged)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    @Test
    void aNameThatIsExportedTwiceIsRefused() {
        assertThat(refusal(Modules.hostile("export-twice")))
                .isEqualTo("The module exports the name \"atoll:extension/highlighting@0.1.0#highlight\" twice.");
    }

    @Test
    void claimedCountsAreRefusedBeforeAnythingIsAllocated() {
        assertThat(refusal(module(3, 0xff, 0xff, 0xff, 0xff, 0x0f))).contains("4294967295 functions");
        assertThat(refusal(module(1, 0xe8, 0x07))).contains("ends too early");
        assertThat(refusal(module(4, 1, 0x70, 0, 0xff, 0xff, 0xff, 0x7f))).contains("entries");
        assertThat(refusal(module(10, 1, 0xff, 0xff, 0xff, 0x7f, 0))).contains("Function body 0");
        assertThat(refusal(module(5, 2, 0, 1, 0, 1))).contains("2 memories");
    }

    private static byte[] module(int section, int... content) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0, (byte) section, (byte) content.length});
        Arrays.stream(content).forEach(out::write);
        return out.toByteArray();
    }

    @Test
    void importsAndExportsAreToldWithoutRunningAnything() {
        var module = Modules.compiled(Modules.hostile("host-calls"));
        var signature = new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32));
        assertThat(module.imports())
                .containsExactly(new ModuleImport("test", "tick", "function", Optional.of(signature)));
        assertThat(module.functions()).containsOnlyKeys("run", "add").containsEntry("run", signature);
    }

    @Test
    void keptCodeIsUsedAgain() {
        var store = new FakeStore();
        compileWith(store, KEY, "host-calls");
        assertThat(store.entries).hasSize(1);
        var first = store.entries.values().iterator().next();
        compileWith(store, KEY, "host-calls");
        assertThat(store.writes).isEqualTo(1);
        assertThat(store.entries.values()).containsExactly(first);
        compileWith(store, KEY, "traps");
        assertThat(store.entries).hasSize(2);
    }

    @Test
    void tamperedCodeIsCompiledAnewAndNeverRun() {
        var store = new FakeStore();
        compileWith(store, KEY, "host-calls");
        var name = store.entries.keySet().iterator().next();
        var good = store.read(name).orElseThrow();
        for (int at : new int[] {0, 31, 32, good.length / 2, good.length - 1}) {
            var bad = good.clone();
            bad[at] ^= 1;
            store.entries.put(name, bad);
            int before = store.writes;
            compileWith(store, KEY, "host-calls");
            assertThat(store.writes).isEqualTo(before + 1);
            assertThat(store.entries.get(name)).isNotEqualTo(bad);
        }
        store.entries.put(name, new byte[5]);
        compileWith(store, KEY, "host-calls");
    }

    @Test
    void codeOfAnotherModuleOrKeyIsNotTaken() {
        var store = new FakeStore();
        compileWith(store, KEY, "traps");
        var other = store.entries.values().iterator().next();
        compileWith(store, KEY, "host-calls");
        store.entries.replaceAll((name, content) -> other);
        int before = store.writes;
        compileWith(store, KEY, "host-calls");
        assertThat(store.writes).isEqualTo(before + 1);
        compileWith(store, "another key, which is long enough!".getBytes(StandardCharsets.UTF_8), "host-calls");
        assertThat(store.writes).isEqualTo(before + 2);
    }

    private static void compileWith(FakeStore store, byte[] key, String name) {
        var result = Engine.caching(ModuleBounds.DEFAULTS, store, key).compile(Modules.hostile(name));
        assertThat(result).isInstanceOf(Compilation.Compiled.class);
    }

    /// A store in memory that counts.
    private static final class FakeStore implements CodeStore {
        final Map<String, byte[]> entries = new HashMap<>();
        int writes;

        @Override
        public Optional<byte[]> read(String key) {
            return Optional.ofNullable(entries.get(key));
        }

        @Override
        public void write(String key, byte[] content) {
            writes++;
            entries.put(key, content);
        }
    }
}
