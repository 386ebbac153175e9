package dev.atoll.host.engine;

import dev.atoll.host.engine.binary.ModuleRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ComponentReaderTest {
    private static final ModuleBounds BOUNDS = ModuleBounds.DEFAULTS;

    private final Engine engine = Engine.uncached(BOUNDS);

    @Test
    void aModuleIsTakenAsItIs() {
        var module = Modules.hostile("well-behaved");
        assertThat(ComponentReader.coreModule(module, BOUNDS)).isSameAs(module);
    }

    @Test
    void theProgramIsTakenOutOfAComponent() {
        var module = ComponentReader.coreModule(Modules.hostile("component-well-behaved"), BOUNDS);
        assertThat(Modules.compiled(module).functions())
                .containsKeys("cabi_realloc", "atoll:extension/highlighting@0.1.0#highlight")
                .doesNotContainKey("help");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "component-empty|exports no function of a module of its own",
                "component-without-program|exports no function of a module of its own",
                "component-two-programs|exports functions of 2 modules",
                "component-utf16|passes strings as UTF-16",
                "component-latin1|passes strings as UTF-16",
                "component-async|asynchronous",
                "component-other-realloc|uses \"atoll:extension/sync@0.1.0#did-close\"",
                "component-other-post-return|uses \"atoll:extension/sync@0.1.0#did-close\"",
                "component-other-memory|uses \"memory\"",
                "component-gives-back|not a module's own",
                "component-of-components|put together of several components",
                "component-imports-module|imports \"program\"",
                "component-circle|makes no sense",
                "component-alias-of-later|makes no sense",
                "component-lifts-unknown|makes no sense",
                "component-unknown-module|makes no sense",
                "component-start|start function of its own",
                "component-too-many-modules|more than 100 modules",
                "component-instances-huge|4294967295 core instances",
                "component-aliases-huge|4294967295 aliases",
                "component-canons-huge|4294967295 canonical definitions",
                "component-name-huge|ends too early",
                "component-truncated|ends too early",
                "component-section-longer-than-file|ends too early",
                "component-nested-deep|put together of several components",
            })
    void whatIsNoExtensionIsRefusedWithTheReason(String name, String reason) {
        assertThatThrownBy(() -> ComponentReader.coreModule(Modules.hostile(name), BOUNDS))
                .isInstanceOfSatisfying(
                        ModuleRefusedException.class,
                        e -> assertThat(e.sentence()).contains(reason).endsWith("."));
    }

    @Test
    void aComponentInAModulesPlaceIsRefused() {
        var module = ComponentReader.coreModule(Modules.hostile("component-as-module"), BOUNDS);
        assertThatThrownBy(() -> ModuleScan.check(module, BOUNDS)).isInstanceOf(ModuleRefusedException.class);
    }

    @Test
    void theBoundOfAModuleHoldsForAComponent() {
        var huge = Arrays.copyOf(Modules.hostile("component-well-behaved"), BOUNDS.moduleBytes() + 1);
        assertThatThrownBy(() -> ComponentReader.coreModule(huge, BOUNDS))
                .isInstanceOfSatisfying(
                        ModuleRefusedException.class,
                        e -> assertThat(e.sentence()).contains("are allowed"));
    }

    @Test
    void everyTruncatedComponentIsRefusedOrSound() {
        var whole = Modules.hostile("component-well-behaved");
        for (int length = 0; length < whole.length; length++) {
            if (engine.compile(Arrays.copyOf(whole, length)) instanceof Compilation.Refused(var reason)) {
                assertThat(reason).endsWith(".").doesNotContain("Exception");
            }
        }
    }

    @Test
    void randomlyDamagedComponentsNeverThrow() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var whole = Modules.hostile("component-well-behaved");
        for (int i = 0; i < 20_000; i++) {
            var damaged = whole.clone();
            for (int j = 0; j <= random.nextInt(4); j++) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
            }
            assertThatCode(() -> {
                        try {
                            ComponentReader.coreModule(damaged, BOUNDS);
                        } catch (ModuleRefusedException e) {
                            assertThat(e.sentence()).endsWith(".");
                        }
                    })
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
        }
    }
}
