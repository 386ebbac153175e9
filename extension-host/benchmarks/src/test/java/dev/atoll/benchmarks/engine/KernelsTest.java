package dev.atoll.benchmarks.engine;

import dev.atoll.host.engine.Guest;
import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/// The kernels do what their names say, as far as that can be told from outside.
class KernelsTest {
    private static final int BYTES = 50_001;

    private final Guest guest = Ours.instance("kernels/kernels.wasm", List.of());

    private int call(String function, long... arguments) {
        return (int) Objects.requireNonNull(guest.function(function)).call(arguments)[0];
    }

    private byte[] code() {
        call("prepare", BYTES);
        byte[] code = new byte[BYTES];
        guest.memory().copyOut(call("code_address"), code, 0, BYTES);
        return code;
    }

    @Test
    void sha256IsThatOfTheCode() throws NoSuchAlgorithmException {
        byte[] code = code();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(code);
        assertThat(call("sha256")).isEqualTo(ByteBuffer.wrap(digest).getInt());
    }

    @Test
    void bracketsAreThoseOfTheCode() {
        int[] open = new int[BYTES];
        int depth = 0;
        int deepest = 0;
        int sum = 0;
        int wrong = 0;
        byte[] code = code();
        for (int i = 0; i < code.length; i++) {
            if ("([{".indexOf(code[i]) >= 0) {
                open[depth++] = i;
                deepest = Math.max(deepest, depth);
            } else if (")]}".indexOf(code[i]) >= 0) {
                if (depth > 0 && ")]}".indexOf(code[i]) == "([{".indexOf(code[open[depth - 1]])) {
                    depth--;
                    sum += (i - open[depth]) * (depth + 1);
                } else {
                    wrong++;
                }
            }
        }
        assertThat(deepest).isGreaterThan(10);
        assertThat(call("brackets")).isEqualTo(mixed(mixed(sum, deepest), wrong));
    }

    @Test
    void theMadeUpCodeHasTheTokensOfRealCode() {
        String code = new String(code(), StandardCharsets.US_ASCII);
        assertThat(code).contains("return ", "while (", "\"a \\\"quoted\\\" word\"", "/* first", "->", " == ");
        assertThat(code.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c < 127));
    }

    @Test
    void aKernelAnswersTheSameEachTime() {
        call("prepare", BYTES);
        for (String kernel : List.of("lexer", "dfa", "utf8", "sort", "hash_map", "indirect_calls")) {
            int[] answers = {call(kernel), call(kernel), call(kernel)};
            assertThat(Arrays.stream(answers).distinct()).as(kernel).hasSize(1);
        }
    }

    private static int mixed(int sum, int value) {
        return Integer.rotateLeft(sum, 5) * 0x9E3779B1 ^ value;
    }
}
