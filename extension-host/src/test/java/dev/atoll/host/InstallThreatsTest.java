package dev.atoll.host;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.editor.UserSettings;
import dev.atoll.host.catalog.PackageWriter;
import dev.atoll.host.catalog.Packages;
import dev.atoll.host.catalog.sign.SigningKey;
import dev.atoll.host.engine.Modules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

/// What somebody may try who wants code of theirs to be installed. Each is refused with the reason, and nothing changes
/// on
/// the disk.
@Timeout(120)
class InstallThreatsTest {
    @TempDir
    private Path folder;

    private StoreTestWorld world;

    @BeforeEach
    void open() throws IOException {
        world = new StoreTestWorld(folder);
        world.installed(world.signed(StoreTestWorld.version("1.2.3")));
    }

    @AfterEach
    void close() {
        world.close();
    }

    /// A package that is refused whoever agrees.
    private void refused(byte[] file, String reason) {
        var before = world.disk();
        assertThat(world.offer(file))
                .isInstanceOfSatisfying(
                        OfferResult.Refused.class,
                        refused -> assertThat(refused.problems().toString()).contains(reason));
        assertThat(world.disk()).isEqualTo(before);
    }

    /// A package that is refused as long as nobody agrees to these points, and to each of them.
    private void refusedWithout(byte[] file, Consent.Point... points) {
        var before = world.disk();
        var offer = world.offered(file);
        assertThat(offer.facts().points()).containsOnlyKeys(points);
        for (var point : points) {
            var others = EnumSet.allOf(Consent.Point.class);
            others.remove(point);
            var consent = new Consent(others, List.of());
            assertThat(world.store.install(offer, consent, InstallProgress.none()))
                    .isInstanceOfSatisfying(
                            StoreResult.Refused.class,
                            refused -> assertThat(refused.sentence())
                                    .contains(offer.facts().points().get(point))
                                    .contains("\"" + point.word() + "\""));
        }
        assertThat(world.disk()).isEqualTo(before);
        var all = new Consent(Set.of(points), List.of());
        assertThat(world.store.install(offer, all, InstallProgress.none())).isInstanceOf(StoreResult.Done.class);
    }

    private Map<String, byte[]> files() {
        return StoreTestWorld.unzipped(world.signed(StoreTestWorld.version("2.0.0")));
    }

    @Test
    void aTamperedFileIsRefused() {
        var files = files();
        files.put("extension.wasm", Modules.hostile("well-behaved"));
        refused(StoreTestWorld.zipped(files), "extension.wasm: It was changed after the package was made");
    }

    @Test
    void aTamperedFileWithATrueListIsRefused() {
        var files = files();
        files.put("extension.wasm", Modules.hostile("well-behaved"));
        var contents = new TreeMap<>(files);
        contents.keySet().removeIf(name -> name.startsWith("META/"));
        var unsigned = StoreTestWorld.unzipped(PackageWriter.pack(contents));
        files.put("META/files.json", unsigned.get("META/files.json"));
        refused(StoreTestWorld.zipped(files), "META/signature: Its signature is not one of its files");
    }

    @Test
    void aFileThatIsInNoListIsRefused() {
        var files = files();
        files.put("META/more.wasm", Modules.hostile("well-behaved"));
        refused(StoreTestWorld.zipped(files), "META/more.wasm: It is in the package, but not in the list of files.");
    }

    @Test
    void aSwappedSignatureIsRefused() {
        var files = files();
        var other = StoreTestWorld.unzipped(world.signed(StoreTestWorld.version("3.0.0")));
        files.put("META/signature", other.get("META/signature"));
        refused(StoreTestWorld.zipped(files), "META/signature: Its signature is not one of its files");
    }

    @Test
    void aSignatureWithoutItsKeyIsRefused() {
        var files = files();
        files.remove("META/publisher.pub");
        refused(StoreTestWorld.zipped(files), "META/signature: Of its signature and the key to it, one is missing.");
    }

    @Test
    void aChangedKeyNeedsConsent() {
        var file = StoreTestWorld.signed(StoreTestWorld.packed(StoreTestWorld.version("2.0.0")), SigningKey.make());
        assertThat(world.offered(file).facts().key()).isEqualTo(InstallOffer.Key.CHANGED);
        refusedWithout(file, Consent.Point.CHANGED_KEY);
    }

    @Test
    void anUpdateThatLostItsSignatureNeedsConsent() {
        refusedWithout(
                StoreTestWorld.packed(StoreTestWorld.version("2.0.0")),
                Consent.Point.UNSIGNED,
                Consent.Point.CHANGED_KEY);
    }

    @Test
    void anUnsignedPackageNeedsConsent() {
        refusedWithout(StoreTestWorld.packed(HostWorld.manifest("test.guest", "other.thing")), Consent.Point.UNSIGNED);
    }

    @Test
    void aStrangerUnderAKnownPublishersNameNeedsConsent() {
        var manifest = HostWorld.manifest("test.guest", "test.different");
        assertThat(world.offered(world.signed(manifest)).facts().points()).isEmpty();
        refusedWithout(
                StoreTestWorld.signed(StoreTestWorld.packed(manifest), SigningKey.make()), Consent.Point.WARNINGS);
    }

    @Test
    void aDowngradeNeedsConsent() {
        refusedWithout(world.signed(StoreTestWorld.version("1.2.2")), Consent.Point.DOWNGRADE);
    }

    @Test
    void anotherPackageUnderTheSameNumberNeedsConsent() {
        refusedWithout(
                world.signed(HostWorld.manifest("A guest for tests.", "Another guest.")), Consent.Point.OTHER_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "a/../../evil", "/etc/evil", "..\\\\evil", "C:evil", "META/../../evil"})
    void namesThatLeadOutOfThePackageAreRefused(String name) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("extension.json", Packages.utf8(StoreTestWorld.version("2.0.0")));
        files.put("extension.wasm", Modules.hostile("measured"));
        files.put(name.replace("\\\\", "\\"), Packages.utf8("evil"));
        refused(StoreTestWorld.listed(files), "name");
        try (var walk = Files.walk(folder)) {
            assertThat(walk).noneMatch(path -> path.endsWith("evil"));
        }
    }

    @Test
    void namesThatDifferByCaseOnlyAreRefused() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("extension.json", Packages.utf8(StoreTestWorld.version("2.0.0")));
        files.put("extension.wasm", Modules.hostile("measured"));
        files.put("Extension.wasm", Modules.hostile("well-behaved"));
        refused(StoreTestWorld.listed(files), "differs from it by letter case at most");
    }

    @Test
    void linksAreRefused() {
        var files = new TreeMap<String, byte[]>();
        files.put("extension.json", Packages.utf8(StoreTestWorld.version("2.0.0")));
        files.put("extension.wasm", Modules.hostile("measured"));
        files.put("link", Packages.utf8("/etc/passwd"));
        var file = PackageWriter.pack(files);
        // the mode in the archive's list of files, as Unix packers write it
        var name = "link".getBytes(StandardCharsets.US_ASCII);
        int entry = lastIndexOf(file, name) - 46;
        file[entry + 5] = 3;
        file[entry + 41] = (byte) 0xa1;
        refused(file, "link: It is a link");
    }

    private static int lastIndexOf(byte[] bytes, byte[] wanted) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .lastIndexOf(new String(wanted, StandardCharsets.ISO_8859_1));
    }

    @Test
    void bombsAreRefused() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("extension.json", Packages.utf8(StoreTestWorld.version("2.0.0")));
        files.put("zeros", new byte[30 << 20]);
        refused(StoreTestWorld.listed(files), "which looks like an attack");
    }

    @Test
    void anUnknownImportIsRefusedByNameAndWithAHint() {
        var manifest = StoreTestWorld.version("2.0.0");
        refused(
                StoreTestWorld.signed(Packages.of(manifest, Modules.hostile("imports-unknown")), world.key),
                "It imports \"net\" \"connect\", which this editor does not offer."
                        + " Extensions may only import the interfaces of");
        refused(
                StoreTestWorld.signed(Packages.of(manifest, Modules.hostile("wasi-network")), world.key),
                "wasm32-unknown-unknown");
    }

    @Test
    void codeThatCannotBeUsedIsRefusedThoughItsPackageIsSound() {
        var offer = world.offered(StoreTestWorld.signed(
                Packages.of(StoreTestWorld.version("2.0.0"), Modules.hostile("missing-export")), world.key));
        var before = world.disk();
        var result = world.store.install(offer, Consent.toAll(offer.facts()), InstallProgress.none());

        assertThat(result).isInstanceOf(StoreResult.Refused.class);
        var after = world.disk();
        after.keySet().removeIf(name -> name.startsWith("own/cache/"));
        before.keySet().removeIf(name -> name.startsWith("own/cache/"));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void anUpdateThatAsksForMoreNeedsConsentAndGetsOnlyWhatIsGranted() {
        var file = world.signed(StoreTestWorld.ASKS_MORE);
        assertThat(world.offered(file).facts().capabilities())
                .filteredOn(asked -> asked.added().isPresent())
                .extracting(asked -> asked.request().capability().kind())
                .containsExactly(CapabilityKind.STATUS_ITEMS);
        // its module has no way to use it, which is told too
        refusedWithout(file, Consent.Point.WIDER, Consent.Point.WARNINGS);
        try (var host = world.host()) {
            assertThat(host.extensions().getFirst().manifest().version()).hasToString("1.3.0");
            assertThat(host.extensions().getFirst().grants()).isEmpty();
        }
    }

    @Test
    void aPatternMoreIsMore() {
        var file = world.signed(HostWorld.manifest("\"globs\": [], \"reason\"", "\"globs\": [\"**/*\"], \"reason\"")
                .replace("1.2.3", "1.3.0"));
        var added =
                world.offered(file).facts().capabilities().getFirst().added().orElseThrow();

        assertThat(added).isInstanceOf(Capability.DocumentsRead.class);
        assertThat(added.languages()).isEmpty();
        assertThat(added.globs()).hasSize(1);
        refusedWithout(file, Consent.Point.WIDER);
    }

    @Test
    void aThemeThatGrowsCodeNeedsConsent() {
        world.store.remove(StoreTestWorld.GUEST);
        var theme = StoreTestWorld.packed(Map.of("extension.json", Packages.utf8(StoreTestWorld.DATA)));
        var first = world.offered(StoreTestWorld.signed(theme, world.key));
        assertThat(first.facts().hasCode()).isFalse();
        world.store.install(first, Consent.toTheUsual(first.facts()), InstallProgress.none());

        var manifest = HostWorld.manifest(
                "\"capabilities\": [{\n    \"capability\": \"documents.read\", \"languages\": [\"json\"], \"globs\": [],"
                        + " \"reason\": \"To colour it.\"\n  }]",
                "\"capabilities\": []");
        refusedWithout(world.signed(manifest), Consent.Point.GAINS_CODE);
    }

    @Test
    void dataThatHidesCodeIsRefused() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("extension.json", Packages.utf8(StoreTestWorld.DATA));
        files.put("themes/Tide.WASM", Modules.hostile("measured"));
        refused(StoreTestWorld.listed(files), "A package of kind \"data\" must not contain code.");
    }

    @Test
    void aLookAlikeIdNeedsConsent() {
        refusedWithout(world.signed(HostWorld.manifest("test.guest", "test.guezt")), Consent.Point.WARNINGS);
    }

    @Test
    void anExtensionThatComesWithAtollIsNotReplaced() throws IOException {
        var bundled = Files.write(folder.resolve("bundled.atollx"), world.signed(StoreTestWorld.MANIFEST));
        try (var other = new StoreTestWorld(
                Files.createDirectory(folder.resolve("other")),
                options -> options.withBundled(List.of(bundled.toUri())))) {
            assertThat(other.offer(world.signed(StoreTestWorld.version("9.0.0"))))
                    .isInstanceOfSatisfying(
                            OfferResult.Refused.class,
                            refused -> assertThat(refused.problems().toString()).contains("comes with Atoll"));
        }
    }

    @Test
    void invisibleCharactersAreRefusedInManifestsAndNeedConsentElsewhere() {
        refused(
                StoreTestWorld.zipped(Map.of(
                        "extension.json",
                        Packages.utf8(StoreTestWorld.version("2.0.0").replace("Guest", "Gu\u200best")))),
                "It contains an invisible character, U+200B");
        var files = new TreeMap<String, byte[]>();
        files.put("extension.json", Packages.utf8(StoreTestWorld.version("2.0.0")));
        files.put("extension.wasm", Modules.hostile("measured"));
        files.put("data.json", Packages.utf8("{\"a\": \"b\u202ec\"}"));
        refusedWithout(StoreTestWorld.signed(StoreTestWorld.packed(files), world.key), Consent.Point.WARNINGS);
    }

    @Test
    void aFolderThatLooksLikeAStoreInstallsAndGrantsNothing() throws IOException {
        // what a project could hold, made by a store that did install something
        try (var planted = new StoreTestWorld(Files.createDirectory(folder.resolve("planted")))) {
            planted.installed(StoreTestWorld.packed(HostWorld.manifest("test.guest", "planted.thing")));
        }
        var files = new FakeFiles();
        try (var walk = Files.walk(folder.resolve("planted"))) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                files.with(".atoll/" + file.getFileName(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        files.with(".atoll/settings.json", "{\"extensions\": {\"test.guest\": {\"grants\": [\"ui.panels\"]}}}");
        var before = world.disk();
        var options = HostWorld.options(folder.resolve("own"))
                .withInstalled(world.store)
                .withEditor(new EditorParts(files, new FakeUi(), UserSettings.none()));
        try (var host = ExtensionHost.start(options)) {
            assertThat(host.extensions()).extracting(Object::toString).containsExactly("test.guest 1.2.3");
            assertThat(host.extensions().getFirst().grants())
                    .extracting(Capability::kind)
                    .containsExactly(CapabilityKind.DOCUMENTS_READ);
        }
        assertThat(world.disk()).isEqualTo(before);
    }
}
