package dev.atoll.app.cli;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// What a keeper of a registry does on the command line, and what all verbs print for machines.
@Timeout(120)
class RegistryMakeVerbsTest {
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
    void whatIsAddedIsLookedAtFirst() throws IOException {
        world.publish("1.0.0");
        String unsigned = world.folder.resolve("u.atollx").toString();
        world.run(0, "ext", "pack", world.source.toString(), "--out", unsigned);
        world.run(1, "registry", "add", world.registry.toString(), unsigned);
        assertThat(world.err).contains("Nobody signed it.");
        world.run(1, "registry", "add", world.registry.toString(), world.packed("me.task", "1.0.0", ""));
        assertThat(world.err).contains("is nearly \"me.tasks\"", "--accept look-alike");
        world.run(
                0,
                "registry",
                "add",
                world.registry.toString(),
                world.packed("me.task", "1.0.0", ""),
                "--accept",
                "look-alike");

        Files.writeString(world.source.resolve("data.json"), "{\"a\": \"b\u202ec\"}");
        world.run(1, "registry", "add", world.registry.toString(), world.packed("me.tasks", "1.1.0", ""));
        assertThat(world.err).contains("U+202E");
        Files.delete(world.source.resolve("data.json"));
        Files.writeString(world.source.resolve("README.md"), "Other content.\n");
        world.run(1, "registry", "add", world.registry.toString(), world.packed("me.tasks", "1.0.0", ""));
        assertThat(world.err).contains("is in the registry already, with other content");

        world.run(0, "ext", "keygen", world.folder.resolve("thief").toString(), "--plain");
        String stolen = world.packed("me.tasks", "2.0.0", "");
        world.run(0, "ext", "sign", stolen, "--key", world.key("thief"));
        world.run(1, "registry", "add", world.registry.toString(), stolen);
        assertThat(world.err).contains("Another key signed it than me.tasks 1.0.0.");
        Files.writeString(Path.of(stolen), "no package");
        world.run(1, "registry", "add", world.registry.toString(), stolen);
        world.run(2, "registry", "add", world.registry.toString(), stolen, "--accept", "everything");
        world.run(1, "registry", "sign", world.registry.toString(), "--key", world.key("thief"));
        assertThat(world.err).contains("the key is not the registry's");
    }

    @Test
    void jsonIsAsItsSchemasSay() throws IOException {
        String file = world.packed("me.tasks", "1.0.0", "");
        world.run(0, "registry", "add", world.registry.toString(), file, "--json");
        world.fits("registry-making");
        world.run(
                0,
                "registry",
                "sign",
                world.registry.toString(),
                "--key",
                world.key("keeper"),
                "--expires",
                "7",
                "--json");
        world.fits("registry-making");
        world.run(
                0,
                "registry",
                "use",
                "reef",
                world.address,
                "--key",
                world.folder.resolve("keeper.pub").toString(),
                "--json");
        world.fits("registry-list");
        world.run(0, "registry", "list", "--json");
        world.fits("registry-list");
    }

    @Test
    void jsonAboutUpdatesAndWhatIsServedIsAsItsSchemasSay() throws IOException {
        world.publish("1.0.0");
        world.use();
        world.run(0, "ext", "search", "--json");
        world.fits("ext-search");
        world.run(0, "ext", "install", "me.tasks", "--yes", "--json");
        world.fits("ext-extension");
        world.publish("1.1.0");
        world.run(0, "ext", "update", "--check", "--json");
        world.fits("ext-update");
        world.run(0, "registry", "yank", world.registry.toString(), "me.tasks", "1.1.0", "--reason", "Bad.", "--json");
        world.fits("registry-making");
        world.run(0, "registry", "kill", world.registry.toString(), "ab".repeat(32), "--reason", "Worse.", "--json");
        world.fits("registry-making");
        world.run(
                0, "registry", "kill", world.registry.toString(), "me.tasks", "1.0.0", "--reason", "Worse.", "--json");
        world.sign();
        world.run(1, "ext", "update", "--json");
        world.fits("ext-update");
        assertThat(world.out).contains("\"stopped\":[{\"id\":\"me.tasks\"");
        for (String served : new String[] {"index.json", "extensions/me.tasks.json"}) {
            world.out = Files.readString(world.registry.resolve(served));
            world.fits(served.startsWith("index") ? "registry-index" : "registry-extension");
        }
    }
}
