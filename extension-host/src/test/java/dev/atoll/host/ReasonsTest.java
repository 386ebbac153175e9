package dev.atoll.host;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Three failures switch an extension off, and the user reads why: the kind of failure and, where it is known, the
/// guest's function.
@Timeout(120)
class ReasonsTest {
    private static final String LOOP = "loop-in-highlight";
    private static final Limits PATIENT =
            Limits.DEFAULTS.with(Limit.MEMORY_PAGES, 64).with(Limit.INTERACTIVE_HARD, 60_000);
    private static final Limits STRICT =
            PATIENT.with(Limit.INTERACTIVE_HARD, 100).with(Limit.FIRST_CALLS, 0);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unreachable|It crashed in highlight: it gave up (an assertion or panic).",
                "division-by-zero|It crashed in highlight: integer divide by zero.",
                "recursion|Its functions called each other too deeply in highlight.",
                "loop-in-highlight|It did not answer in time and was stopped in highlight.",
                "memory-bomb|It ran out of memory in highlight: it may have 64 pages of 64 KiB.",
                "tokens-outside-memory|Asked for highlighting, it gave a pointer to",
                "tokens-overlapping|It gave an answer that cannot be: token 1 is empty, out of order or outside of the text.",
                "realloc-outside-memory|"
            })
    void threeFailuresDisableWithAReasonThatNamesTheCause(String module, String reason) throws Exception {
        // what fails for another reason may take its time on a busy machine
        var limits = module.equals(LOOP) ? STRICT : PATIENT;
        try (var world = new HostWorld(folder, options -> options.withLimits(limits))) {
            var manifest = HostWorld.manifest("\"memoryPages\": 512", "\"memoryPages\": 64");
            var extension = world.loaded(world.packed(manifest, module));
            var told = new CopyOnWriteArrayList<ExtensionStatus>();
            var disabled = new CountDownLatch(1);
            try (var _ = world.host.onStatus(changed -> {
                        told.add(changed.status());
                        if (changed.status() instanceof ExtensionStatus.Disabled) {
                            disabled.countDown();
                        }
                    });
                    var document = world.open("{ }\n\n\n\n")) {
                var provider = HostWorld.provider(document);
                while (!(extension.status() instanceof ExtensionStatus.Disabled)) {
                    assertThatThrownBy(() -> HostWorld.ask(provider, 1, 0, 5).join())
                            .isInstanceOf(CompletionException.class);
                }
                disabled.await();
            }
            assertThat(extension.status())
                    .isInstanceOfSatisfying(
                            ExtensionStatus.Disabled.class,
                            status -> assertThat(status.reason())
                                    .startsWith("It failed 3 times within 10 minutes. The last time: ")
                                    .contains(reason == null ? "" : reason)
                                    .doesNotContain("Exception")
                                    .endsWith("."));
            assertThat(told)
                    .filteredOn(ExtensionStatus.Restarting.class::isInstance)
                    .hasSize(2);
        }
    }
}
