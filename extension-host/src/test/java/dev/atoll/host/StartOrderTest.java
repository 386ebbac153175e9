package dev.atoll.host;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.LinkedBlockingQueue;

import static org.assertj.core.api.Assertions.assertThat;

/// What colours a document starts before what else is told of it.
@Timeout(60)
class StartOrderTest {
    @TempDir
    private Path folder;

    @Test
    void whatColoursADocumentStartsBeforeOthers() throws InterruptedException {
        // compiled once, so that both start quickly
        var _ = started();
        assertThat(started()).containsSubsequence("test.guest Restarting", "test.other Starting", "test.other Ready");
    }

    /// What two extensions were on the way, of which the first colours, but starts and starts, until the other is
    /// ready.
    private Iterable<String> started() throws InterruptedException {
        var seen = new ArrayList<String>();
        var statuses = new LinkedBlockingQueue<String>();
        var limits = Limits.DEFAULTS.with(Limit.START, 300);
        try (var world = new HostWorld(folder, options -> options.withLimits(limits))) {
            world.loaded("loop-in-start");
            world.loaded(world.packed(HostWorld.manifest("test.guest", "test.other"), "measured"));
            try (var _ = world.host.onStatus(one -> statuses.add(
                            one.id() + " " + one.status().getClass().getSimpleName()));
                    var _ = world.open("{ }\n\n")) {
                while (!seen.contains("test.other Ready")) {
                    seen.add(statuses.take());
                }
            }
        }
        return seen;
    }
}
