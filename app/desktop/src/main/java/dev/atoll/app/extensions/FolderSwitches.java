package dev.atoll.app.extensions;

import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.workspace.Roots;
import dev.atoll.host.ExtensionHandle;
import dev.atoll.host.ExtensionStatus;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Extensions that the user has switched off in folders. One that is off in each open folder does not run; one that is
/// off in some of them runs, but is told nothing of their files.
///
/// Belongs to the UI thread.
final class FolderSwitches {
    private final Bench bench;
    private final Shelf shelf;
    private State state = new State(Roots.none(), List.of());

    /// @param off for each folder what is off in it
    private record State(Roots roots, List<Set<ExtensionId>> off) {
        static State of(Bench bench) {
            Roots roots = bench.roots();
            return new State(
                    roots,
                    roots.folders().stream()
                            .map(folder -> bench.choices().extensions().offIn(folder))
                            .toList());
        }

        Set<ExtensionId> everywhere() {
            Set<ExtensionId> all = off.stream().flatMap(Set::stream).collect(Collectors.toCollection(HashSet::new));
            off.forEach(all::retainAll);
            return all;
        }
    }

    FolderSwitches(Bench bench, Shelf shelf) {
        this.bench = bench;
        this.shelf = shelf;
    }

    /// Whether an extension is off in the folder of what is shown.
    boolean isOffHere(ExtensionId id) {
        return bench.folder().filter(folder -> isOff(folder, id)).isPresent();
    }

    private boolean isOff(Path folder, ExtensionId id) {
        return bench.choices().extensions().offIn(folder).contains(id);
    }

    /// Other folders are open, the user has set something else, or there is another extension.
    void look() {
        State before = state;
        state = State.of(bench);
        turn(before.everywhere());
        if (!state.equals(before)) {
            bench.host().reconsider();
            if (!state.off().equals(before.off())) {
                bench.settingsChanged();
            }
        }
    }

    private void turn(Set<ExtensionId> offBefore) {
        Set<ExtensionId> off = state.everywhere();
        for (ExtensionHandle handle : bench.host().extensions()) {
            boolean runs = !(handle.status() instanceof ExtensionStatus.Off);
            if (runs && off.contains(handle.id())) {
                handle.disable();
            } else if (!off.contains(handle.id()) && offBefore.contains(handle.id()) && !shelf.isOff(handle.id())) {
                handle.enable();
            }
        }
    }
}
