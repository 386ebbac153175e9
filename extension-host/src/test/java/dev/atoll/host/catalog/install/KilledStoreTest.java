package dev.atoll.host.catalog.install;

import dev.atoll.host.catalog.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// A process that dies while it installs, updates, goes back or removes leaves the old or the new, and nothing else.
@Timeout(300)
class KilledStoreTest {
    private static final int KILLED = 17;

    @TempDir
    private Path folder;

    private static final class Killed extends Error {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    /// A process that changes a store and dies.
    static final class Dying {
        private Dying() {}

        /// @param arguments the store's folder, the deed, the change that it dies at, whether it does half of it
        public static void main(String[] arguments) throws IOException {
            var world = new StoreWorld(Path.of(arguments[0]));
            var disk = new DyingDisk(
                    Integer.parseInt(arguments[2]),
                    Boolean.parseBoolean(arguments[3]),
                    () -> Runtime.getRuntime().halt(KILLED));
            StoreWorld.Deed.valueOf(arguments[1]).run(world, disk);
        }
    }

    private StoreWorld world(StoreWorld.Deed deed, int number, boolean half) throws IOException {
        var world = new StoreWorld(folder.resolve(deed + "-" + number + "-" + half));
        deed.prepare(world);
        return world;
    }

    private static Optional<StoreEntry> after(StoreWorld.Deed deed, Path root) throws IOException {
        var world = new StoreWorld(root);
        deed.prepare(world);
        deed.run(world, Disk.local());
        return world.entry();
    }

    private static void check(StoreWorld world, Optional<StoreEntry> before, Optional<StoreEntry> after)
            throws IOException {
        var store = world.open();
        var now = world.entry();
        assertThat(List.of(before, after)).contains(now);
        for (var version : now.stream().flatMap(StoreEntry::versions).toList()) {
            assertThat(store.content(StoreWorld.ID, version))
                    .hasValueSatisfying(content -> assertThat(content)
                            .isEqualTo(StoreWorld.content(version.version().toString())));
        }
        var files = world.files();
        files.remove("lock");
        assertThat(files).isEqualTo(StoreWorld.needed(now));
    }

    @ParameterizedTest
    @EnumSource
    void whereverItDiesTheOldOrTheNewIsThereAndNothingElse(StoreWorld.Deed deed) throws IOException {
        var after = after(deed, folder.resolve("undisturbed"));
        boolean finished = false;
        var outcomes = new ArrayList<Optional<StoreEntry>>();
        for (int n = 0; !finished; n++) {
            for (boolean half : List.of(false, true)) {
                var world = world(deed, n, half);
                var before = world.entry();
                var disk = new DyingDisk(n, half, () -> {
                    throw new Killed();
                });
                try {
                    deed.run(world, disk);
                    finished = true;
                } catch (Killed expected) {
                    assertThat(disk.changes()).isEqualTo(n);
                }
                check(world, before, after);
                outcomes.add(world.entry());
            }
        }
        // it died before and after the moment of the change
        assertThat(outcomes.getFirst()).isNotEqualTo(after);
        assertThat(outcomes).hasSizeGreaterThan(4).last().isEqualTo(after);
    }

    private int process(StoreWorld world, StoreWorld.Deed deed, int n) throws IOException, InterruptedException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Dying.class.getName(),
                world.root().toString(),
                deed.name(),
                Integer.toString(n),
                "true");
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    @ParameterizedTest
    @EnumSource
    void aProcessThatIsKilledLeavesTheOldOrTheNew(StoreWorld.Deed deed) throws Exception {
        var after = after(deed, folder.resolve("undisturbed"));
        int status = KILLED;
        for (int n = 0; status == KILLED; n++) {
            var world = world(deed, n, true);
            var before = world.entry();
            status = process(world, deed, n);
            assertThat(status).isIn(KILLED, 0);
            check(world, before, after);
        }
    }

    @Test
    void aFailureOfTheDiskChangesNothingAndIsTold() throws IOException {
        var undisturbed = after(StoreWorld.Deed.UPDATE, folder.resolve("undisturbed"));
        for (int n = 0; n < 4; n++) {
            var world = world(StoreWorld.Deed.UPDATE, n, false);
            var before = world.entry();
            var full = new FullDisk(n);
            assertThatThrownBy(() -> StoreWorld.Deed.UPDATE.run(world, full)).hasMessageContaining("no space");
            assertThat(world.entry()).isEqualTo(before).isNotEqualTo(undisturbed);
            var files = world.files();
            files.remove("lock");
            assertThat(files).isEqualTo(StoreWorld.needed(before));
            assertThat(Files.exists(world.root())).isTrue();
        }
    }
}
