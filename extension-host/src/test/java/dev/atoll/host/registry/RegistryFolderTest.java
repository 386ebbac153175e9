package dev.atoll.host.registry;

import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.sign.SigningKey;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// A registry as its keeper sees it.
@Timeout(60)
class RegistryFolderTest {
    @TempDir
    private Path folder;

    private RegistryTestWorld world;
    private RegistryFolder registry;

    @BeforeEach
    void make() throws IOException {
        world = new RegistryTestWorld(folder);
        registry = world.made();
    }

    private void add(String version) throws IOException {
        registry.add(List.of(world.incoming(RegistryTestWorld.REEF, version, RegistryTestWorld.content(version))));
    }

    private void refused(ThrowingCallable deed, String reason) {
        var before = RegistryTestWorld.disk(world.served);
        assertThatThrownBy(deed).isInstanceOf(IOException.class).hasMessageContaining(reason);
        var after = RegistryTestWorld.disk(world.served);
        assertThat(after).isEqualTo(before);
    }

    private RegistryIndex seen() throws IOException {
        return world.inFolder().fetch().index();
    }

    @Test
    void anEmptyRegistryCanBeUsedAtOnce() throws IOException {
        assertThat(seen().name()).isEqualTo("Reef");
        assertThat(seen().extensions()).isEmpty();
        refused(world::made, "there is a registry in");
    }

    @Test
    void whatIsAddedIsServedOnceItIsSigned() throws IOException {
        add("1.0.0");
        add("1.1.0-beta.1");
        assertThat(seen().extensions()).isEmpty();
        assertThat(registry.state().changed()).isTrue();

        assertThat(world.sign().serial()).isEqualTo(2);
        assertThat(registry.state().changed()).isFalse();
        assertThat(seen().extensions()).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(RegistryTestWorld.REEF);
            assertThat(entry.latest()).hasToString("Optional[1.1.0-beta.1]");
        });
        assertThat(world.inFolder().releases(seen(), RegistryTestWorld.REEF))
                .extracting(release -> release.version().toString())
                .containsExactly("1.0.0", "1.1.0-beta.1");
    }

    @Test
    void aVersionIsNeverReplacedByOtherContent() throws IOException {
        add("1.0.0");
        world.sign();
        var other = world.incoming(RegistryTestWorld.REEF, "1.0.0", RegistryTestWorld.content("other"));
        refused(() -> registry.add(List.of(other)), "test.reef 1.0.0 is in the registry already, with other content");
        add("1.0.0");
        world.sign();
        assertThat(world.inFolder().releases(seen(), RegistryTestWorld.REEF)).hasSize(1);
    }

    @Test
    void allPackagesAreAddedOrNone() throws IOException {
        add("1.0.0");
        world.sign();
        var fine = world.incoming(new ExtensionId("test.other"), "1.0.0", RegistryTestWorld.content("1.0.0"));
        var bad = world.incoming(RegistryTestWorld.REEF, "1.0.0", RegistryTestWorld.content("other"));
        refused(() -> registry.add(List.of(fine, bad)), "with other content");
        assertThat(registry.ids()).containsExactly(RegistryTestWorld.REEF);
    }

    @Test
    void aWithdrawnVersionIsNotTheLatestAndTellsWhy() throws IOException {
        add("1.0.0");
        add("1.1.0");
        registry.yank(RegistryTestWorld.REEF, RegistryTestWorld.version("1.1.0"), "It \u202eloses colours.");
        world.sign();
        assertThat(seen().extensions().getFirst().latest()).hasToString("Optional[1.0.0]");
        assertThat(world.inFolder()
                        .releases(seen(), RegistryTestWorld.REEF)
                        .getLast()
                        .yanked())
                .contains("It loses colours.");
        refused(
                () -> registry.yank(RegistryTestWorld.REEF, RegistryTestWorld.version("9.0.0"), "Because."),
                "the registry has no test.reef 9.0.0");
    }

    @Test
    void whatIsKilledStandsInTheIndexAndNeedsItsPackageNoMore() throws IOException {
        add("1.0.0");
        world.sign();
        var kill = registry.kill(RegistryTestWorld.REEF, RegistryTestWorld.version("1.0.0"), "It steals.");
        var stranger = registry.kill(new Kill("ab".repeat(32), "", "It was never ours."));
        Files.delete(world.served.resolve("packages/test.reef-1.0.0.atollx"));
        world.sign();
        assertThat(seen().kills()).containsExactlyInAnyOrder(kill, stranger);
        assertThat(seen().extensions().getFirst().latest()).isEmpty();
        refused(() -> registry.kill(new Kill("abc", "", "Because.")), "abc is no digest of a package");
    }

    @Test
    void aPackageThatWasChangedIsNotSigned() throws IOException {
        add("1.0.0");
        var file = world.served.resolve("packages/test.reef-1.0.0.atollx");
        Files.writeString(file, "evil");
        refused(world::sign, "packages/test.reef-1.0.0.atollx is gone or was changed since it was added");
        Files.delete(file);
        refused(world::sign, "is gone or was changed");
    }

    @Test
    void anIndexOrFileThatWasChangedIsNotSigned() throws IOException {
        add("1.0.0");
        world.sign();
        var file = world.served.resolve("extensions/test.reef.json");
        var text = Files.readString(file);
        Files.writeString(file, text.replace("Colours", "Colors"));
        refused(world::sign, "extensions/test.reef.json is gone or was changed since it was signed");
        Files.writeString(file, text);
        var index = world.served.resolve("index.json");
        Files.writeString(index, Files.readString(index).replace("Colours", "Colors"));
        refused(world::sign, "the registry's index was changed since it was signed");
    }

    @Test
    void anotherKeyOrALowerNumberIsRefused() {
        refused(
                () -> registry.sign(SigningKey.make(), world.validity(), Optional.empty()),
                "the key is not the registry's");
        refused(
                () -> registry.sign(world.key, world.validity(), Optional.of(1L)),
                "the number 1 is not higher than the index's, 1");
    }

    @Test
    void signingAgainMakesANewerIndex() throws IOException {
        world.inFolder().fetch();
        world.clock.pass(RegistryTestWorld.MONTH);
        assertThat(world.sign().serial()).isEqualTo(2);
        assertThat(seen().serial()).isEqualTo(2);
        registry.sign(world.key, world.validity(), Optional.of(70L));
        assertThat(seen().serial()).isEqualTo(70);
    }

    @Test
    void aProcessThatDiesWhileItSignsLeavesTheOldOrTheNew() throws IOException {
        add("1.0.0");
        world.sign();
        add("1.1.0");
        int deaths = 0;
        for (int step = 0; ; step++) {
            var copy = new RegistryTestWorld(folder.resolve("copy" + step));
            copyTo(copy.served);
            try {
                RegistryFolder.open(new DyingRegistryDisk(step), copy.served)
                        .sign(world.key, world.validity(), Optional.empty());
                break;
            } catch (DyingRegistryDisk.Died died) {
                deaths++;
            }
            var again = RegistryFolder.open(copy.served);
            long serial = again.state().serial();
            assertThat(serial).isBetween(2L, 3L);
            assertThat(again.sign(world.key, world.validity(), Optional.empty()).serial())
                    .isEqualTo(serial + 1);
            assertThat(again.releases(RegistryTestWorld.REEF)).hasSize(2);
        }
        assertThat(deaths).isGreaterThan(5);
    }

    private void copyTo(Path target) throws IOException {
        try (var walk = Files.walk(world.served)) {
            for (var file : walk.toList()) {
                var to = target.resolve(world.served.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
    }
}
