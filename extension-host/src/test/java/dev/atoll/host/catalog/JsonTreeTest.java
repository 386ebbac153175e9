package dev.atoll.host.catalog;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JsonTreeTest {
    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n",
                "null",
                "true",
                "\"a \\u00e9 \\n \uD83C\uDFDD\"",
                "0",
                "-7",
                "2147483648",
                "-9223372036854775808",
                "9223372036854775808",
                "123456789012345678901234567890",
                "1.5",
                "-0.0",
                "1e3",
                "1E-400",
                "[]",
                "{}",
                "[[], {}, [1, \"two\", 3.0, null, false]]",
                "{\"a\": {\"b\": [{\"c\": 1}]}, \"\": 2, \"d\": \"e\"}",
                "{\"twice\": 1, \"twice\": 2}"
            })
    void readsWhatAMapperReads(String text) {
        assertThat(JsonTree.read(JSON, text)).isEqualTo(MAPPER.readTree(text));
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        assertThat(JsonTree.read(JSON, file)).isEqualTo(MAPPER.readTree(file));
        byte[] wide = text.getBytes(StandardCharsets.UTF_16BE);
        assertThat(JsonTree.read(JSON, wide)).isEqualTo(MAPPER.readTree(wide));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "[1", "[1,]", "{\"a\"}", "{\"a\":}", "{a: 1}", "tru", "\"a", "1 2", "{} {}", "]", "// x\n{}"
            })
    void refusesWhatAMapperRefuses(String text) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> MAPPER.readTree(text));
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> JsonTree.read(JSON, text))
                .satisfies(refused -> assertThat(refused.getLocation()).isNotNull());
    }

    @Test
    void keepsToTheDialect() {
        JsonFactory lenient = JsonFactory.builder()
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .build();
        assertThat(JsonTree.read(lenient, "// first\n{\"a\": [1, 2,],}")).isEqualTo(MAPPER.readTree("{\"a\": [1, 2]}"));

        JsonFactory strict = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> JsonTree.read(strict, "{\"a\": 1, \"a\": 2}"))
                .withMessageContaining("a");

        JsonFactory shallow = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(4).build())
                .build();
        assertThat(JsonTree.read(shallow, "[[[[]]]]").size()).isEqualTo(1);
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> JsonTree.read(shallow, "[[[[[]]]]]"));
    }

    @Test
    void standsAnyDepthThatIsAllowedAtAll() {
        String deepest = "[".repeat(500) + "]".repeat(500);
        assertThat(JsonTree.read(JSON, deepest)).isEqualTo(MAPPER.readTree(deepest));
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> JsonTree.read(JSON, "[".repeat(100_000)));
    }
}
