package dev.atoll.app.panel.extension;

import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.manifest.PanelDefinition;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.PanelProvider;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OnDemand;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.markdown.MarkdownView;
import dev.atoll.app.offer.command.ExtensionCommands;
import dev.atoll.app.words.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The panels that extensions bring: a button in the rail and a command each, for as long as the extension is there and
/// may show panels.
public final class ExtensionPanels implements FileFeature {
    private final Bench bench;
    private final ExtensionCommands commands;
    private final MarkdownView markdown;
    private final Map<Key, Place> places = new LinkedHashMap<>();
    private Optional<OpenFile> last = Optional.empty();

    private record Key(ExtensionId extension, PanelDefinition definition) {
        String command() {
            return "panel." + extension + "." + definition.id();
        }
    }

    private record Place(OnDemand<ExtensionPanel> panel, Subscription button) {}

    /// @param commands runs what is clicked
    /// @param markdown shows texts
    public ExtensionPanels(Bench bench, ExtensionCommands commands, MarkdownView markdown) {
        this.bench = bench;
        this.commands = commands;
        this.markdown = markdown;
        commands.onShow(this::open);
        commands.onOver(this::renderShown);
    }

    @Override
    public void addTo(Commands all) {
        all.addSource(() -> {
            List<Command> toggles = new ArrayList<>();
            places.forEach((key, place) -> toggles.add(Command.of(
                    key.command(),
                    Words.of("panel.extension.show-or-hide", key.definition().title(), commands.name(key.extension())),
                    () -> toggle(place.panel.get()))));
            return toggles;
        });
        sync();
    }

    @Override
    public void refresh(ExtensionId extension, Optional<Feature> feature) {
        sync();
        if (feature.isEmpty() || feature.get() == Feature.PANEL) {
            renderShown(extension);
        }
    }

    @Override
    public void shown(Optional<OpenFile> file) {
        // told at each key, too
        if (!file.equals(last)) {
            last = file;
            sync();
        }
    }

    @Override
    public void extensionsChanged() {
        sync();
    }

    @Override
    public void refreshPanel(ExtensionId extension, String panel) {
        find(extension, panel).flatMap(OnDemand::made).filter(this::isShown).ifPresent(ExtensionPanel::render);
    }

    @Override
    public boolean settled() {
        return made().allMatch(ExtensionPanel::settled);
    }

    private boolean isShown(ExtensionPanel panel) {
        return bench.shows(panel.node());
    }

    private void renderShown(ExtensionId extension) {
        made().filter(panel -> panel.extension().equals(extension) && isShown(panel))
                .forEach(ExtensionPanel::render);
    }

    private Stream<ExtensionPanel> made() {
        return places.values().stream().flatMap(place -> place.panel.made().stream());
    }

    private Optional<OnDemand<ExtensionPanel>> find(ExtensionId extension, String panel) {
        return places.entrySet().stream()
                .filter(entry -> entry.getKey().extension().equals(extension)
                        && entry.getKey().definition().id().equals(panel))
                .map(entry -> entry.getValue().panel)
                .findFirst();
    }

    private void open(ExtensionId extension, String id) {
        find(extension, id).map(OnDemand::get).ifPresent(panel -> {
            if (isShown(panel)) {
                panel.render();
                panel.requestFocus();
            } else {
                toggle(panel);
            }
        });
    }

    private void toggle(ExtensionPanel panel) {
        PanelDefinition definition = panel.definition();
        String title = definition.title() + " · " + commands.name(panel.extension());
        boolean now = switch (definition.side()) {
            case LEFT -> bench.toggleSide(title, panel.node());
            case FOOT -> bench.toggleFoot(title, panel.node());
        };
        if (now) {
            panel.render();
            panel.requestFocus();
        } else {
            bench.focusText();
        }
    }

    /// Adds the panels that are there now, and takes those away that are not any more.
    private void sync() {
        Map<Key, PanelProvider> wanted = new LinkedHashMap<>();
        for (PanelProvider provider : bench.host().providers(PanelProvider.class)) {
            if (granted(provider.extension())) {
                provider.panels().forEach(each -> wanted.put(new Key(provider.extension(), each), provider));
            }
        }
        places.entrySet().removeIf(entry -> {
            boolean gone = !wanted.containsKey(entry.getKey());
            if (gone) {
                entry.getValue().button.close();
                entry.getValue().panel.made().filter(this::isShown).ifPresent(this::toggle);
            }
            return gone;
        });
        wanted.forEach((key, provider) -> places.computeIfAbsent(key, _ -> add(key, provider)));
    }

    private boolean granted(ExtensionId extension) {
        return bench.host().extensions().stream()
                .filter(handle -> handle.id().equals(extension))
                .allMatch(handle -> handle.grants().stream().anyMatch(grant -> grant.kind() == CapabilityKind.PANELS));
    }

    private Place add(Key key, PanelProvider provider) {
        String icon = key.definition().icon().flatMap(PanelIcon::code).orElse("bi-window-sidebar");
        String words = key.definition().title() + " (" + commands.name(key.extension()) + ")";
        return new Place(
                new OnDemand<>(() -> new ExtensionPanel(bench, commands, markdown, provider, key.definition())),
                bench.rail(icon, words, key.command()));
    }
}
