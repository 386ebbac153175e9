package dev.atoll.app.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.sun.net.httpserver.HttpServer;
import dev.atoll.app.settings.OwnFolders;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.ExtensionStore;
import dev.atoll.host.HostOptions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

/// A keeper of a registry, somebody who uses it, and a web host on this machine between them.
final class RegistryWorld implements AutoCloseable {
    private static final Path ROOT = Path.of(System.getProperty("atoll.root", "../.."));
    private static final Path TODO = ROOT.resolve("bundled-extensions/todo");
    private static final String NEVER_WAIT = "{\"updates\": {\"waitHours\": 0}}\n";

    final Path folder;

    final Path source;
    final Path registry;
    final String address;
    private final HttpServer server;
    String out = "";
    String err = "";

    RegistryWorld(Path folder) throws IOException {
        this.folder = folder;
        source = Files.createDirectory(folder.resolve("source"));
        Files.copy(TODO.resolve("extension.wasm"), source.resolve("extension.wasm"));
        registry = folder.resolve("reef");
        for (String name : new String[] {"me", "keeper"}) {
            run(0, "ext", "keygen", folder.resolve(name).toString(), "--plain");
        }
        run(0, "registry", "init", registry.toString(), "--key", key("keeper"), "--name", "The reef");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Path file = registry.resolve(exchange.getRequestURI().getPath().substring(1));
            byte[] content = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            exchange.sendResponseHeaders(
                    Files.isRegularFile(file) ? 200 : 404, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort();
        settings(NEVER_WAIT);
    }

    /// The web host is not there any more.
    @Override
    public void close() {
        server.stop(0);
    }

    OwnFolders own() {
        return new OwnFolders(
                folder.resolve("cache"),
                folder.resolve("data"),
                folder.resolve("state"),
                folder.resolve("config"),
                folder.resolve("run"));
    }

    void settings(String json) throws IOException {
        Files.createDirectories(own().config());
        Files.writeString(own().config().resolve("settings.json"), json);
    }

    String settings() throws IOException {
        return Files.readString(own().config().resolve("settings.json"));
    }

    String key(String name) {
        return folder.resolve(name + ".key").toString();
    }

    HostOptions options() {
        return HostOptions.in(own().cache(), own().data());
    }

    ExtensionStore store() {
        try {
            return ExtensionStore.open(own().extensions(), options());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void run(int code, String... arguments) {
        try (ExtensionStore store = store();
                ExtensionHost host = ExtensionHost.start(options().withInstalled(store))) {
            CapturedProgram program = new CapturedProgram(host);
            program.store(this::store);
            program.folders(own());
            int got = program.run(arguments);
            out = program.out();
            err = program.err();
            assertThat(got).as("%s%s", out, err).isEqualTo(code);
        }
    }

    void fits(String schema) throws IOException {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                Files.readString(ROOT.resolve("docs/schemas/" + schema + ".schema.json")),
                                InputFormat.JSON)
                        .validate(out, InputFormat.JSON))
                .as(out)
                .isEmpty();
    }

    String packed(String id, String version, String more) throws IOException {
        String text = Files.readString(TODO.resolve("extension.json"))
                .replace("\"atoll.todo\"", "\"" + id + "\"")
                .replaceFirst("\"version\": *\"[^\"]*\"", "\"version\": \"" + version + "\"")
                .replaceFirst("\"capabilities\": *\\[", "\"capabilities\": [" + more);
        Files.writeString(source.resolve("extension.json"), text);
        Files.writeString(
                source.resolve("CHANGELOG.md"), "# Changes\n\n## " + version + "\n\n- Better.\n\n## 0.1\n\n- Old.\n");
        String file = folder.resolve(id + "-" + version + ".atollx").toString();
        run(0, "ext", "pack", source.toString(), "--out", file);
        run(0, "ext", "sign", file, "--key", key("me"));
        return file;
    }

    void publish(String version) throws IOException {
        run(0, "registry", "add", registry.toString(), packed("me.tasks", version, ""));
        sign();
    }

    void sign() {
        run(0, "registry", "sign", registry.toString(), "--key", key("keeper"));
    }

    void use() {
        run(
                0,
                "registry",
                "use",
                "reef",
                address,
                "--key",
                folder.resolve("keeper.pub").toString());
    }

    Map<String, String> disk(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(root)) {
            try (var walk = Files.walk(root)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    files.put(
                            root.relativize(file).toString(),
                            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }
}
