package dev.atoll.app.extensions;

import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OnDemand;
import dev.atoll.app.install.Installing;
import dev.atoll.app.install.Stores;
import dev.atoll.app.markdown.MarkdownView;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Roots;
import dev.atoll.host.CapabilityUse;
import dev.atoll.host.ExtensionHandle;
import dev.atoll.host.InstalledExtension;
import dev.atoll.host.RegistryView;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The page of extensions, and what keeps them up to date while the window is open.
///
/// Belongs to the UI thread.
public final class Extensions implements FileFeature {
    private final Bench bench;
    private final Stores stores;
    private final Shelf shelf;
    private final FolderSwitches switches;
    private final Upkeep upkeep;
    private final OnDemand<ExtensionsPage> page;
    private final OnDemand<DetailView> view;
    private final LatestOnly knowing;
    private final LatestOnly reading;
    private Inventory.Known known = Inventory.Known.nothing();
    private Optional<Entry> chosen = Optional.empty();
    private Detail detail = Detail.nothing();

    /// @param installing installs what is chosen
    /// @param markdown shows what authors wrote
    /// @param author opens the author's panel for an extension
    public Extensions(Bench bench, Installing installing, MarkdownView markdown, Consumer<ExtensionId> author) {
        this.bench = bench;
        this.stores = installing.stores();
        knowing = new LatestOnly(bench.ui());
        reading = new LatestOnly(bench.ui());
        shelf = new Shelf(bench, installing, this::refresh);
        switches = new FolderSwitches(bench, shelf);
        upkeep = new Upkeep(bench, stores, shelf, this::refresh);
        view = new OnDemand<>(() -> new DetailView(shelf, markdown, author));
        page = new OnDemand<>(() -> new ExtensionsPage(
                new ExtensionsPage.Deeds(upkeep::hear, () -> bench.commands().run("extensions.install"), this::toggle),
                this::choose,
                switches::isOffHere));
        upkeep.begin();
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(Command.of("view.extensions", Words.of("extensions.show-or-hide-extensions"), this::toggle));
        commands.add(
                Command.of("extensions.update", Words.of("extensions.look-for-updates-of-extensions"), upkeep::hear));
    }

    private void toggle() {
        if (bench.togglePage(page.get().node(), page.get()::requestFocus)) {
            show();
            refresh();
        }
        bench.focusText();
    }

    private boolean looking() {
        return page.made().filter(made -> bench.shows(made.node())).isPresent();
    }

    /// Reads again what lies on the disk, if somebody looks.
    private void refresh() {
        if (looking()) {
            knowing.ask(
                    bench.background().call(() -> Upkeep.known(stores)),
                    found -> {
                        known = found;
                        show();
                    },
                    failure -> {
                        known = new Inventory.Known(List.of(), List.of(), List.of(), List.of(Shelf.reason(failure)));
                        show();
                    });
        }
    }

    private void show() {
        page.get().show(Inventory.of(bench.host().extensions(), known));
    }

    private void choose(Optional<Entry> entry) {
        boolean another = !chosen.map(Entry::id).equals(entry.map(Entry::id));
        chosen = entry;
        if (another) {
            detail = Detail.nothing();
        }
        showDetail();
        entry.ifPresent(one -> reading.ask(
                bench.background().call(() -> read(one)),
                found -> {
                    detail = found;
                    showDetail();
                },
                _ -> {
                    // what the list knows is shown all the same
                }));
    }

    private void showDetail() {
        chosen.ifPresent(entry ->
                view.get().show(new DetailView.Shown(entry, detail, bench.folder(), switches.isOffHere(entry.id()))));
        page.get().detail(chosen.map(_ -> view.get().node()));
    }

    private Detail read(Entry entry) {
        Optional<String> readme = entry.loaded().flatMap(ExtensionHandle::readme);
        List<CapabilityUse> uses = entry.loaded().map(ExtensionHandle::uses).orElse(List.of());
        return new Detail(readme, uses, offered(entry));
    }

    private Optional<RegistryView.Details> offered(Entry entry) {
        boolean fromRegistry = entry.offered().isPresent()
                || entry.installed()
                        .flatMap(InstalledExtension::current)
                        .flatMap(InstalledExtension.Version::registry)
                        .isPresent();
        try {
            return fromRegistry
                    ? Optional.of(stores.sources().registries().kept().details(entry.id()))
                    : Optional.empty();
        } catch (IOException toldAsTheRegistrysTrouble) {
            return Optional.empty();
        }
    }

    @Override
    public void extensionsChanged() {
        refresh();
    }

    @Override
    public void refresh(ExtensionId extension, Optional<Feature> feature) {
        if (feature.isEmpty() && looking()) {
            show();
        }
    }

    @Override
    public void foldersShown(Roots roots) {
        switches.look();
    }

    @Override
    public void settingsChanged() {
        switches.look();
    }

    @Override
    public boolean settled() {
        return knowing.idle() && reading.idle() && shelf.idle() && upkeep.idle();
    }
}
