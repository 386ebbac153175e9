package dev.atoll.host.registry;

import dev.atoll.host.catalog.install.StoreFolder;
import dev.atoll.host.catalog.sign.SigningKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What a registry's host, whoever sits before it, or somebody with an old copy may try. Each is refused with the
/// reason, and nothing changes on the disk.
@Timeout(60)
class RegistryThreatsTest {
    private static final String INDEX = "index.json";
    private static final String PACKAGE = "packages/test.reef-1.0.0.atollx";
    private static final String EXTENSION = "extensions/test.reef.json";

    @TempDir
    private Path folder;

    private RegistryTestWorld world;
    private WebHost host;

    @BeforeEach
    void open() throws IOException {
        world = new RegistryTestWorld(folder);
        world.made();
        world.publish("1.0.0");
        host = WebHost.of(world.served);
    }

    @AfterEach
    void close() {
        host.close();
    }

    private Registry registry() {
        return world.at(host.address());
    }

    private void refused(Registry registry, String... reasons) {
        var before = world.disk();
        assertThatThrownBy(registry::fetch)
                .isInstanceOf(IOException.class)
                .message()
                .contains(reasons);
        assertThat(world.disk()).isEqualTo(before);
    }

    private void refused(String... reasons) {
        refused(registry(), reasons);
    }

    @Test
    void whatAHonestHostServesIsTaken() throws IOException {
        var registry = registry();
        var known = registry.fetch();
        var release = registry.releases(known.index(), RegistryTestWorld.REEF).getFirst();

        assertThat(known.index().serial()).isEqualTo(2);
        assertThat(release.about().changelog()).isEqualTo("Mended in 1.0.0.");
        assertThat(registry.download(RegistryTestWorld.REEF, release)).isEqualTo(RegistryTestWorld.content("1.0.0"));
    }

    @Test
    void anIndexSignedWithAnotherKeyIsRefused() throws IOException {
        world.put(Files.readAllBytes(world.served.resolve(INDEX)), SigningKey.make());
        refused("its index is not signed with the key that you gave for it");
    }

    @Test
    void anIndexThatWasChangedAfterItWasSignedIsRefused() throws IOException {
        var text = Files.readString(world.served.resolve(INDEX)).replace("Colours", "Colors");
        host.swap(INDEX, text.getBytes(StandardCharsets.UTF_8));
        refused("its index is not signed with the key that you gave for it");
    }

    @Test
    void anOlderIndexIsRefusedAsPlayedBack() throws IOException {
        var old = Files.readAllBytes(world.served.resolve(INDEX));
        world.sign();
        registry().fetch();
        world.put(old, world.key);
        refused("its index is an old one, number 2, and number 3 was seen before");
    }

    @Test
    void anotherIndexUnderTheSameNumberIsRefused() throws IOException {
        registry().fetch();
        world.forge("Colours", "Colors");
        refused("its index has number 2, as another one that was seen before");
    }

    @Test
    void anExpiredIndexIsRefusedAsHeldBack() throws IOException {
        registry().fetch();
        world.clock.pass(RegistryTestWorld.MONTH);
        refused("its index has expired", "somebody may be holding back a newer one");
    }

    @Test
    void aHugeIndexIsCutOff() {
        host.flood(INDEX);
        refused(INDEX + " is larger than it may be");
    }

    @Test
    void aDrippingHostIsGivenUp() {
        host.drip(INDEX);
        refused(INDEX + " takes too long");
    }

    @Test
    void aTruncatedIndexIsRefused() {
        host.truncate(INDEX);
        refused("broke before all was there");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304, 401, 404, 500})
    void anyAnswerThatIsNotTheFileIsRefused(int status) {
        host.refuse(INDEX, status);
        refused(INDEX + " answers " + status);
    }

    @Test
    void aHostThatIsNotThereIsTold() {
        var address = host.address();
        host.close();
        refused(world.at(address), "nobody answers at " + address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "<html>", "{\"schema\": 2}", "{\"schema\": 1, \"serial\": \"9\"}"})
    void garbageIsRefusedThoughItIsSigned(String garbage) throws IOException {
        world.put(garbage.getBytes(StandardCharsets.UTF_8), world.key);
        refused("it is damaged, index.json");
    }

    @Test
    void everyFieldOfASignedIndexIsChecked() throws IOException {
        var index = Files.readAllBytes(world.served.resolve(INDEX));
        for (var swap : new String[][] {
            {"\"test.reef\"", "\"../../evil\""},
            {"\"test.reef\"", "\"test.reef.more\""},
            {"\"size\"", "\"sizes\""},
            {"\"kind\" : \"extension\"", "\"kind\" : 7"},
            {"\"latest\" : \"1.0.0\"", "\"latest\" : \"one\""},
            {"\"serial\" : 2", "\"serial\" : -2"},
            {"\"serial\" : 2", "\"serial\" : 2, \"serial\" : 3"},
            {"\"serial\" : 2", "\"serial\" : 2, \"more\" : true"},
            {"\"expires\" : \"", "\"expires\" : \"x"},
            {"Colours", "Colo\u202eurs"}
        }) {
            world.put(index, world.key);
            world.forge(swap[0], swap[1]);
            refused("it is damaged, index.json");
        }
    }

    @Test
    void whatOnlyNewerEditorsUnderstandIsPassedOver() throws IOException {
        world.publish("2.0.0");
        var file = world.served.resolve(EXTENSION);
        var before = Files.readAllBytes(file);
        var text = new String(before, StandardCharsets.UTF_8);
        int second = text.lastIndexOf("ui.notifications");
        var newer = text.substring(0, second) + "ui.holograms" + text.substring(second + "ui.notifications".length());
        Files.writeString(file, newer);
        world.forge("\"size\" : " + before.length, "\"size\" : " + newer.length());
        world.forge(StoreFolder.digest(before), StoreFolder.digest(newer.getBytes(StandardCharsets.UTF_8)));
        var registry = registry();
        assertThat(registry.releases(registry.fetch().index(), RegistryTestWorld.REEF))
                .singleElement()
                .satisfies(release -> assertThat(release.version()).hasToString("1.0.0"));
        assertThatThrownBy(world::sign).hasMessageContaining("ui.holograms");

        world.forge("\"kind\" : \"extension\"", "\"kind\" : \"hologram\"");
        world.forge("\"serial\" : 3", "\"serial\" : 4");
        assertThat(registry.fetch().index().extensions()).isEmpty();
    }

    @Test
    void randomlyDamagedFilesAreRefusedOrTheSame() throws IOException {
        var index = Files.readAllBytes(world.served.resolve(INDEX));
        var registry = world.inFolder();
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var damaged = index.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            world.put(damaged, world.key);
            try {
                registry.fetch();
            } catch (IOException told) {
                assertThat(told).hasMessageNotContaining("Exception");
            }
        }
    }

    @Test
    void anExtensionsFileThatIsNotTheIndexsIsRefused() throws IOException {
        var registry = registry();
        var index = registry.fetch().index();
        var before = world.disk();
        var file = Files.readAllBytes(world.served.resolve(EXTENSION));
        file[file.length / 2] ^= 1;
        host.swap(EXTENSION, file);
        assertThatThrownBy(() -> registry.releases(index, RegistryTestWorld.REEF))
                .hasMessageContaining(EXTENSION + " is not the file that the index speaks of");
        host.swap(EXTENSION, new byte[1]);
        assertThatThrownBy(() -> registry.releases(index, RegistryTestWorld.REEF))
                .hasMessageContaining(EXTENSION + " has 1 bytes, where the index says " + file.length);
        host.flood(EXTENSION);
        assertThatThrownBy(() -> registry.releases(index, RegistryTestWorld.REEF))
                .hasMessageContaining(EXTENSION + " is larger than it may be");
        assertThat(world.disk()).isEqualTo(before);
    }

    @Test
    void aPackageThatIsNotTheIndexsIsRefused() throws IOException {
        var registry = registry();
        var release = registry.releases(registry.fetch().index(), RegistryTestWorld.REEF)
                .getFirst();
        var before = world.disk();
        var file = RegistryTestWorld.content("1.0.0");
        file[0] ^= 1;
        host.swap(PACKAGE, file);
        assertThatThrownBy(() -> registry.download(RegistryTestWorld.REEF, release))
                .hasMessageContaining(PACKAGE + " is not the file that the index speaks of; its digest is another");
        host.swap(PACKAGE, "short".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> registry.download(RegistryTestWorld.REEF, release))
                .hasMessageContaining(PACKAGE + " has 5 bytes");
        host.flood(PACKAGE);
        assertThatThrownBy(() -> registry.download(RegistryTestWorld.REEF, release))
                .hasMessageContaining(PACKAGE + " is larger than it may be");
        host.drip(PACKAGE);
        assertThatThrownBy(() -> registry.download(RegistryTestWorld.REEF, release))
                .isInstanceOf(IOException.class);
        assertThat(world.disk()).isEqualTo(before);
    }

    @Test
    void whatWasChangedInTheCacheIsNotBelieved() throws IOException {
        registry().fetch();
        var index = world.disk().keySet().stream()
                .filter(name -> name.contains("index-"))
                .findFirst()
                .orElseThrow();
        Files.writeString(folder.resolve("kept").resolve(index), "{}");
        assertThat(registry().known()).isEmpty();
        assertThat(registry().fetch().index().serial()).isEqualTo(2);
        assertThat(registry().known()).isPresent();
    }

    @Test
    void aPairThatIsJustBeingReplacedIsReadOnceMore() throws IOException {
        var old = Files.readAllBytes(world.served.resolve(INDEX));
        world.sign();
        host.swapOnce(INDEX, old);
        assertThat(registry().fetch().index().serial()).isEqualTo(3);
    }

    @Test
    void redirectsToPlainHttpAreNotFollowed() throws IOException {
        try (var other = WebHost.of(world.served)) {
            host.redirect(INDEX, other.address() + "/" + INDEX);
            refused("leads on to an address that is not https:");
            host.redirect(INDEX, host.address() + "/elsewhere.json");
            refused("leads on to an address that is not https:");
            assertThat(other.paths()).isEmpty();
        }
    }

    @Test
    void redirectsEndAfterFive() throws Exception {
        var certificate = WebHost.certificate(folder);
        var client = WebSource.client(HttpClient.newBuilder().sslContext(WebHost.context(certificate)));
        try (var safe = WebHost.safe(world.served, certificate)) {
            var registry = world.at(safe.address(), client);
            assertThat(registry.fetch().index().serial()).isEqualTo(2);

            host.redirect(INDEX, safe.address() + "/" + INDEX);
            assertThat(world.at(host.address(), client).fetch().index().serial())
                    .isEqualTo(2);

            safe.redirect(INDEX, "/" + INDEX);
            refused(registry, "leads on from one address to another more than 5 times");
            for (var place : new String[] {
                host.address() + "/" + INDEX,
                "file:///etc/passwd",
                "ftp://127.0.0.1/",
                safe.address().replace("://", "://me:secret@") + "/" + INDEX,
                "",
                "https://[bad"
            }) {
                safe.redirect(INDEX, place);
                refused(registry, "leads on");
            }
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
        try (var safe = WebHost.safe(world.served, WebHost.certificate(folder))) {
            refused(world.at(safe.address()), "is not safe");
        }
    }

    @Test
    void nothingOfTheUsersIsTold() throws IOException {
        var registry = registry();
        registry.releases(registry.fetch().index(), RegistryTestWorld.REEF);
        registry.fetch();
        assertThat(host.asked()).hasSizeGreaterThan(4).allSatisfy(headers -> {
            assertThat(headers.keySet())
                    .doesNotContain("Cookie", "Authorization", "Referer", "From", "Accept-language");
            assertThat(headers.getFirst("User-agent")).isEqualTo("Atoll");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "http://127.0.0.1.example.org/",
                "http://localhost.example.org",
                "https://me:secret@example.org/",
                "https://example.org/?token=1",
                "https://example.org/#a",
                "https:///nowhere",
                "ftp://example.org/",
                "relative/folder",
                "",
                "javascript:alert(1)"
            })
    void addressesThatAreNotSafeAreRefused(String address) {
        assertThat(Registry.isAddress(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://example.org/reef/",
                "http://127.0.0.1:8000",
                "http://localhost/a",
                "http://[::1]:80/",
                "/srv/reef",
                "file:///srv/reef"
            })
    void otherAddressesAreFine(String address) {
        assertThat(Registry.isAddress(address)).isTrue();
    }

    @Test
    void whatIsKnownWorksWithoutTheHost() throws IOException {
        var registry = registry();
        registry.releases(registry.fetch().index(), RegistryTestWorld.REEF);
        world.clock.pass(Duration.ofHours(5));
        host.close();
        var known = registry.known().orElseThrow();
        assertThat(known.index().serial()).isEqualTo(2);
        assertThat(known.fetched()).isEqualTo(world.clock.instant().minus(Duration.ofHours(5)));
        assertThat(registry.releases(known.index(), RegistryTestWorld.REEF)).hasSize(1);
    }
}
