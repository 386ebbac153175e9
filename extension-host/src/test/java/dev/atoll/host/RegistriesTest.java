package dev.atoll.host;

import dev.atoll.host.catalog.Disk;
import dev.atoll.host.registry.FakeClock;
import dev.atoll.host.registry.Registry;
import dev.atoll.host.registry.RegistryFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The user's registries, as time passes and they come and go.
@Timeout(60)
class RegistriesTest {
    private static final Duration MONTH = Duration.ofDays(30);

    @TempDir
    private Path folder;

    private final FakeClock clock = new FakeClock();
    private StoreTestWorld world;
    private Path served;
    private RegistryFolder reef;
    private Registries registries;

    @BeforeEach
    void publish() throws IOException {
        world = new StoreTestWorld(Files.createDirectory(folder.resolve("user")), options -> options, clock);
        served = folder.resolve("served");
        reef = RegistryFolder.make(served, "Reef", world.key, validity());
        add("1.2.3");
        var source = new RegistrySource(
                "reef", served.toString(), world.key.publisher().line());
        registries = Registries.of(
                List.of(source),
                UpdateRules.usual(),
                new Registry.Surroundings(
                        Disk.local(),
                        folder.resolve("kept"),
                        HttpClient.newHttpClient(),
                        clock,
                        Duration.ofSeconds(5)));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private RegistryFolder.Validity validity() {
        return new RegistryFolder.Validity(clock.instant(), clock.instant().plus(MONTH));
    }

    private void add(String version) throws IOException {
        var file = world.signed(StoreTestWorld.version(version));
        reef.add(List.of(RegistryFolder.Incoming.of(
                StoreTestWorld.read(file).manifest(), file, world.key.publisher(), "", clock.instant())));
        sign();
    }

    private void sign() throws IOException {
        reef.sign(world.key, validity(), Optional.empty());
    }

    private void install() {
        switch (registries.fetch().offer(world.store, StoreTestWorld.GUEST, Optional.empty())) {
            case OfferResult.Offered(var offer) ->
                StoreTestWorld.done(world.store.install(offer, Consent.toAll(offer.facts()), InstallProgress.none()));
            case OfferResult.Present present -> throw new AssertionError(present);
            case OfferResult.Refused(var problems) -> throw new AssertionError(problems);
        }
    }

    private static String trouble(RegistryView view) {
        return view.states().getFirst().trouble().orElse("");
    }

    @Test
    void whatWasReadIsKeptAndItsAgeIsTold() throws IOException {
        assertThat(trouble(registries.kept())).isEqualTo("The registry \"reef\" was not read yet.");
        assertThatThrownBy(() -> registries.kept().details(StoreTestWorld.GUEST))
                .hasMessageContaining("It cannot be told whether the registry \"reef\" has test.guest.");
        assertThat(trouble(registries.fetch())).isEmpty();
        registries.fetch().details(StoreTestWorld.GUEST);

        clock.pass(Duration.ofDays(5));
        Files.move(served, folder.resolve("away"));
        var view = registries.fetch();
        assertThat(trouble(view))
                .contains("cannot be used: there is no file")
                .endsWith("What is known of it is 5 days old.");
        assertThat(view.search("GUEST test"))
                .singleElement()
                .satisfies(found -> assertThat(found.registry()).isEqualTo("reef"));
        assertThat(view.details(StoreTestWorld.GUEST).releases()).hasSize(1);
        assertThat(view.search("nothing like it")).isEmpty();
    }

    @Test
    void nothingIsInstalledFromAnIndexThatHasExpired() throws IOException {
        registries.fetch();
        clock.pass(MONTH);
        var view = registries.fetch();
        assertThat(view.offer(world.store, StoreTestWorld.GUEST, Optional.empty()))
                .isInstanceOfSatisfying(
                        OfferResult.Refused.class,
                        refused -> assertThat(refused.problems().toString())
                                .contains("Nothing is installed from \"reef\": its index has expired"));
        sign();
        install();
        clock.pass(MONTH);
        add("1.3.0");
        clock.pass(MONTH);
        assertThat(registries.fetch().updates(world.store).updates()).isEmpty();
        assertThat(registries.fetch().updates(world.store).problems().toString())
                .contains("its index has expired");
    }

    @Test
    void killsHoldThoughTheIndexHasExpired() throws IOException {
        install();
        reef.kill(
                StoreTestWorld.GUEST,
                world.store
                        .installed(StoreTestWorld.GUEST)
                        .orElseThrow()
                        .current()
                        .orElseThrow()
                        .number(),
                "It steals.");
        sign();
        registries.fetch();
        clock.pass(MONTH);
        assertThat(registries.fetch().kill(world.store, true)).hasSize(1);
        assertThat(registries.fetch().kill(world.store, true)).isEmpty();
        assertThat(world.loaded()).isEmpty();
        assertThat(world.store.enable(StoreTestWorld.GUEST, true)).isInstanceOf(StoreResult.Refused.class);
    }

    @Test
    void anUpdateIsBroughtInAndWhatItNeedsIsHeld() throws IOException {
        install();
        add("1.3.0");
        var view = registries.fetch();
        var young = view.updates(world.store).updates().getFirst();
        assertThat(young.now()).isEmpty();
        assertThat(view.update(world.store, young, Set.of(), InstallProgress.none()))
                .isEqualTo(new UpdateResult.Current());

        clock.pass(Duration.ofDays(3));
        var ripe = registries.fetch().updates(world.store).updates().getFirst();
        assertThat(ripe.automatic()).isPresent();
        assertThat(view.update(world.store, ripe, Set.of(), InstallProgress.none()))
                .isInstanceOf(UpdateResult.Updated.class);
        assertThat(world.loaded()).containsExactly("test.guest 1.3.0");
        assertThat(registries.fetch().updates(world.store).updates().getFirst().now())
                .isEmpty();
    }
}
