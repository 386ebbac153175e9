package dev.atoll.host.catalog;

import dev.atoll.api.manifest.Manifest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

/// Packages for tests.
public final class Packages {
    /// A manifest that is fine.
    public static final String MANIFEST = """
            {
              "schema": 1,
              "id": "test.guest",
              "name": "Guest",
              "version": "1.2.3",
              "api": "^0.1.0",
              "description": "A guest for tests.",
              "license": "Apache-2.0",
              "authors": ["Somebody"],
              "kind": "extension",
              "module": "extension.wasm",
              "features": ["highlighting", "diagnostics"],
              "activation": {"languages": ["json"], "globs": ["**/*.conf"]},
              "languages": [{
                "id": "json", "name": "JSON", "extensions": [".json"], "fileNames": [".babelrc"],
                "comments": {"line": "//", "block": ["/*", "*/"]},
                "brackets": [["{", "}"], ["[", "]"]],
                "autoClose": [{"open": "\\"", "close": "\\"", "notIn": ["string"]}],
                "indentation": {"size": 2, "increaseAfter": ["{", "["], "decreaseBefore": ["}", "]"]}
              }],
              "capabilities": [{
                "capability": "documents.read", "languages": ["json"], "globs": [], "reason": "To colour it."
              }],
              "limits": {"memoryPages": 512}
            }
            """;

    private Packages() {}

    /// The bytes of a text in UTF-8.
    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A sound manifest, read.
    public static Manifest manifest(String text) {
        return ManifestReader.read(utf8(text), new ArrayList<>()).orElseThrow();
    }

    /// A package of this manifest and module.
    public static byte[] of(String manifest, byte[] module) {
        var files = new TreeMap<String, byte[]>();
        files.put(Manifest.FILE, utf8(manifest));
        files.put("extension.wasm", module);
        return of(files);
    }

    /// A package of these files.
    public static byte[] of(Map<String, byte[]> files) {
        return PackageWriter.pack(new TreeMap<>(files));
    }
}
