package dev.atoll.host.filter;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.failure.BadAnswer;
import dev.atoll.api.failure.OutOfMemory;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.failure.TimedOut;
import dev.atoll.api.failure.Trapped;
import dev.atoll.api.failure.Unsupported;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.MemoryAccount;
import dev.atoll.host.engine.ModuleBounds;
import dev.atoll.host.engine.ModuleSource;
import dev.atoll.host.engine.Modules;
import dev.atoll.host.engine.Stopper;
import dev.atoll.host.sandbox.Sandbox;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FilterRunTest {
    private static final Limits LIMITS =
            Limits.DEFAULTS.with(Limit.ANSWER_BYTES, 1 << 20).with(Limit.MEMORY_PAGES, 64);

    private final MemoryAccount account = MemoryAccount.unlimited();
    private final Sandbox sandbox = sandbox(guest());

    private static byte[] guest() {
        var root = Path.of(System.getProperty("atoll.root"));
        try {
            return Files.readAllBytes(root.resolve("extension-host/test-guests/filter-c/guest.wasm"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sandbox sandbox(byte[] wasm) {
        return new Sandbox(Engine.uncached(ModuleBounds.DEFAULTS), ModuleSource.of(wasm), LIMITS, account);
    }

    private FilterAnswer run(String text, String... arguments) {
        var stopper = new Stopper();
        var job = new FilterJob("guest", Arrays.asList(arguments), text);
        return stopper.run(() -> new FilterRun(sandbox, stopper, job).answer());
    }

    @Test
    void turnsItsInputIntoItsOutputAndMaySaySomething() {
        assertThat(run("grün 🏝 reef\n", "upper")).isEqualTo(new FilterAnswer("GRüN 🏝 REEF\n", "shouted"));
        assertThat(run("", "upper").text()).isEmpty();
        var large = "coral ".repeat(40_000);
        assertThat(run(large, "upper").text()).isEqualTo("CORAL ".repeat(40_000));
    }

    @Test
    void isToldItsNameAndItsArguments() {
        assertThat(run("", "args", "", "mère", "-k 2").text()).isEqualTo("guest;args;;mère;-k 2;");
        assertThatThrownBy(() -> run("", "args", "a\0b"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("U+0000");
    }

    @Test
    void endingItselfWithoutAnErrorIsSuccess() {
        assertThat(run("reef", "zero").text()).isEqualTo("REEF");
    }

    @Test
    void itsOwnWordsAreTheReasonWhyItFailed() {
        assertThatThrownBy(() -> run("x", "fail")).isInstanceOf(Refused.class).hasMessage("line 3: it does not rhyme");
        assertThatThrownBy(() -> run("x", "quiet")).isInstanceOf(Refused.class).hasMessage("It ended with code 3.");
    }

    @Test
    void reachesNothingElse() {
        assertThat(run("", "reach").text()).isEqualTo("no environment, no file");
        assertThat(run("reef", "outside").text()).isEqualTo("refused");
    }

    @Test
    void isEndedWhenItWritesOrTakesTooMuch() {
        assertThatThrownBy(() -> run("", "much")).isInstanceOf(BadAnswer.class).hasMessageContaining("1048576 bytes");
        assertThatThrownBy(() -> run("", "grow")).isInstanceOfAny(OutOfMemory.class, Trapped.class);
        assertThatThrownBy(() -> run("", "bytes")).isInstanceOf(BadAnswer.class).hasMessageContaining("UTF-8");
        assertThat(account.taken()).isZero();
    }

    @Test
    void isStoppedWhenItLoops() throws InterruptedException {
        sandbox.prepare();
        var stopper = new Stopper();
        var job = new FilterJob("guest", List.of("loop"), "");
        var ended = new AtomicBoolean();
        var stopping = Thread.ofVirtual().start(() -> {
            while (!ended.get()) {
                stopper.stop();
                Thread.onSpinWait();
            }
        });
        try {
            assertThatThrownBy(() -> stopper.run(() -> new FilterRun(sandbox, stopper, job).answer()))
                    .isInstanceOf(TimedOut.class);
        } finally {
            ended.set(true);
            stopping.join();
        }
        assertThat(run("reef", "upper").text()).isEqualTo("REEF");
    }

    @Test
    void whatIsNoCommandIsRefused() {
        var stopper = new Stopper();
        var job = new FilterJob("memory", List.of(), "");
        var other = sandbox(Modules.hostile("memory"));
        assertThatThrownBy(() -> stopper.run(() -> new FilterRun(other, stopper, job).answer()))
                .isInstanceOf(Unsupported.class)
                .hasMessageContaining("_start");
    }
}
