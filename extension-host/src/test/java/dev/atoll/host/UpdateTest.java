package dev.atoll.host;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityRequest;
import dev.atoll.api.manifest.PackageKind;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.manifest.VersionRange;
import dev.atoll.host.catalog.Packages;
import dev.atoll.host.catalog.sign.SigningKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/// What is decided about newer versions, of values alone.
@Timeout(60)
class UpdateTest {
    private static final Instant NOW = Instant.parse("2030-01-10T00:00:00Z");
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(9));

    @TempDir
    private Path folder;

    private StoreTestWorld world;
    private InstalledExtension installed;
    private List<CapabilityRequest> asked;

    @BeforeEach
    void install() throws IOException {
        world = new StoreTestWorld(folder);
        installed = world.installed(world.signed(StoreTestWorld.MANIFEST));
        asked = installed.manifest().orElseThrow().capabilities();
    }

    @AfterEach
    void close() {
        world.close();
    }

    private RegistryRelease release(String version) {
        return release(version, LONG_AGO, "^0.1.0", asked, Publisher.of(world.key.publisher()));
    }

    private static RegistryRelease release(
            String version, Instant published, String api, List<CapabilityRequest> asked, Publisher by) {
        return new RegistryRelease(
                SemanticVersion.parse(version).orElseThrow(),
                VersionRange.parse(api).orElseThrow(),
                PackageKind.EXTENSION,
                asked,
                1,
                "0".repeat(64),
                published,
                Optional.empty(),
                by,
                "");
    }

    private RegistryRelease young(String version) {
        return release(version, NOW.minus(Duration.ofHours(71)), "^0.1.0", asked, Publisher.of(world.key.publisher()));
    }

    private RegistryRelease withdrawn(String version, boolean killed) {
        var release = release(version);
        return new RegistryRelease(
                release.version(),
                release.api(),
                release.kind(),
                release.capabilities(),
                release.bytes(),
                release.digest(),
                release.published(),
                Optional.of(new RegistryRelease.Withdrawal(killed, "Bad.")),
                release.publisher(),
                release.changelog());
    }

    private RegistryRelease wider(String version) {
        var more = new CapabilityRequest(new Capability.StatusItems(), "To tell.");
        return release(
                version, LONG_AGO, "^0.1.0", List.of(asked.getFirst(), more), Publisher.of(world.key.publisher()));
    }

    private Update update(RegistryRelease... releases) {
        return Update.of(installed, "reef", Arrays.asList(releases), UpdateRules.usual(), NOW);
    }

    private static String now(Update update) {
        return update.now().map(release -> release.version().toString()).orElse("nothing");
    }

    private static String later(Update update) {
        return update.later()
                .map(held -> held.release().version() + " "
                        + held.points().stream().sorted().toList())
                .orElse("nothing");
    }

    @Test
    void theNewestVersionThatIsOldEnoughIsTaken() {
        var update = update(release("1.2.4"), release("1.4.0"), release("1.3.0"), young("1.5.0"));
        assertThat(now(update)).isEqualTo("1.4.0");
        assertThat(later(update)).isEqualTo("1.5.0 [YOUNG]");
        assertThat(update.later().orElseThrow().onlyWaits()).isTrue();
        assertThat(update.later().orElseThrow().ripe()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(update.automatic()).isEqualTo(update.now());
    }

    @Test
    void whatIsNotNewerIsNoUpdate() {
        assertThat(update(release("1.2.3"), release("1.2.2"), release("1.2.3-rc.1")))
                .isEqualTo(new Update(installed.id(), "reef", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void withdrawnKilledAndIncompatibleVersionsAreNeverOffered() {
        var other = release("2.0.0", LONG_AGO, "^0.2.0", asked, Publisher.of(world.key.publisher()));
        var update = update(release("1.3.0"), withdrawn("1.4.0", false), withdrawn("1.5.0", true), other);
        assertThat(now(update)).isEqualTo("1.3.0");
        assertThat(later(update)).isEqualTo("nothing");
    }

    @Test
    void aVersionThatAsksForMoreIsHeldAndTheOneBeforeIsTaken() {
        var update = update(release("1.3.0"), wider("1.4.0"));
        assertThat(now(update)).isEqualTo("1.3.0");
        assertThat(later(update)).isEqualTo("1.4.0 [WIDER]");
    }

    @Test
    void aVersionByAnotherKeyIsHeld() {
        var stranger = Publisher.of(SigningKey.make().publisher());
        assertThat(later(update(release("1.3.0", LONG_AGO, "^0.1.0", asked, stranger))))
                .isEqualTo("1.3.0 [CHANGED_KEY]");
    }

    @Test
    void codeForTheFirstTimeIsHeld() {
        world.store.remove(StoreTestWorld.GUEST);
        installed = world.installed(StoreTestWorld.signed(
                StoreTestWorld.packed(Map.of("extension.json", Packages.utf8(StoreTestWorld.DATA))), world.key));
        var grown = release("1.3.0", LONG_AGO, "^0.1.0", List.of(), Publisher.of(world.key.publisher()));
        assertThat(later(update(grown))).isEqualTo("1.3.0 [GAINS_CODE]");
    }

    @Test
    void whatIsPinnedOrOffStaysUntilSomebodyAsks() {
        var rules = new UpdateRules(true, Duration.ZERO, Set.of(installed.id()));
        var off = Update.of(installed, "reef", List.of(young("1.3.0")), rules, NOW);
        assertThat(now(off)).isEqualTo("1.3.0");
        assertThat(off.stays()).contains(Update.Stay.OFF);
        assertThat(off.automatic()).isEmpty();

        var allOff = new UpdateRules(false, Duration.ZERO, Set.of());
        assertThat(Update.of(installed, "reef", List.of(release("1.3.0")), allOff, NOW)
                        .stays())
                .contains(Update.Stay.ALL_OFF);

        installed = StoreTestWorld.done(world.store.pin(installed.id(), true));
        assertThat(update(release("1.3.0")).stays()).contains(Update.Stay.PINNED);
    }
}
