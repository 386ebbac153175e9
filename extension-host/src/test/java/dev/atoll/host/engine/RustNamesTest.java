package dev.atoll.host.engine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/// Names of Rust are shown as people write them.
class RustNamesTest {
    @ParameterizedTest
    @CsvSource({
        "_RNvMCsk7wCmpkIzMK_6countsNtB2_6Counts5count, counts::Counts::count",
        "_RNvMs0_NtCs1rG2ZCQXYaw_8dlmalloc8dlmallocINtB5_8DlmallocNtNtB7_3sys6SystemE4free,"
                + " dlmalloc::dlmalloc::Dlmalloc::sys::System::free",
        "_RNvCsfgHYwM92fyn_7___rustc12___rust_alloc, __rustc::__rust_alloc",
        "_ZN4core9panicking5panic17h0123456789abcdefE, core::panicking::panic",
        "plain_name, plain_name",
        "_R, _R",
        "_RNvC9999999999999x, x"
    })
    void aNameIsReadable(String name, String readable) {
        assertThat(RustNames.readable(name)).isEqualTo(readable);
    }

    @Test
    void noNameIsTooStrange() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            var name = new StringBuilder(random.nextBoolean() ? "_R" : "_ZN");
            for (int at = random.nextInt(30); at > 0; at--) {
                name.append("0123456789sB_NvEC".charAt(random.nextInt(17)));
            }
            assertThatCode(() -> RustNames.readable(name.toString()))
                    .as("%s, seed %d", name, seed)
                    .doesNotThrowAnyException();
        }
    }
}
