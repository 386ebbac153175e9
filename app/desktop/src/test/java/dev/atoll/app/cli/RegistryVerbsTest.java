package dev.atoll.app.cli;

import dev.atoll.host.ExtensionHost;
import dev.atoll.host.ExtensionStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/// From a folder of packages to an extension that somebody else installed, updated and lost again, by the command line
/// alone and over a web host on this machine.
@Timeout(120)
class RegistryVerbsTest {
    @TempDir
    private Path temporary;

    private RegistryWorld world;

    @BeforeEach
    void open() throws IOException {
        world = new RegistryWorld(temporary);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whatIsPublishedIsFoundInstalledAndUpdated() throws IOException {
        world.publish("1.0.0");
        world.use();
        assertThat(world.out).contains("1 extension, index 2").contains("Its key is pinned:");
        world.run(0, "ext", "search", "tags");
        assertThat(world.out).startsWith("me.tasks 1.0.0  Tags in comments: ").endsWith("(reef)\n");
        world.run(0, "ext", "install", "me.tasks", "--yes");
        assertThat(world.out).isEqualTo("me.tasks 1.0.0 is installed.\n");
        world.run(0, "ext", "list");
        assertThat(world.out).isEqualTo("me.tasks 1.0.0  Tags in comments\n");

        world.publish("1.1.0");
        world.run(0, "ext", "update", "--check");
        assertThat(world.out).isEqualTo("me.tasks: can be updated from 1.0.0 to 1.1.0.\n    - Better.\n");
        world.run(0, "ext", "update");
        assertThat(world.out).startsWith("me.tasks: updated from 1.0.0 to 1.1.0.\n");
        world.run(0, "ext", "update");
        assertThat(world.out).isEqualTo("me.tasks: 1.1.0 is the newest version.\n");
    }

    @Test
    void whatIsKilledStopsAndNothingBringsItBack() throws IOException {
        world.publish("1.0.0");
        world.use();
        world.run(0, "ext", "install", "me.tasks", "--yes");
        world.publish("1.1.0");
        world.run(0, "ext", "update");
        world.run(0, "registry", "kill", world.registry.toString(), "me.tasks", "1.1.0", "--reason", "It steals.");
        world.run(0, "ext", "update");
        world.sign();
        world.run(1, "ext", "update");
        assertThat(world.err)
                .isEqualTo("atoll: me.tasks is stopped. It must not be used any more. The registry \"reef\" says: It"
                        + " steals.\n");
        world.run(0, "ext", "list");
        assertThat(world.out).contains("It must not be used any more.");
        world.run(1, "ext", "enable", "me.tasks");
        world.run(
                1,
                "ext",
                "install",
                world.folder.resolve("me.tasks-1.1.0.atollx").toString(),
                "--yes");
        assertThat(world.err).contains("It must not be used any more.");
        try (ExtensionStore store = world.store();
                ExtensionHost host = ExtensionHost.start(world.options().withInstalled(store))) {
            assertThat(host.extensions()).isEmpty();
        }
        world.run(0, "ext", "rollback", "me.tasks");
        try (ExtensionStore store = world.store();
                ExtensionHost host = ExtensionHost.start(world.options().withInstalled(store))) {
            assertThat(host.extensions()).hasSize(1);
        }
    }

    @Test
    void aYoungVersionNeedsConsentAndUpdatesWait() throws IOException {
        world.settings("{}");
        world.publish("1.0.0");
        world.use();
        world.run(1, "ext", "install", "me.tasks", "--yes");
        assertThat(world.err).contains("It was published less than a minute ago", "within 72 hours", "\"young\"");
        world.run(0, "ext", "install", "me.tasks", "--yes", "--accept", "young");
        world.publish("1.1.0");
        world.run(0, "ext", "update");
        assertThat(world.out).contains("me.tasks: version 1.1.0 waits until ", "--now");
        world.run(0, "ext", "update", "me.tasks", "--now");
        assertThat(world.out).contains("updated from 1.0.0 to 1.1.0");
    }

    @Test
    void anUpdateThatAsksForMoreIsHeldAndAPinnedOneStays() throws IOException {
        world.publish("1.0.0");
        world.use();
        world.run(0, "ext", "install", "me.tasks@1.0.0", "--yes");
        String more =
                "{\"capability\": \"workspace.read\", \"globs\": [\"**/*.md\"], \"reason\": \"To look further.\"},";
        world.run(
                0,
                "registry",
                "add",
                world.registry.toString(),
                world.packed("me.tasks", "1.1.0", ""),
                world.packed("me.tasks", "1.2.0", more));
        world.sign();
        world.run(0, "ext", "pin", "me.tasks");
        world.run(0, "ext", "update");
        assertThat(world.out).contains("it is pinned to 1.0.0. Version 1.1.0 is there.");
        world.run(0, "ext", "unpin", "me.tasks");
        world.run(0, "ext", "update");
        assertThat(world.out).contains("updated from 1.0.0 to 1.1.0");
        world.run(0, "ext", "update");
        assertThat(world.out).contains("version 1.2.0 is held. It asks for more.", "--accept wider");
        world.settings(world.settings().replace("\"waitHours\": 0", "\"waitHours\": 0, \"off\": [\"me.tasks\"]"));
        world.run(0, "ext", "update");
        assertThat(world.out).contains("its updates are off");
        world.settings(world.settings().replace("\"off\": [\"me.tasks\"]", "\"automatic\": false"));
        world.run(0, "ext", "update");
        assertThat(world.out).contains("its updates are off");
        world.run(0, "ext", "update", "me.tasks");
        assertThat(world.out).contains("version 1.2.0 is held.");
    }

    @Test
    void aWithdrawnVersionIsNotOffered() throws IOException {
        world.publish("1.0.0");
        world.publish("1.1.0");
        world.run(0, "registry", "yank", world.registry.toString(), "me.tasks", "1.1.0", "--reason", "It loses tags.");
        world.sign();
        world.use();
        world.run(1, "ext", "install", "me.tasks@1.1.0", "--yes");
        assertThat(world.err).contains("Version 1.1.0 was withdrawn: It loses tags.");
        world.run(0, "ext", "install", "me.tasks", "--yes");
        assertThat(world.out).contains("me.tasks 1.0.0 is installed");
    }

    @Test
    void anExtensionStaysBoundToItsRegistry() throws IOException {
        world.publish("1.0.0");
        world.use();
        world.run(0, "ext", "install", "me.tasks", "--yes");
        Path other = world.folder.resolve("other");
        world.run(0, "ext", "keygen", world.folder.resolve("stranger").toString(), "--plain");
        world.run(0, "registry", "init", other.toString(), "--key", world.key("stranger"));
        world.run(0, "registry", "add", other.toString(), world.packed("me.tasks", "9.0.0", ""));
        world.run(0, "registry", "sign", other.toString(), "--key", world.key("stranger"));
        world.run(
                0,
                "registry",
                "use",
                "other",
                other.toString(),
                "--key",
                world.folder.resolve("stranger.pub").toString(),
                "--first");
        world.run(0, "ext", "update");
        assertThat(world.out).isEqualTo("me.tasks: 1.0.0 is the newest version.\n");
        world.run(1, "ext", "install", "me.tasks@9.0.0", "--yes");
        assertThat(world.err).contains("The registry \"reef\" has no version 9.0.0 of it.");

        world.run(0, "registry", "drop", "reef");
        world.run(1, "ext", "update");
        assertThat(world.out).contains("taken from a registry that is not among yours any more");
    }

    @Test
    void aRegistryThatCannotBeReadHidesNoneBehindIt() throws IOException {
        world.publish("1.0.0");
        world.run(
                1,
                "registry",
                "use",
                "gone",
                "http://127.0.0.1:1",
                "--key",
                world.folder.resolve("me.pub").toString());
        assertThat(world.err).contains("nobody answers");
        world.use();
        world.run(1, "ext", "install", "me.tasks", "--yes");
        assertThat(world.err).contains("It cannot be told whether the registry \"gone\" has me.tasks.");
    }

    @Test
    void whatIsKnownWorksOfflineAndSaysHowOldItIs() throws IOException {
        world.publish("1.0.0");
        world.use();
        world.close();
        world.run(0, "ext", "search", "tags");
        assertThat(world.out).contains("me.tasks 1.0.0");
        assertThat(world.err)
                .contains("nobody answers at " + world.address, "What is known of it is less than a minute old.");
    }

    @Test
    void aPackageThatWasTamperedWithInstallsNothing() throws IOException {
        world.publish("1.0.0");
        world.use();
        Path file = world.registry.resolve("packages/me.tasks-1.0.0.atollx");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        Map<String, String> before = world.disk(world.own().extensions());
        world.run(1, "ext", "install", "me.tasks", "--yes");
        assertThat(world.err).contains("is not the file that the index speaks of");
        assertThat(world.disk(world.own().extensions())).isEqualTo(before);
    }

    @Test
    void whatIsStoppedStaysSoWhenARegistryIsNotHeardAndGoesOnWhenItIsDropped() throws IOException {
        world.publish("1.0.0");
        world.use();
        world.run(0, "ext", "install", "me.tasks", "--yes");
        world.run(0, "registry", "kill", world.registry.toString(), "me.tasks", "1.0.0", "--reason", "It steals.");
        world.sign();
        world.run(1, "ext", "update");
        String settings = world.settings();
        world.settings(settings.replace("http://", "gopher://"));
        world.run(1, "ext", "update");
        world.settings("{broken");
        world.run(1, "ext", "update");
        world.run(1, "ext", "enable", "me.tasks");
        world.settings(settings);
        world.run(0, "registry", "drop", "reef");
        world.run(1, "ext", "update");
        world.run(0, "ext", "enable", "me.tasks");
    }

    @Test
    void aRegistryThatIsWrongInTheSettingsKeepsItsPlace() throws IOException {
        world.publish("1.0.0");
        world.use();
        world.settings(world.settings()
                .replace(
                        "[{\"name\"",
                        "[{\"name\": \"first\", \"address\": \"https://reef.example/\", \"key\": \"oops\"},"
                                + " {\"name\""));
        world.run(1, "ext", "install", "me.tasks", "--yes");
        assertThat(world.err).contains("It cannot be told whether the registry \"first\" has me.tasks.");
    }

    @Test
    void whatIsWrongInTheSettingsIsToldAndOthersAreUsed() throws IOException {
        world.publish("1.0.0");
        world.use();
        world.settings(world.settings()
                .replace(
                        "[{\"name\"",
                        "[{\"name\": \"evil\", \"address\": \"http://example.org\", \"key\": \"\"}, {\"name\""));
        world.run(0, "ext", "search", "tags");
        assertThat(world.err)
                .contains("The registry \"evil\" of your settings cannot be used. A registry's address begins with"
                        + " https://");
        assertThat(world.out).contains("me.tasks");
    }
}
