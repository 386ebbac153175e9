package dev.atoll.app.cli.author;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// What is said of an answer that is another than expected.
class DifferenceTest {
    private static List<String> between(String expected, String answered) {
        return Difference.between(
                JsonMapper.shared().readTree(expected), JsonMapper.shared().readTree(answered));
    }

    @Test
    void thePlaceOfADifferenceIsNamed() {
        assertThat(between("{\"a\": [{\"b\": 1}]}", "{\"a\": [{\"b\": 2}]}"))
                .containsExactly("The answer's a[0].b is 2, and should be 1.");
        assertThat(between("[1]", "[1, 2]")).containsExactly("The answer's [1] is 2, and should not be there.");
        assertThat(between("{\"a\": 1}", "{}")).containsExactly("The answer's a is missing, and should be 1.");
        assertThat(between("null", "\"x\"")).containsExactly("The answer is \"x\", and should be null.");
    }

    @Test
    void theFormOfANumberDoesNotCount() {
        assertThat(between("{\"a\": 1.0}", "{\"a\": 1}")).isEmpty();
    }

    @Test
    void ofManyDifferencesTheFirstAreTold() {
        assertThat(between("[1,2,3,4,5,6,7]", "[]")).hasSize(6).last().isEqualTo("There are 2 more differences.");
    }
}
