package dev.atoll.host.fuzz;

import dev.atoll.api.manifest.Manifest;
import dev.atoll.host.abi.LiftFuzz;
import dev.atoll.host.catalog.ManifestFuzz;
import dev.atoll.host.catalog.Packages;
import dev.atoll.host.engine.random.RandomModules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What is fuzzed: where the host takes bytes from others.
enum Target {
    /// Bytes as a WebAssembly module.
    MODULE(250),
    /// Bytes as what a guest's answer lies in.
    LIFT(50_000),
    /// Bytes as a package file.
    PACKAGE(3_000),
    /// Bytes as a manifest.
    MANIFEST(3_000);

    private static final Path HOSTILE = Path.of("src/test/resources/hostile");
    private static final int SMALL = 4_096;
    private static final String DATA = """
            {"schema": 1, "id": "a.b", "name": "B", "version": "1.0.0", "api": "^0.1.0", "description": "d",
             "license": "MIT", "authors": ["A"], "kind": "data", "languages": [{"id": "x", "name": "X",
             "extensions": [".x"], "firstLines": ["#!x"], "comments": {"line": "#"}}]}
            """;

    private final int usual;

    Target(int usual) {
        this.usual = usual;
    }

    /// How many inputs are tried with every build.
    int usual() {
        return usual;
    }

    void run(byte[] input) {
        switch (this) {
            case MODULE -> ModuleFuzz.fuzzerTestOneInput(input);
            case LIFT -> LiftFuzz.fuzzerTestOneInput(input);
            case PACKAGE -> PackageFuzz.fuzzerTestOneInput(input);
            case MANIFEST -> ManifestFuzz.fuzzerTestOneInput(input);
        }
    }

    /// Inputs to begin with: sound ones, and such as broke something before.
    List<byte[]> seeds() {
        return switch (this) {
            case MODULE -> modules();
            case LIFT -> random();
            case PACKAGE ->
                List.of(
                        Packages.of(Packages.MANIFEST, new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0}),
                        Packages.of(Packages.MANIFEST, new byte[3_000]),
                        bareZip());
            case MANIFEST ->
                List.of(
                        Packages.MANIFEST.getBytes(StandardCharsets.UTF_8),
                        DATA.getBytes(StandardCharsets.UTF_8),
                        ("{\"" + Manifest.FILE + "\": [[[[]]]]}").getBytes(StandardCharsets.UTF_8));
        };
    }

    private static List<byte[]> modules() {
        var seeds = new ArrayList<byte[]>();
        try (var files = Files.list(HOSTILE)) {
            for (var file : files.sorted().toList()) {
                if (file.toString().endsWith(".wasm") && Files.size(file) <= SMALL) {
                    seeds.add(Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int seed = 0; seed < 20; seed++) {
            seeds.add(RandomModules.of(seed).wasm());
        }
        return seeds;
    }

    private static byte[] bareZip() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(Manifest.FILE));
            zip.write(DATA.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("../outside"));
            zip.write(new byte[2_000]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<byte[]> random() {
        var random = new Random(1);
        var seeds = new ArrayList<byte[]>();
        for (int i = 0; i < 50; i++) {
            var seed = new byte[300];
            random.nextBytes(seed);
            // most answers point to places near the start
            for (int at = 8; at < seed.length; at++) {
                seed[at] = random.nextInt(3) == 0 ? seed[at] : (byte) (at % 4 == 0 ? random.nextInt(64) : 0);
            }
            seeds.add(seed);
        }
        return seeds;
    }
}
