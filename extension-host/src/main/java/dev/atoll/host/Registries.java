package dev.atoll.host;

import dev.atoll.host.catalog.sign.PublisherKey;
import dev.atoll.host.registry.Registry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The registries that the user takes extensions from, the first that has an extension counts. They come from the
/// user's own settings, never from a folder that is opened.
public final class Registries {
    private final List<RegistrySource> sources;
    private final UpdateRules rules;
    private final Registry.Surroundings around;

    private Registries(List<RegistrySource> sources, UpdateRules rules, Registry.Surroundings around) {
        this.sources = sources;
        this.rules = rules;
        this.around = around;
    }

    /// The user's registries.
    ///
    /// @param root the folder that what was read of them is kept in; need not be there
    /// @param sources in the order in which they are asked
    /// @param rules when a version counts as young, and what is updated without being asked
    public static Registries of(Path root, List<RegistrySource> sources, UpdateRules rules) {
        return of(sources, rules, Registry.Surroundings.of(root, Clock.systemUTC()));
    }

    static Registries of(List<RegistrySource> sources, UpdateRules rules, Registry.Surroundings around) {
        return new Registries(List.copyOf(sources), rules, around);
    }

    /// Whether there are none.
    public boolean isEmpty() {
        return sources.isEmpty();
    }

    /// Reads all of them where they are. Blocks, but not for ever. Where one cannot be read, or is not to be believed,
    /// what was last known of it is taken, and the view tells so.
    public RegistryView fetch() {
        return view(true);
    }

    /// What was last known of them, without asking anybody.
    public RegistryView kept() {
        return view(false);
    }

    private RegistryView view(boolean asking) {
        var all = new ArrayList<RegistryView.Seen>();
        var names = new HashSet<String>();
        for (var source : sources) {
            var problem = source.problem()
                    .or(() -> names.add(source.name())
                            ? Optional.empty()
                            : Optional.of("Another registry has the same name."));
            all.add(
                    problem.isPresent()
                            ? RegistryView.Seen.unusable(
                                    source,
                                    "The registry \"" + source.name() + "\" of your settings cannot be used. "
                                            + problem.get())
                            : seen(source, asking));
        }
        return new RegistryView(all, rules, around.clock());
    }

    private RegistryView.Seen seen(RegistrySource source, boolean asking) {
        var registry = Registry.at(
                        source.address(), PublisherKey.parse(source.key()).orElseThrow(), around)
                .orElseThrow();
        Optional<String> trouble = Optional.empty();
        if (asking) {
            try {
                var known = registry.fetch();
                return new RegistryView.Seen(
                        source, Optional.of(registry), Optional.of(known), Optional.empty(), false);
            } catch (IOException e) {
                trouble = Optional.of("The registry \"" + source.name() + "\" cannot be used: " + e.getMessage() + ".");
            }
        }
        return known(source, registry, trouble);
    }

    /// What was known, though it may be old.
    private RegistryView.Seen known(RegistrySource source, Registry registry, Optional<String> trouble) {
        try {
            var known = registry.known();
            if (known.isEmpty()) {
                var nothing = trouble.orElse("The registry \"" + source.name() + "\" was not read yet.");
                return new RegistryView.Seen(source, Optional.of(registry), known, Optional.of(nothing), false);
            }
            var age = trouble.map(sentence -> sentence + " What is known of it is "
                    + Ages.since(known.get().fetched(), around.clock().instant()) + " old.");
            try {
                registry.checkExpiry(known.get().index());
                return new RegistryView.Seen(source, Optional.of(registry), known, age, false);
            } catch (IOException expired) {
                var both = age.map(sentence -> sentence + " ").orElse("") + "Nothing is installed from \""
                        + source.name() + "\": " + expired.getMessage() + ".";
                return new RegistryView.Seen(source, Optional.of(registry), known, Optional.of(both), true);
            }
        } catch (IOException unreadable) {
            return RegistryView.Seen.unusable(
                    source,
                    "What is known of the registry \"" + source.name() + "\" cannot be read: " + unreadable.getMessage()
                            + ".");
        }
    }
}
