package dev.atoll.app.window;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.manifest.Glob;
import dev.atoll.app.settings.ExtensionSettings;
import dev.atoll.app.workspace.OpenFolder;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import dev.atoll.host.LoadResult;
import dev.atoll.host.catalog.PackageWriter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// A real extension that shows all it can, and tries everything.
final class Herald {
    private static final String MANIFEST = """
            {
              "schema": 1, "id": "test.herald", "name": "Herald", "version": "1.0.0", "api": "^0.1.0",
              "description": "A guest that shows things.", "license": "Apache-2.0", "authors": ["The Atoll developers"],
              "kind": "extension", "module": "extension.wasm", "features": ["highlighting", "formatting"],
              "activation": {"languages": ["json"]},
              "languages": [{"id": "json", "name": "JSON", "extensions": [".json"]}],
              "settings": [{"name": "manner", "type": "integer", "default": 7, "description": "How."}],
              "capabilities": [
                {"capability": "documents.read", "languages": ["json"], "reason": "To read."},
                {"capability": "documents.edit-on-command", "languages": ["json"], "reason": "To format."},
                {"capability": "workspace.read", "globs": ["**"], "reason": "To look around."},
                {"capability": "ui.notifications", "reason": "To tell."},
                {"capability": "ui.status", "reason": "To tell."},
                {"capability": "ui.decorations", "reason": "To mark."},
                {"capability": "ui.progress", "reason": "To tell."}
              ]
            }
            """;

    private Herald() {}

    /// Everything but some kinds, for JSON and all files.
    static List<Capability> allBut(CapabilityKind... missing) {
        Set<Glob> everything = Set.of(Glob.parse("**").orElseThrow());
        return Stream.of(CapabilityKind.values())
                .filter(kind -> !List.of(missing).contains(kind))
                .map(kind -> Capability.of(kind, Set.of("json"), everything))
                .toList();
    }

    /// A host that runs it.
    ///
    /// @param folder where the host may keep files
    static ExtensionHost host(Path folder, OpenFolder open, ExtensionScreen screen, List<Capability> granted)
            throws IOException {
        Path modules = Path.of(System.getProperty("atoll.root", "../.."), "extension-host/src/test/resources/hostile");
        byte[] wasm = Files.readAllBytes(modules.resolve("asks-for-everything.wasm"));
        byte[] manifest = MANIFEST.getBytes(StandardCharsets.UTF_8);
        byte[] packed = PackageWriter.pack(new TreeMap<>(Map.of("extension.json", manifest, "extension.wasm", wasm)));
        ExtensionHost host = ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data"))
                .withGrants(_ -> granted)
                .withEditor(new EditorParts(open, screen, ExtensionSettings.none())));
        LoadResult loaded = host.load(Files.write(folder.resolve("herald.atollx"), packed));
        assertThat(loaded).isInstanceOf(LoadResult.Loaded.class);
        return host;
    }
}
