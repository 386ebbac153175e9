package dev.atoll.host.engine;

import com.dylibso.chicory.wasm.Parser;
import dev.atoll.host.engine.binary.ModuleRefusedException;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CodeCompilerTest {
    private static final ModuleBounds BOUNDS = ModuleBounds.DEFAULTS;

    private static MadeCode made(byte[] wasm) {
        return new CodeCompiler(BOUNDS, false, CompileWatch.none()).make(wasm);
    }

    @Test
    void aFunctionTooLargeForTheJvmIsNamedAndRuns() {
        var module = CompiledModule.of(made(GiganticFunctions.module(2)), BOUNDS);
        assertThat(module.interpreted()).containsExactly("f0", "f1");
        assertThat(Modules.call(module.instantiate(List.of(), 1), "f1", 0)).isEqualTo(GiganticFunctions.sum());
    }

    @Test
    void functionsTooLargeForTheJvmAreRefusedWhereTheyAreMany() {
        assertThatThrownBy(() -> made(GiganticFunctions.module(9)))
                .isInstanceOfSatisfying(
                        ModuleRefusedException.class,
                        refused -> assertThat(refused.sentence())
                                .startsWith("The module has 9 functions that are too large to be compiled; at most 8"));
        assertThatThrownBy(() -> new CodeCompiler(BOUNDS, true, CompileWatch.none()).make(GiganticFunctions.module(1)))
                .isInstanceOfSatisfying(
                        ModuleRefusedException.class,
                        refused -> assertThat(refused.sentence()).startsWith("The module has 1 functions"));
    }

    @Test
    void aModuleThatTakesTooLongToCompileIsRefused() {
        var hasty = new ModuleBounds(
                BOUNDS.moduleBytes(),
                BOUNDS.functions(),
                BOUNDS.functionBytes(),
                BOUNDS.imports(),
                BOUNDS.exports(),
                BOUNDS.tableEntries(),
                BOUNDS.dataBytes(),
                BOUNDS.interpretedFunctions(),
                Duration.ofNanos(1));
        var result = Engine.uncached(hasty).compile(GiganticFunctions.module(4));
        assertThat(result)
                .isInstanceOfSatisfying(
                        Compilation.Refused.class,
                        refused -> assertThat(refused.reason()).startsWith("The module takes too long to compile"));
    }

    @Test
    void objectsOutsideOfTheMemoryAreRefused() {
        var structType = new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0, 1, 5, 1, 0x5f, 1, 0x7f, 0};
        var result = Engine.uncached(BOUNDS).compile(structType);
        assertThat(result)
                .isInstanceOfSatisfying(
                        Compilation.Refused.class,
                        refused -> assertThat(refused.reason()).contains("garbage collection"));
    }

    @Test
    void keptCodeRunsAndFailsLikeCodeJustMade() {
        var kept = MadeCode.read(made(Modules.hostile("traps")).bytes());
        var guest = CompiledModule.of(kept, BOUNDS).instantiate(List.of(), 256);
        assertThatThrownBy(() -> Modules.call(guest, "divide"))
                .hasMessage("It crashed in divide: integer divide by zero.");
        var gigantic = MadeCode.read(made(GiganticFunctions.module(1)).bytes());
        assertThat(Modules.call(CompiledModule.of(gigantic, BOUNDS).instantiate(List.of(), 1), "f0", 5))
                .isEqualTo(GiganticFunctions.sum() + 5);
    }

    @Test
    void theSkeletonHasNoCodeButWhatIsKept() {
        var skeleton = Skeleton.of(GiganticFunctions.module(3), Set.of(1));
        var lengths = Arrays.stream(Parser.parse(skeleton.bytes()).codeSection().functionBodies())
                .mapToInt(body -> body.instructions().size())
                .toArray();
        assertThat(lengths).hasSize(3);
        assertThat(IntStream.of(lengths[0], lengths[2])).allMatch(length -> length <= 2);
        assertThat(lengths[1]).isGreaterThan(10_000);
    }

    @Test
    void compiledCodeReachesMemoryWithoutInterfaceCallsAndComparesWithinItsBranches() {
        var calls = CalledMethods.in(made(Modules.hostile("memory")).classes());
        assertThat(calls).anyMatch(call -> call.contains("GuestBytes.memoryRead"));
        assertThat(calls).noneMatch(call -> call.contains("Memory.read"));
        var loops = CalledMethods.in(made(Modules.hostile("loops")).classes());
        assertThat(loops).noneMatch(call -> call.contains("OpcodeImpl.I32_EQZ"));
        assertThat(loops.stream().filter(call -> call.endsWith("link"))).hasSize(1);
    }
}
