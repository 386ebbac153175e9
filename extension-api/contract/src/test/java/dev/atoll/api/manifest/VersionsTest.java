package dev.atoll.api.manifest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class VersionsTest {
    private static SemanticVersion version(String text) {
        return SemanticVersion.parse(text).orElseThrow();
    }

    @Test
    void versionsOrderAsSemanticVersioningSays() {
        var order = List.of(
                "1.0.0-alpha",
                "1.0.0-alpha.1",
                "1.0.0-alpha.beta",
                "1.0.0-beta",
                "1.0.0-beta.2",
                "1.0.0-beta.11",
                "1.0.0-rc.1",
                "1.0.0",
                "1.0.1",
                "1.2.0",
                "1.10.0",
                "2.0.0");
        for (int i = 1; i < order.size(); i++) {
            assertThat(version(order.get(i - 1))).isLessThan(version(order.get(i)));
            assertThat(version(order.get(i))).hasToString(order.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.2", "01.2.3", "1.2.3-", "1.2.3+build", "v1.2.3", "1.2.3 ", "9999999999.0.0"})
    void whatIsNoVersionIsRefused(String text) {
        assertThat(SemanticVersion.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "^1.2.3, 1.2.3, true",
        "^1.2.3, 1.9.0, true",
        "^1.2.3, 2.0.0, false",
        "^1.2.3, 2.0.0-alpha, false",
        "^0.1.0, 0.1.9, true",
        "^0.1.0, 0.2.0, false",
        "^0.0.3, 0.0.3, true",
        "^0.0.3, 0.0.4, false",
        "~1.2.3, 1.2.9, true",
        "~1.2.3, 1.3.0, false",
        "1.2.3, 1.2.3, true",
        "1.2.3, 1.2.4, false"
    })
    void rangesContainWhatTheySay(String range, String version, boolean inside) {
        assertThat(VersionRange.parse(range).orElseThrow().contains(version(version)))
                .isEqualTo(inside);
    }
}
