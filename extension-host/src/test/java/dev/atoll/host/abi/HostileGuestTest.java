package dev.atoll.host.abi;

import dev.atoll.api.failure.TimedOut;
import dev.atoll.host.engine.Stopper;
import org.junit.jupiter.api.Test;

import java.util.List;

import static dev.atoll.host.abi.ValType.Scalar.STRING;
import static dev.atoll.host.abi.ValType.Scalar.U32;
import static dev.atoll.host.abi.ValType.Scalar.U8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What a guest may try: each attempt ends as an [AbiException] before anything large is allocated.
class HostileGuestTest {
    private static final AbiLimits SMALL = new AbiLimits(64, 10);

    private final PlainMemory memory = new PlainMemory(new byte[256]);

    private LiftContext cx() {
        return new LiftContext(memory, SMALL);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String part) {
        assertThatThrownBy(call).isInstanceOf(AbiException.class).hasMessageContaining(part);
    }

    @Test
    void pointersOutsideOfMemoryAreRefused() {
        refused(() -> cx().slice(250, 8, 1), "outside");
        refused(() -> cx().slice(-4, 4, 4), "outside");
        refused(() -> cx().slice(Integer.MAX_VALUE, 4, 1), "outside");
        refused(() -> cx().slice(0, -1, 1), "outside");
        refused(() -> cx().slice(0, Long.MAX_VALUE, 1), "outside");
        assertThat(cx().slice(256, 0, 8)).isEqualTo(256);
    }

    @Test
    void misalignedPointersAreRefused() {
        refused(() -> cx().slice(2, 4, 4), "multiple of 4");
        refused(() -> cx().list(4, 1, 8, 8), "multiple of 8");
        refused(() -> cx().words(1, 1, 1), "multiple of 4");
    }

    @Test
    void longListsAreRefusedBeforeTheyAreAllocated() {
        refused(() -> cx().list(0, 11, 1, 1), "11 elements");
        refused(() -> cx().list(0, -1, 1, 1), "4294967295 elements");
        refused(() -> cx().words(0, Integer.MAX_VALUE, 3), "elements");
        LiftContext generous = new LiftContext(memory, new AbiLimits(Integer.MAX_VALUE, Integer.MAX_VALUE));
        refused(() -> generous.list(0, Integer.MAX_VALUE, 8, 8), "outside");
        refused(() -> generous.words(0, Integer.MAX_VALUE, 4), "outside");
    }

    @Test
    void readingEndsWhenTheCallIsStopped() {
        var stopper = new Stopper();
        assertThatThrownBy(() -> stopper.run(() -> {
                    var reading = cx();
                    reading.string(0, 1);
                    stopper.stop();
                    return reading.string(0, 1);
                }))
                .isInstanceOf(TimedOut.class)
                .hasMessageContaining("while its answer was read");
        assertThat(cx().string(0, 1)).hasSize(1);
    }

    @Test
    void stringsWithALengthOverTheSignBitAreRefused() {
        refused(() -> cx().string(0, Integer.MIN_VALUE), "2147483648 bytes");
        refused(() -> cx().bytes(0, -1), "4294967295 bytes");
    }

    @Test
    void pointingAtTheSameBytesAgainAndAgainUsesUpTheBudget() {
        for (int i = 0; i < 10; i++) {
            memory.writeU32(8 * i, 128);
            memory.writeU32(8 * i + 4, 60);
        }
        Lifting lifting = new Lifting(new LiftContext(memory, new AbiLimits(200, 10)));
        refused(() -> lifting.liftFlat(new FlatValues(0, 10), ValType.list(STRING)), "more than 200 bytes");
    }

    @Test
    void aListInsideItselfEndsAtTheBudget() {
        for (int i = 0; i < 8; i++) {
            memory.writeU32(8 * i, 0);
            memory.writeU32(8 * i + 4, 8);
        }
        ValType deep = ValType.list(ValType.list(ValType.list(ValType.list(U8))));
        Lifting lifting = new Lifting(new LiftContext(memory, new AbiLimits(5_000, 10)));
        refused(() -> lifting.liftFlat(new FlatValues(0, 8), deep), "more than 5000 bytes");
    }

    @Test
    void brokenUtf8IsRefused() {
        byte[][] broken = {
            {(byte) 0x80},
            {(byte) 0xC0, (byte) 0xAF},
            {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            {'a', (byte) 0xE2, (byte) 0x82},
            {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD, (byte) 0xFF}
        };
        for (byte[] bytes : broken) {
            memory.copyIn(0, bytes, 0, bytes.length);
            refused(() -> cx().string(0, bytes.length), "not UTF-8");
        }
    }

    @Test
    void typesNestedTooDeepAreRefused() {
        ValType type = U32;
        for (int i = 0; i < ValType.MAX_DEPTH; i++) {
            type = ValType.list(type);
        }
        List<ValType> types = List.of(type);
        refused(() -> new Lifting(cx()).liftFlatValues(16, new FlatValues(0, 0), types), "nested deeper");
    }

    @Test
    void anAllocatorThatLiesIsRefused() {
        for (int lie : new int[] {-8, 252, 3, Integer.MIN_VALUE}) {
            LowerContext lower = new LowerContext(new LyingHeap(lie));
            refused(() -> lower.allocate(8, 4), "gave a pointer");
        }
    }

    @Test
    void anAreaForAnImportsAnswerOutsideOfMemoryIsRefused() {
        LowerContext lower = new LowerContext(new Heap(64));
        refused(() -> lower.checked(60, 8, 4), "outside");
        refused(() -> lower.checked(2, 8, 4), "multiple of 4");
    }
}
