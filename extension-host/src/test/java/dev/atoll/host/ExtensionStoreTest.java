package dev.atoll.host;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.Packages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/// What the user installs is what runs, with what the user grants it.
@Timeout(120)
class ExtensionStoreTest {
    @TempDir
    private Path folder;

    private StoreTestWorld world;

    @BeforeEach
    void open() throws IOException {
        world = new StoreTestWorld(folder);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private byte[] version(String number) {
        return world.signed(StoreTestWorld.version(number));
    }

    @Test
    void anInstalledExtensionIsLoadedAndColoursADocument() throws IOException {
        var extension = world.installed(version("1.2.3"));
        assertThat(extension.current().orElseThrow().publisher().orElseThrow().fingerprint())
                .isEqualTo(world.key.publisher().fingerprint());

        try (var host = world.host()) {
            assertThat(host.problems()).isEmpty();
            var text = "{ }\n";
            var document = host.open(
                    new DocumentInfo(HostWorld.DOCUMENT, 1, "json", "a.json", text.length()), new StringSnapshot(text));
            assertThat(HostWorld.ask(document, 1, 0, 3).join().tokens()).isNotNull();
        }
    }

    @Test
    void theUserGrantsLessThanItAsksFor() {
        var offer = world.offered(version("1.2.3"));
        StoreTestWorld.done(world.store.install(offer, new Consent(Set.of(), List.of()), InstallProgress.none()));
        try (var host = world.host()) {
            assertThat(host.extensions().getFirst().grants()).isEmpty();
        }
        StoreTestWorld.done(
                world.store.grant(StoreTestWorld.GUEST, offer.facts().everyGrant()));
        try (var host = world.host()) {
            assertThat(host.extensions().getFirst().grants())
                    .extracting(Capability::kind)
                    .containsExactly(CapabilityKind.DOCUMENTS_READ);
        }
    }

    @Test
    void anUpdateKeepsWhatWasGrantedAndGetsMoreOnlyIfThatIsAccepted() {
        world.installed(version("1.2.3"));
        var offer = world.offered(world.signed(StoreTestWorld.ASKS_MORE));
        var facts = offer.facts();

        assertThat(facts.step()).isEqualTo(InstallOffer.Step.UPDATE);
        assertThat(facts.key()).isEqualTo(InstallOffer.Key.SAME);
        assertThat(facts.installed()).contains("1.2.3");
        assertThat(facts.points()).containsKey(Consent.Point.WIDER);
        assertThat(facts.usualGrants()).extracting(Capability::kind).containsExactly(CapabilityKind.DOCUMENTS_READ);
        assertThat(facts.everyGrant())
                .extracting(Capability::kind)
                .containsExactly(CapabilityKind.DOCUMENTS_READ, CapabilityKind.STATUS_ITEMS);
        var kept = new Consent(facts.points().keySet(), facts.usualGrants());
        var updated = StoreTestWorld.done(world.store.install(offer, kept, InstallProgress.none()));
        assertThat(updated.grants()).isEqualTo(facts.usualGrants());
        assertThat(updated.previous().orElseThrow().number()).hasToString("1.2.3");
    }

    @Test
    void aRunningHostTakesTheNewVersionWithWhatWasGrantedToIt() {
        world.installed(version("1.2.3"));
        try (var host = world.host()) {
            var updated = world.installed(world.signed(StoreTestWorld.ASKS_MORE));
            assertThat(host.replace(updated.current().orElseThrow().file()).join())
                    .isInstanceOf(LoadResult.Loaded.class);
            assertThat(host.extensions().getFirst().manifest().version()).hasToString("1.3.0");
            assertThat(host.extensions().getFirst().grants())
                    .extracting(Capability::kind)
                    .containsExactly(CapabilityKind.DOCUMENTS_READ, CapabilityKind.STATUS_ITEMS);
        }
    }

    @Test
    void goingBackLoadsTheVersionBeforeAndKeepsItThere() {
        world.installed(version("1.2.3"));
        world.installed(version("1.3.0"));
        assertThat(world.loaded()).containsExactly("test.guest 1.3.0");

        var back = StoreTestWorld.done(world.store.rollBack(StoreTestWorld.GUEST));
        assertThat(back.pinned()).isTrue();
        assertThat(world.loaded()).containsExactly("test.guest 1.2.3");
        StoreTestWorld.done(world.store.rollBack(StoreTestWorld.GUEST));
        assertThat(world.loaded()).containsExactly("test.guest 1.3.0");
    }

    @Test
    void withoutAVersionBeforeThereIsNoGoingBack() {
        world.installed(version("1.2.3"));
        assertThat(world.store.rollBack(StoreTestWorld.GUEST))
                .isEqualTo(new StoreResult.Refused("There is no version of test.guest to go back to."));
    }

    @Test
    void aDisabledExtensionStaysInstalledAndIsNotLoaded() throws IOException {
        world.installed(version("1.2.3"));
        StoreTestWorld.done(world.store.enable(StoreTestWorld.GUEST, false));
        assertThat(world.loaded()).isEmpty();
        assertThat(world.store.installed()).hasSize(1);
        StoreTestWorld.done(world.store.enable(StoreTestWorld.GUEST, true));
        assertThat(world.loaded()).hasSize(1);
    }

    @Test
    void aRemovedExtensionLeavesNothing() throws IOException {
        world.installed(version("1.2.3"));
        StoreTestWorld.done(world.store.remove(StoreTestWorld.GUEST));

        assertThat(world.store.installed()).isEmpty();
        assertThat(world.root().resolve("test.guest")).doesNotExist();
        assertThat(world.store.remove(StoreTestWorld.GUEST))
                .isEqualTo(new StoreResult.Refused("The extension test.guest is not installed."));
    }

    @Test
    void anExtensionIsRemovedThoughWhatItUsedCannotBeForgotten() throws IOException {
        var own = world.root().resolveSibling("data");
        Files.createDirectories(own.resolve("uses.lock"));
        Files.writeString(own.resolve("uses.json"), "{\"test.guest\": {\"ui.status\": [\"2026-03-01\"]}}");
        world.installed(version("1.2.3"));
        StoreTestWorld.done(world.store.remove(StoreTestWorld.GUEST));
        assertThat(world.store.installed()).isEmpty();
    }

    @Test
    void theSamePackageTwiceIsSaidToBeThere() {
        world.installed(version("1.2.3"));
        assertThat(world.offer(version("1.2.3"))).isInstanceOf(OfferResult.Present.class);
    }

    @Test
    void nothingIsCompiledBeforeTheUserAgrees() {
        var offer = world.offered(version("1.2.3"));
        assertThat(world.disk().keySet()).noneMatch(name -> name.startsWith("own/cache/code/"));
        StoreTestWorld.done(world.store.install(offer, Consent.toTheUsual(offer.facts()), InstallProgress.none()));
        assertThat(world.disk().keySet()).anyMatch(name -> name.startsWith("own/cache/code/"));
    }

    @Test
    void installingTellsItsProgressAndCanBeEnded() throws IOException {
        var offer = world.offered(version("1.2.3"));
        var consent = Consent.toTheUsual(offer.facts());
        var ended = world.store.install(offer, consent, (_, _) -> false);
        assertThat(ended).isEqualTo(new StoreResult.Refused("It was cancelled."));
        assertThat(world.store.installed()).isEmpty();

        var stages = new ArrayList<InstallProgress.Stage>();
        StoreTestWorld.done(world.store.install(offer, consent, (stage, share) -> {
            assertThat(share).isBetween(0.0, 1.0);
            stages.add(stage);
            return true;
        }));
        assertThat(stages).startsWith(InstallProgress.Stage.COMPILING).endsWith(InstallProgress.Stage.WRITING);
    }

    @Test
    void aPackageDamagedOnTheDiskIsToldAndNotLoaded() throws IOException {
        var extension = world.installed(version("1.2.3"));
        Files.write(extension.current().orElseThrow().file(), version("1.2.4"));

        try (var host = world.host()) {
            assertThat(host.extensions()).isEmpty();
            assertThat(host.problems().toString()).contains("test.guest", "damaged or gone");
        }
        assertThat(world.store.installed(StoreTestWorld.GUEST).orElseThrow().problems())
                .hasSize(1);
    }

    @Test
    void dataIsInstalledWithoutCode() {
        var theme = StoreTestWorld.packed(Map.of("extension.json", Packages.utf8(StoreTestWorld.DATA)));
        var offer = world.offered(StoreTestWorld.signed(theme, world.key));

        assertThat(offer.facts().hasCode()).isFalse();
        assertThat(offer.facts().points()).isEmpty();
        StoreTestWorld.done(world.store.install(offer, Consent.toTheUsual(offer.facts()), InstallProgress.none()));
        assertThat(world.loaded()).containsExactly("test.guest 1.0.0");
    }

    @Test
    void whatIsInstalledMeanwhileIsNotOverwritten() {
        var offer = world.offered(version("1.2.3"));
        world.installed(version("1.2.4"));

        assertThat(world.store.install(offer, Consent.toAll(offer.facts()), InstallProgress.none()))
                .isEqualTo(new StoreResult.Refused(
                        "Nothing is changed: test.guest was changed by another Atoll meanwhile; try again."));
        assertThat(world.loaded()).containsExactly("test.guest 1.2.4");
    }

    @Test
    void aFileThatIsNoPackageIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), "hello");
        assertThat(world.store.offer(file)).isInstanceOf(OfferResult.Refused.class);
        assertThat(world.store.offer(folder.resolve("none"))).isInstanceOf(OfferResult.Refused.class);
        assertThat(world.store.offer(folder)).isInstanceOf(OfferResult.Refused.class);
        assertThat(world.store.installed(new ExtensionId("test.guest"))).isEmpty();
    }
}
