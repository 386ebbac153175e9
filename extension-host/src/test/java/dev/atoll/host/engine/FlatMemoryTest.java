package dev.atoll.host.engine;

import dev.atoll.api.failure.Trapped;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FlatMemoryTest {
    private static final int PAGE = 65536;
    private static final CompiledModule MODULE = Modules.compiled(Modules.hostile("memory"));
    private static final Map<String, Integer> WIDTHS = Map.ofEntries(
            Map.entry("load8_u", 1),
            Map.entry("load8_s", 1),
            Map.entry("load16_u", 2),
            Map.entry("load16_s", 2),
            Map.entry("load32", 4),
            Map.entry("load64_8_u", 1),
            Map.entry("load64_8_s", 1),
            Map.entry("load64_16_u", 2),
            Map.entry("load64_16_s", 2),
            Map.entry("load64_32_u", 4),
            Map.entry("load64_32_s", 4),
            Map.entry("load64", 8),
            Map.entry("loadf32", 4),
            Map.entry("loadf64", 8),
            Map.entry("store8", 1),
            Map.entry("store16", 2),
            Map.entry("store32", 4),
            Map.entry("store64_8", 1),
            Map.entry("store64_16", 2),
            Map.entry("store64_32", 4),
            Map.entry("store64", 8),
            Map.entry("storef32", 4),
            Map.entry("storef64", 8));

    @TestFactory
    Stream<DynamicTest> everyAccessTrapsExactlyAtTheEnd() {
        return WIDTHS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    trapsExactlyAt(entry.getKey(), entry.getValue(), 2 * PAGE, 0);
                    trapsExactlyAt(entry.getKey(), entry.getValue(), 3 * PAGE, 1);
                    trapsExactlyAt(entry.getKey(), entry.getValue(), 4 * PAGE, 2);
                }));
    }

    private static void trapsExactlyAt(String access, int width, int size, int growBy) {
        var fine = new ArrayList<Integer>(List.of(0, 1, size - width - 1, size - width));
        IntStream.rangeClosed(1, size / PAGE - 1).map(page -> page * PAGE).forEach(edge -> {
            fine.add(edge - 1);
            fine.add(edge - width);
            fine.add(edge);
        });
        var guest = grown(growBy);
        for (int address : fine) {
            Modules.call(guest, access, address);
        }
        IntStream bad = IntStream.concat(
                IntStream.rangeClosed(size - width + 1, size + 8),
                IntStream.of(-1, -width, -size, Integer.MIN_VALUE, Integer.MAX_VALUE));
        bad.forEach(address -> {
            var fresh = grown(growBy);
            assertThatThrownBy(() -> Modules.call(fresh, access, Integer.toUnsignedLong(address)))
                    .as("%s at %d of %d", access, address, size)
                    .isInstanceOf(Trapped.class);
        });
    }

    private static Guest grown(int pages) {
        var guest = fresh();
        assertThat(Modules.call(guest, "grow", pages)).isEqualTo(2);
        return guest;
    }

    private static Guest fresh() {
        return MODULE.instantiate(List.of(), 256);
    }

    @Test
    void offsetsThatWrapAroundTrap() {
        for (long base : new long[] {0, 1, 2, 100, PAGE, 2L * PAGE}) {
            assertThatThrownBy(() -> Modules.call(fresh(), "far_load", base)).isInstanceOf(Trapped.class);
            assertThatThrownBy(() -> Modules.call(fresh(), "far_store", base)).isInstanceOf(Trapped.class);
        }
        assertThat(Modules.call(fresh(), "near_load", PAGE - 4)).isZero();
        assertThatThrownBy(() -> Modules.call(fresh(), "near_load", PAGE - 3)).isInstanceOf(Trapped.class);
        assertThatThrownBy(() -> Modules.call(fresh(), "near_load", 0xffff_0000L))
                .isInstanceOf(Trapped.class);
    }

    @Test
    void fillingStopsExactlyAtTheEnd() {
        int size = 2 * PAGE;
        var guest = fresh();
        Modules.call(guest, "fill", size - 5, 5);
        Modules.call(guest, "fill", size, 0);
        assertThat(guest.memory().readU8(size - 1)).isEqualTo(0x55);
        for (long[] bad : new long[][] {{size - 5, 6}, {size + 1, 0}, {0, -1}, {-1, 1}, {-1, 0}, {1, 0x7fff_ffff}}) {
            var one = fresh();
            assertThatThrownBy(() -> Modules.call(one, "fill", bad))
                    .as("fill %s", Arrays.toString(bad))
                    .isInstanceOf(Trapped.class);
            assertThat(one.memory().readU8(size - 1)).isZero();
        }
    }

    @Test
    void copyingStopsExactlyAtTheEnd() {
        int size = 2 * PAGE;
        var guest = fresh();
        Modules.call(guest, "fill", 0, 8);
        Modules.call(guest, "copy", size - 8, 0, 8);
        Modules.call(guest, "copy", size, size, 0);
        assertThat(guest.memory().readU64(size - 8)).isEqualTo(0x5555555555555555L);
        for (long[] bad : new long[][] {
            {size - 7, 0, 8}, {0, size - 7, 8}, {size + 1, 0, 0}, {0, size + 1, 0}, {0, 0, -1}, {-1, 0, 1}, {0, -1, 1}
        }) {
            assertThatThrownBy(() -> Modules.call(fresh(), "copy", bad))
                    .as("copy %s", Arrays.toString(bad))
                    .isInstanceOf(Trapped.class);
        }
    }

    @Test
    void passiveDataIsCopiedInsideItsBoundsAndGoneOnceDropped() {
        var guest = fresh();
        Modules.call(guest, "init", 100, 4, 4);
        assertThat(guest.memory().readU32(100)).isEqualTo(0x37363534);
        Modules.call(guest, "drop");
        Modules.call(guest, "init", 0, 0, 0);
        assertThatThrownBy(() -> Modules.call(guest, "init", 0, 0, 1)).isInstanceOf(Trapped.class);
        assertThat(Modules.call(fresh(), "init", 0, 0, 16)).isZero();
        for (long[] bad : new long[][] {{0, 0, 17}, {0, 16, 1}, {0, -1, 1}, {2 * PAGE - 1, 0, 2}, {0, 1, -1}}) {
            assertThatThrownBy(() -> Modules.call(fresh(), "init", bad)).isInstanceOf(Trapped.class);
        }
    }

    @Test
    void growingKeepsContentAndStopsAtTheModulesOwnMaximum() {
        var guest = fresh();
        guest.memory().writeU32(2 * PAGE - 4, 0xdeadbeef);
        assertThat(Modules.call(guest, "grow", 2)).isEqualTo(2);
        assertThat(guest.memory().readU32(2 * PAGE - 4)).isEqualTo(0xdeadbeef);
        assertThat(guest.memory().byteLength()).isEqualTo(4 * PAGE);
        assertThat((int) Modules.call(guest, "grow", 1)).isEqualTo(-1);
        assertThat((int) Modules.call(guest, "grow", -1)).isEqualTo(-1);
        assertThat(Modules.call(guest, "grow", 0)).isEqualTo(4);
        assertThat(Modules.call(guest, "size")).isEqualTo(4);
    }

    @Test
    void hostsOwnAccessesAreCheckedAtTheEnd() {
        var memory = fresh().memory();
        int size = memory.byteLength();
        memory.writeU64(size - 8, -1);
        memory.copyIn(size - 8, new int[] {1, 2}, 0, 2);
        assertThat(memory.readU64(size - 8)).isEqualTo(0x2_0000_0001L);
        List<Runnable> bad = List.of(
                () -> memory.readU8(size),
                () -> memory.readU16(size - 1),
                () -> memory.readU32(size - 3),
                () -> memory.readU64(size - 7),
                () -> memory.readU8(-1),
                () -> memory.writeU8(size, 0),
                () -> memory.writeU64(-8, 0),
                () -> memory.copyOut(size - 3, new byte[4], 0, 4),
                () -> memory.copyOut(0, new byte[4], 0, -1),
                () -> memory.copyOut(size - 7, new int[2], 0, 2),
                () -> memory.copyIn(size - 7, new int[2], 0, 2),
                () -> memory.copyOut(4, new int[2], 0, 0x4000_0001));
        for (var one : bad) {
            assertThatThrownBy(one::run).isInstanceOf(MemoryAccessException.class);
        }
    }

    @Test
    void randomAccessesEqualAPlainArray() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var guest = fresh();
        var memory = guest.memory();
        var model = new byte[2 * PAGE];
        for (int i = 0; i < 5_000; i++) {
            int to = random.nextInt(model.length);
            int from = random.nextInt(model.length);
            int size = random.nextInt(model.length - Math.max(to, from) + 1);
            switch (random.nextInt(3)) {
                case 0 -> {
                    Modules.call(guest, "copy", to, from, size);
                    System.arraycopy(model, from, model, to, size);
                }
                case 1 -> {
                    memory.writeU8(to, i);
                    model[to] = (byte) i;
                }
                default -> {
                    Modules.call(guest, "fill", to, size % 64);
                    Arrays.fill(model, to, to + size % 64, (byte) 0x55);
                }
            }
        }
        var actual = new byte[model.length];
        memory.copyOut(0, actual, 0, actual.length);
        assertThat(actual).as("seed %d", seed).isEqualTo(model);
    }
}
