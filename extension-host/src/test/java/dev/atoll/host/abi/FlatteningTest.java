package dev.atoll.host.abi;

import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

import static dev.atoll.host.abi.ValType.Scalar.F32;
import static dev.atoll.host.abi.ValType.Scalar.F64;
import static dev.atoll.host.abi.ValType.Scalar.U8;
import static org.assertj.core.api.Assertions.assertThat;

class FlatteningTest {
    private static final List<ValType> THREE = List.of(U8, F32, F64);
    private static final List<CoreType> THREE_FLAT = List.of(CoreType.I32, CoreType.F32, CoreType.F64);

    private static CoreSignature lift(List<ValType> parameters, ValType... results) {
        return Flattening.flattenFunctype(parameters, List.of(results), Flattening.Direction.LIFT);
    }

    private static CoreSignature lower(List<ValType> parameters, ValType... results) {
        return Flattening.flattenFunctype(parameters, List.of(results), Flattening.Direction.LOWER);
    }

    @Test
    void fewValuesArePassedOneByOne() {
        assertThat(lift(THREE)).isEqualTo(new CoreSignature(THREE_FLAT, List.of()));
        assertThat(lift(THREE, F32)).isEqualTo(new CoreSignature(THREE_FLAT, List.of(CoreType.F32)));
        assertThat(lower(THREE, U8)).isEqualTo(new CoreSignature(THREE_FLAT, List.of(CoreType.I32)));
        assertThat(lower(THREE, ValType.tuple(F32))).isEqualTo(new CoreSignature(THREE_FLAT, List.of(CoreType.F32)));
    }

    @Test
    void twoResultsTravelThroughMemory() {
        assertThat(lift(THREE, ValType.tuple(F32, F32)))
                .isEqualTo(new CoreSignature(THREE_FLAT, List.of(CoreType.I32)));
        assertThat(lower(THREE, ValType.tuple(F32, F32)))
                .isEqualTo(
                        new CoreSignature(List.of(CoreType.I32, CoreType.F32, CoreType.F64, CoreType.I32), List.of()));
    }

    @Test
    void moreThanSixteenParametersTravelThroughMemory() {
        List<ValType> sixteen = Collections.nCopies(16, U8);
        List<ValType> seventeen = Collections.nCopies(17, U8);
        assertThat(lift(sixteen).parameters()).hasSize(16);
        assertThat(lift(seventeen)).isEqualTo(new CoreSignature(List.of(CoreType.I32), List.of()));
        assertThat(lower(seventeen, ValType.tuple(U8, U8)))
                .isEqualTo(new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of()));
    }
}
