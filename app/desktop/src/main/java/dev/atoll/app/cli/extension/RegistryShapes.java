package dev.atoll.app.cli.extension;

import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.host.RegistryListing;
import dev.atoll.host.RegistryState;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// What the verbs about registries print with `--json`, as records with the fields of the schemas in `docs/schemas`.
final class RegistryShapes {
    private RegistryShapes() {}

    record StatesShape(int schema, List<StateShape> registries) {}

    record StateShape(
            String name,
            String address,
            String key,
            @Nullable Long serial,
            @Nullable String fetched,
            @Nullable String expires,
            @Nullable Integer extensions,
            @Nullable String trouble) {
        static StateShape of(RegistryState state) {
            RegistryState.Index index = state.index().orElse(null);
            return new StateShape(
                    state.source().name(),
                    state.source().address(),
                    state.source().key(),
                    index == null ? null : index.serial(),
                    index == null ? null : index.fetched().toString(),
                    index == null ? null : index.expires().toString(),
                    index == null ? null : index.extensions(),
                    state.trouble().orElse(null));
        }

        static List<StateShape> of(List<RegistryState> states) {
            return states.stream().map(StateShape::of).toList();
        }
    }

    record SearchShape(int schema, List<StateShape> registries, List<ListingShape> extensions) {}

    record ListingShape(
            String id,
            String name,
            String description,
            String kind,
            @Nullable String latest,
            String registry) {
        static ListingShape of(RegistryListing listing) {
            return new ListingShape(
                    listing.id().value(),
                    listing.name(),
                    listing.description(),
                    JsonOutput.word(listing.kind()),
                    listing.latest().map(Object::toString).orElse(null),
                    listing.registry());
        }
    }

    record UpdatesShape(
            int schema, List<StateShape> registries, List<StoppedShape> stopped, List<UpdateShape> updates) {}

    record StoppedShape(String id, String sentence) {}

    /// @param status `current`, `updated`, `ready`, `waiting`, `held`, `pinned`, `off` or `failed`
    /// @param version what it is or can be updated to
    /// @param points what must be agreed to first
    /// @param ripe when the version is old enough
    record UpdateShape(
            String id,
            String status,
            @Nullable String registry,
            @Nullable String installed,
            @Nullable String version,
            List<String> points,
            @Nullable String ripe,
            @Nullable String changelog,
            String sentence) {}

    static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
