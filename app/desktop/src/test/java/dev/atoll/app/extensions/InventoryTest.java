package dev.atoll.app.extensions;

import dev.atoll.api.manifest.PackageKind;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.extensions.Inventory.Known;
import dev.atoll.app.extensions.Inventory.Part;
import dev.atoll.host.InstalledExtension;
import dev.atoll.host.RegistryListing;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/// What is installed and what registries have becomes one list.
class InventoryTest {
    private static RegistryListing offered(String id, String name, String description) {
        return new RegistryListing(
                new ExtensionId(id), name, description, PackageKind.EXTENSION, SemanticVersion.parse("1.0.0"), "reef");
    }

    private static InstalledExtension installed(String id) {
        return new InstalledExtension(
                new ExtensionId(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                true,
                false,
                List.of());
    }

    private static Inventory of(List<InstalledExtension> installed, RegistryListing... offered) {
        return Inventory.of(List.of(), new Known(installed, List.of(offered), List.of(), List.of()));
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(entry -> entry.id().value()).toList();
    }

    @Test
    void whatIsInstalledIsNotAvailable() {
        Inventory inventory = of(
                List.of(installed("me.kelp")),
                offered("me.kelp", "Kelp", "Grows."),
                offered("me.crab", "Crab", "Walks."));
        assertThat(ids(inventory.shown(Part.INSTALLED, ""))).containsExactly("me.kelp");
        assertThat(ids(inventory.shown(Part.AVAILABLE, ""))).containsExactly("me.crab");
        assertThat(inventory.count(Part.AVAILABLE)).isOne();
        assertThat(inventory.shown(Part.INSTALLED, "").getFirst().name()).isEqualTo("Kelp");
    }

    @Test
    void whoseNameMatchesComesFirst() {
        Inventory inventory = of(
                List.of(),
                offered("me.anemone", "Anemone", "Eats a crab."),
                offered("me.crab", "Crab", "Walks."),
                offered("me.kelp", "Kelp", "Grows."));
        assertThat(ids(inventory.shown(Part.AVAILABLE, " CRAB "))).containsExactly("me.crab", "me.anemone");
        assertThat(ids(inventory.shown(Part.AVAILABLE, "eats crab"))).containsExactly("me.anemone");
        assertThat(ids(inventory.shown(Part.AVAILABLE, ""))).containsExactly("me.anemone", "me.crab", "me.kelp");
        assertThat(inventory.shown(Part.AVAILABLE, "whale")).isEmpty();
    }

    @Test
    void theFirstRegistryThatHasAnExtensionCounts() {
        Inventory inventory = of(List.of(), offered("me.crab", "Crab", "Walks."), offered("me.crab", "Fake", "Runs."));
        assertThat(inventory.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.name()).isEqualTo("Crab"));
    }

    @Test
    void whatIsWrittenStaysInOneLine() {
        Inventory inventory = of(List.of(), offered("me.crab", "Crab\nComes with Atoll", "Walks.\r\n\r\nFar."));
        assertThat(inventory.entries().getFirst().name()).isEqualTo("Crab Comes with Atoll");
        assertThat(inventory.entries().getFirst().description()).isEqualTo("Walks. Far.");
    }
}
