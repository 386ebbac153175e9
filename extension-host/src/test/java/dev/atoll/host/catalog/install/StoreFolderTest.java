package dev.atoll.host.catalog.install;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.manifest.Glob;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.Disk;
import dev.atoll.host.catalog.sign.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(60)
class StoreFolderTest {
    @TempDir
    private Path folder;

    private StoreWorld world() {
        return new StoreWorld(folder.resolve("deep/extensions"));
    }

    @Test
    void aFolderThatIsNotThereHoldsNothingAndIsNotMade() throws IOException {
        assertThat(world().open().all()).isEmpty();
        assertThat(world().open().remove(StoreWorld.ID)).isFalse();
        assertThat(world().root()).doesNotExist();
    }

    @Test
    void whatMustNotBeUsedComesBackAndAHalfWrittenListCountsForNothing() throws IOException {
        var kills = Map.of("ab".repeat(32), "It \"steals\".");
        world().open().kill(kills);
        Files.writeString(world().root().resolve("kills.new"), "{half");
        assertThat(world().open().kills()).isEqualTo(kills);
        assertThat(world().root().resolve("kills.new")).doesNotExist();
        assertThat(world().open().all()).isEmpty();
        Files.writeString(world().root().resolve("kills"), "{half");
        assertThat(world().open().kills()).isEmpty();
        world().open().kill(Map.of());
        assertThat(world().open().kills()).isEmpty();
    }

    @Test
    void everythingThatIsKnownComesBack() throws IOException {
        var plain = StoreWorld.version("1.0.0");
        var version = new StoredVersion(
                plain.version(),
                plain.digest(),
                plain.bytes(),
                Optional.of(SigningKey.make().publisher()),
                "https://reef.example/\"it\"",
                Optional.empty(),
                Instant.parse("2026-01-02T03:04:05.678901234Z"),
                Optional.of(SigningKey.make().publisher().line()));
        var globs = Set.of(Glob.parse("**/*.{a,b}").orElseThrow());
        var grants =
                List.<Capability>of(new Capability.DocumentsRead(Set.of("json"), Set.of()), new Capability.Panels());
        var entry =
                StoreEntry.first(StoreWorld.ID, version, grants).pinned(true).enabled(false);
        world().open().put(Optional.empty(), entry, StoreWorld.content("1.0.0"));

        assertThat(world().entry()).contains(entry);
        var granted = entry.granting(List.of(new Capability.WorkspaceRead(globs)));
        world().open().change(entry, granted);
        assertThat(world().entry().orElseThrow().grants().getFirst().globs())
                .extracting(Glob::toString)
                .containsExactly("**/*.{a,b}");
    }

    @Test
    void theFolderIsForItsOwnerAlone() throws IOException {
        StoreWorld.Deed.INSTALL.run(world(), Disk.local());
        for (var file : List.of("", "test.guest", "test.guest/state.json")) {
            assertThat(Files.getPosixFilePermissions(world().root().resolve(file))
                            .toString())
                    .as(file)
                    .doesNotContain("GROUP", "OTHERS");
        }
    }

    @Test
    void aPackageThatWasChangedOnTheDiskIsNotGiven() throws IOException {
        StoreWorld.Deed.INSTALL.run(world(), Disk.local());
        var version = StoreWorld.version("1.0.0");
        Files.writeString(world().open().file(StoreWorld.ID, version), "something else");

        assertThat(world().open().content(StoreWorld.ID, version)).isEmpty();
    }

    @Test
    void aDamagedStateIsToldNothingIsLostAndItCanBeRemoved() throws IOException {
        StoreWorld.Deed.INSTALL.run(world(), Disk.local());
        var state = world().root().resolve("test.guest/state.json");
        Files.writeString(state, "{\"schema\": 1");
        var store = world().open();

        assertThat(store.all()).containsExactly(new StoreFolder.Stored(StoreWorld.ID, Optional.empty()));
        assertThat(world().open().file(StoreWorld.ID, StoreWorld.version("1.0.0")))
                .exists();
        assertThatThrownBy(() -> store.put(Optional.empty(), StoreWorld.first("2.0.0"), StoreWorld.content("2.0.0")))
                .hasMessageContaining("is damaged");
        assertThat(store.remove(StoreWorld.ID)).isTrue();
        assertThat(world().files()).containsExactly("lock");
    }

    @Test
    void filesOfOthersAreLeftAlone() throws IOException {
        StoreWorld.Deed.INSTALL.run(world(), Disk.local());
        Files.writeString(world().root().resolve("my.notes"), "mine");
        Files.writeString(world().root().resolve("test.guest/notes.txt"), "mine");
        Files.createDirectory(world().root().resolve("Folder"));
        Files.createSymbolicLink(world().root().resolve("a.link"), folder);
        StoreWorld.Deed.REMOVE.run(world(), Disk.local());
        world().open();

        assertThat(world().files())
                .containsExactlyInAnyOrder(
                        "lock", "my.notes", "test.guest", "test.guest/notes.txt", "Folder", "a.link");
    }

    @Test
    void whatAnotherProcessChangedMeanwhileIsNotOverwritten() throws IOException {
        StoreWorld.Deed.INSTALL.run(world(), Disk.local());
        var seen = world().entry().orElseThrow();
        world().open().change(seen, seen.enabled(false));
        var store = world().open();

        assertThatThrownBy(() -> store.change(seen, seen.pinned(true))).hasMessageContaining("meanwhile");
        assertThatThrownBy(() -> store.put(Optional.empty(), StoreWorld.first("2.0.0"), StoreWorld.content("2.0.0")))
                .hasMessageContaining("meanwhile");
        assertThat(world().entry()).contains(seen.enabled(false));
    }

    @Test
    void whoChangesSomethingWaitsForTheLock() throws Exception {
        StoreWorld.Deed.INSTALL.run(world(), Disk.local());
        var seen = world().entry().orElseThrow();
        var disk = new CountedLocks();
        var store = world().open(disk);
        CompletableFuture<Void> change;
        try (var _ = Disk.local().lock(world().root().resolve("lock"))) {
            change = CompletableFuture.runAsync(() -> {
                try {
                    store.change(seen, seen.pinned(true));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            disk.asked.join();
            assertThat(change.isDone()).isFalse();
            assertThat(world().entry()).contains(seen);
        }
        change.join();
        assertThat(world().entry()).contains(seen.pinned(true));
    }

    @Test
    void anAbandonedFolderOfAnotherExtensionIsSweptToo() throws IOException {
        StoreWorld.Deed.INSTALL.run(world(), Disk.local());
        var other = Files.createDirectory(world().root().resolve("other.one"));
        Files.writeString(other.resolve("1.0.0-" + "0".repeat(64) + ".atollx.new"), "half");
        world().open();

        assertThat(other).doesNotExist();
        assertThat(world().open().all())
                .extracting(StoreFolder.Stored::id)
                .containsExactly(new ExtensionId("test.guest"));
    }
}
