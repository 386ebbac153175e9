package dev.atoll.host;

import dev.atoll.api.manifest.Problem;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.registry.IndexEntry;
import dev.atoll.host.registry.Kill;
import dev.atoll.host.registry.Registry;
import dev.atoll.host.registry.Release;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The user's registries as they were at one moment. Versions and packages are read when they are asked for, which
/// blocks, but not for ever.
///
/// **Invariant: no mix.** The first registry that has an extension is the one it is taken from; if it cannot be told
/// whether an earlier one has it, none is. An installed extension is bound to the registry that it was taken from.
public final class RegistryView {
    private final List<Seen> all;
    private final UpdateRules rules;
    private final Clock clock;

    RegistryView(List<Seen> all, UpdateRules rules, Clock clock) {
        this.all = List.copyOf(all);
        this.rules = rules;
        this.clock = clock;
    }

    /// A registry, and what is known of it.
    ///
    /// @param source where it is
    /// @param registry reads it; nothing if the user's settings are wrong there
    /// @param known its index
    /// @param trouble what is told of it
    /// @param expired whether its index is too old for anything to be installed
    record Seen(
            RegistrySource source,
            Optional<Registry> registry,
            Optional<Registry.Known> known,
            Optional<String> trouble,
            boolean expired) {
        static Seen unusable(RegistrySource source, String trouble) {
            return new Seen(source, Optional.empty(), Optional.empty(), Optional.of(trouble), false);
        }

        private Optional<Kill> kill(String digest) {
            return known.flatMap(found -> found.index().kills().stream()
                    .filter(kill -> kill.digest().equals(digest))
                    .findFirst());
        }

        private List<IndexEntry> entries() {
            return known.map(found -> found.index().extensions()).orElse(List.of());
        }

        private boolean has(ExtensionId id) {
            return entries().stream().anyMatch(entry -> entry.id().equals(id));
        }

        private boolean isBoundBy(String key) {
            return registry.filter(one -> one.key().line().equals(key)).isPresent();
        }
    }

    /// How each registry stands, in the order in which they are asked.
    public List<RegistryState> states() {
        return all.stream()
                .map(seen -> new RegistryState(
                        seen.source,
                        seen.known.map(known -> new RegistryState.Index(
                                known.index().serial(),
                                known.fetched(),
                                known.index().expires(),
                                known.index().extensions().size())),
                        seen.trouble))
                .toList();
    }

    /// The extensions whose id, name or description have all words of a query; those come first whose id or name has
    /// them.
    public List<RegistryListing> search(String query) {
        var words = List.of(query.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        var found = new LinkedHashMap<ExtensionId, RegistryListing>();
        for (var seen : all) {
            for (var entry : seen.entries()) {
                var listing = new RegistryListing(
                        entry.id(),
                        entry.name(),
                        entry.description(),
                        entry.kind(),
                        entry.latest(),
                        seen.source.name());
                if (words.stream()
                        .allMatch((name(listing) + " " + listing.description().toLowerCase(Locale.ROOT))::contains)) {
                    found.putIfAbsent(entry.id(), listing);
                }
            }
        }
        Predicate<RegistryListing> byName = listing -> words.stream().allMatch(name(listing)::contains);
        return found.values().stream()
                .sorted(Comparator.comparing((RegistryListing one) -> !byName.test(one))
                        .thenComparing(one -> one.id().value()))
                .toList();
    }

    private static String name(RegistryListing listing) {
        return (listing.id() + " " + listing.name()).toLowerCase(Locale.ROOT);
    }

    /// An extension of a registry with all its versions.
    ///
    /// @param listing the extension
    /// @param releases its versions, the oldest first
    public record Details(RegistryListing listing, List<RegistryRelease> releases) {
        /// Copies the list.
        public Details {
            releases = List.copyOf(releases);
        }
    }

    /// All that is known of an extension.
    ///
    /// @throws IOException with a sentence for the user if no registry has it, or that cannot be told
    public Details details(ExtensionId id) throws IOException {
        var seen = holder(id, Optional.empty());
        var listing = search(id.value()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing(id));
        return new Details(
                listing,
                releases(seen, id).stream().map(one -> described(seen, one)).toList());
    }

    private static RegistryRelease described(Seen seen, Release release) {
        return RegistryRelease.of(release, seen.kill(release.digest()).map(Kill::reason));
    }

    private List<Release> releases(Seen seen, ExtensionId id) throws IOException {
        try {
            return seen.registry.orElseThrow().releases(seen.known.orElseThrow().index(), id);
        } catch (IOException e) {
            throw unusable(seen, e.getMessage());
        }
    }

    /// @param bound the key of the registry that it must be taken from, if there is one
    private Seen holder(ExtensionId id, Optional<String> bound) throws IOException {
        for (var seen : all) {
            if (bound.isPresent() && !seen.isBoundBy(bound.get())) {
                continue;
            }
            if (seen.known.isEmpty()) {
                throw new IOException("It cannot be told whether the registry \"" + seen.source.name() + "\" has " + id
                        + ". " + seen.trouble.orElse(""));
            }
            if (seen.has(id)) {
                return seen;
            }
        }
        if (bound.isPresent() && all.stream().noneMatch(seen -> seen.isBoundBy(bound.get()))) {
            throw new IOException(id + " was taken from a registry that is not among yours any more. Remove it, then"
                    + " install it from another.");
        }
        throw missing(id);
    }

    private static IOException missing(ExtensionId id) {
        return new IOException("No registry has " + id + ".");
    }

    private static IOException unusable(Seen seen, @Nullable String reason) {
        return new IOException("The registry \"" + seen.source.name() + "\" cannot be used: " + reason + ".");
    }

    /// Fetches a version and reads and verifies its package, so that the user can decide on it.
    ///
    /// @param store what is installed
    /// @param version its number; if it is not given, the newest that is not young, or, if all are, the newest
    public OfferResult offer(ExtensionStore store, ExtensionId id, Optional<SemanticVersion> version) {
        try {
            var bound = store.installed(id)
                    .flatMap(InstalledExtension::current)
                    .flatMap(InstalledExtension.Version::registry);
            var seen = holder(id, bound);
            if (seen.expired) {
                return refused(id, seen.trouble.orElse(""));
            }
            var releases = releases(seen, id);
            var chosen = version.isPresent() ? Registry.find(releases, version.get()) : usual(seen, releases);
            return chosen.isPresent()
                    ? offer(store, seen, id, chosen.get())
                    : refused(
                            id,
                            "The registry \"" + seen.source.name() + "\" has no "
                                    + version.map(number -> "version " + number + " of it.")
                                            .orElse("version of it that works with this editor."));
        } catch (IOException e) {
            return refused(id, String.valueOf(e.getMessage()));
        }
    }

    private Optional<Release> usual(Seen seen, List<Release> releases) {
        var now = clock.instant();
        var offered = releases.reversed().stream()
                .filter(release -> described(seen, release).isOffered())
                .toList();
        return offered.stream()
                .filter(release -> !release.published().plus(rules.ripeAfter()).isAfter(now))
                .findFirst()
                .or(() -> offered.stream().findFirst());
    }

    private OfferResult offer(ExtensionStore store, Seen seen, ExtensionId id, Release release) throws IOException {
        var withdrawn = described(seen, release).withdrawn();
        if (withdrawn.isPresent()) {
            return refused(
                    id,
                    "Version " + release.version() + " was withdrawn: "
                            + withdrawn.get().reason());
        }
        var registry = seen.registry.orElseThrow();
        byte[] file;
        try {
            file = registry.download(id, release);
        } catch (IOException e) {
            return refused(id, unusable(seen, e.getMessage()).getMessage());
        }
        var origin = new InstallOffer.Origin(
                seen.source.name() + " (" + place(seen.source.address()) + ")",
                Optional.of(release.published()),
                Optional.of(new InstallOffer.Shelf(registry.key().line(), rules.ripeAfter())));
        return switch (store.offer(file, origin)) {
            case OfferResult.Offered offered
            when !isAsTold(offered.offer().facts(), id, release) ->
                refused(id, "The registry \"" + seen.source.name() + "\" tells of another package than it has.");
            case OfferResult result -> result;
        };
    }

    private static String place(String address) {
        return address.contains(":/") ? address : "file://" + address;
    }

    private static boolean isAsTold(InstallOffer.Facts facts, ExtensionId id, Release release) {
        return facts.manifest().id().equals(id)
                && facts.manifest().version().equals(release.version())
                && facts.publisher().equals(Optional.of(Publisher.of(release.signer())));
    }

    private static OfferResult refused(ExtensionId id, @Nullable String sentence) {
        return new OfferResult.Refused(List.of(new Problem(id.value(), String.valueOf(sentence))));
    }

    /// What came of looking for updates.
    ///
    /// @param updates what is to be done, by extension; none for those that no registry is asked for
    /// @param problems why nothing can be said of some
    public record Outlook(List<Update> updates, List<Problem> problems) {
        /// Copies the lists.
        public Outlook {
            updates = List.copyOf(updates);
            problems = List.copyOf(problems);
        }
    }

    /// What is to be done about what is installed. Extensions that were not taken from a registry stay as they are.
    ///
    /// @throws IOException with a sentence for the user if what is installed cannot be read
    public Outlook updates(ExtensionStore store) throws IOException {
        var updates = new ArrayList<Update>();
        var problems = new ArrayList<Problem>();
        for (var installed : store.installed()) {
            var bound = installed.current().flatMap(InstalledExtension.Version::registry);
            if (bound.isEmpty()) {
                continue;
            }
            try {
                var seen = holder(installed.id(), bound);
                if (seen.expired) {
                    throw new IOException(seen.trouble.orElse(""));
                }
                var releases = releases(seen, installed.id()).stream()
                        .map(one -> described(seen, one))
                        .toList();
                updates.add(Update.of(installed, seen.source.name(), releases, rules, clock.instant()));
            } catch (IOException e) {
                problems.add(new Problem(installed.id().value(), String.valueOf(e.getMessage())));
            }
        }
        return new Outlook(updates, problems);
    }

    /// Fetches and installs the newer version that was decided on, whether or not the extension is to stay as it is:
    /// that
    /// is for the caller to look at, and so is [Update#automatic].
    ///
    /// @param accepted what is agreed to; more is granted only if asking for more is
    /// @param progress told of the stages, on this thread
    public UpdateResult update(
            ExtensionStore store, Update update, Set<Consent.Point> accepted, InstallProgress progress) {
        var chosen = update.chosen(accepted);
        if (chosen.isEmpty()) {
            return new UpdateResult.Current();
        }
        return switch (offer(store, update.id(), chosen.map(RegistryRelease::version))) {
            case OfferResult.Refused(var problems) ->
                new UpdateResult.Refused(problems.getFirst().sentence());
            case OfferResult.Present _ -> new UpdateResult.Current();
            case OfferResult.Offered(var offer) -> installed(store, offer, accepted, progress);
        };
    }

    private static UpdateResult installed(
            ExtensionStore store, InstallOffer offer, Set<Consent.Point> accepted, InstallProgress progress) {
        var facts = offer.facts();
        if (!accepted.containsAll(facts.points().keySet())) {
            return new UpdateResult.Held(facts.points());
        }
        var grants = accepted.contains(Consent.Point.WIDER) ? facts.everyGrant() : facts.usualGrants();
        return switch (store.install(offer, new Consent(accepted, grants), progress)) {
            case StoreResult.Done(var extension) -> new UpdateResult.Updated(extension);
            case StoreResult.Refused(var sentence) -> new UpdateResult.Refused(sentence);
        };
    }

    /// Stops what a registry says must not be used any more, by the package's digest and wherever it came from. What
    /// its last known index says holds though the registry cannot be reached, or that index has expired. What was
    /// stopped before goes on only if every registry was heard.
    ///
    /// @param complete whether these are all of the user's registries, for all that can be told
    /// @return the installed extensions that were stopped just now
    /// @throws IOException with a sentence for the user; then nothing has changed
    public List<InstalledExtension> kill(ExtensionStore store, boolean complete) throws IOException {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (var seen : all) {
            seen.known.ifPresent(known -> known.index()
                    .kills()
                    .forEach(kill -> reasons.putIfAbsent(
                            kill.digest(), "The registry \"" + seen.source.name() + "\" says: " + kill.reason())));
        }
        return store.kill(reasons, complete && all.stream().allMatch(seen -> seen.known.isPresent()));
    }
}
