package dev.atoll.app.look;

import dev.atoll.api.feature.Severity;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.Bench.Choice;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.icon.Ground;
import dev.atoll.app.panel.files.FileIcons;
import dev.atoll.app.settings.Scope;
import dev.atoll.app.settings.Setting;
import dev.atoll.app.settings.Settings;
import dev.atoll.app.theme.Appearance;
import dev.atoll.app.words.Words;
import dev.atoll.host.ExtensionHost;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The icons of files in the tree: the editor's own, none, or those of an extension, which come, change and go while
/// the window is open.
///
/// Belongs to the UI thread.
public final class IconLooks implements FileFeature {
    private static final Map<String, String> OWN = own();

    private final Bench bench;
    private final Appearance appearance;
    private final LatestOnly reading;
    private final Set<String> told = new HashSet<>();
    private List<OfferedIcons> offered = List.of();
    private Optional<ThemeIcons> themed = Optional.empty();
    private String wanted;

    /// @param appearance the theme on which icons stand
    public IconLooks(Bench bench, Appearance appearance) {
        this.bench = bench;
        this.appearance = appearance;
        reading = new LatestOnly(bench.ui());
        wanted = bench.get(Settings.ICONS);
        appearance.whenChanged(() -> themed.ifPresent(bench::drawFiles));
        extensionsChanged();
    }

    private static Map<String, String> own() {
        Map<String, String> own = new LinkedHashMap<>();
        own.put("coloured", Words.of("look.coloured"));
        own.put("plain", Words.of("look.plain"));
        own.put("none", Words.of("look.none"));
        return own;
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(Command.of("icons.choose", Words.of("look.choose-icon-theme"), this::pick));
        commands.addSource(() -> known(Settings.ICONS).entrySet().stream()
                .map(each -> Command.of(
                        "icons." + each.getKey(), Words.of("look.icons", each.getValue()), () -> choose(each.getKey())))
                .toList());
    }

    /// The words that the setting of icons can have now, each with what people call it; none for other settings.
    public Map<String, String> known(Setting<?> setting) {
        Map<String, String> known = new LinkedHashMap<>();
        if (setting.equals(Settings.ICONS)) {
            known.putAll(OWN);
            offered.stream()
                    .filter(each -> each.theme().isPresent())
                    .forEach(each -> known.put(each.id(), each.title()));
        }
        return known;
    }

    private void choose(String icons) {
        bench.choose(Settings.ICONS.to(icons, Scope.USER));
        // also where the settings say so already and others are shown
        show(icons);
    }

    /// Lets the user walk through them, showing each; backing out leaves all as it was.
    private void pick() {
        Map<Choice, String> ids = new HashMap<>();
        List<Choice> choices = new ArrayList<>();
        known(Settings.ICONS).forEach((id, title) -> {
            Choice choice = new Choice(title, hint(id), () -> choose(id));
            ids.put(choice, id);
            choices.add(id.equals(wanted) ? 0 : choices.size(), choice);
        });
        bench.preview(
                Words.of("look.choose-an-icon-theme"),
                typed -> Choice.matching(choices, typed),
                choice -> Optional.ofNullable(ids.get(choice)).ifPresent(this::show),
                () -> show(wanted));
    }

    private String hint(String id) {
        return offered.stream()
                .filter(each -> each.id().equals(id))
                .map(OfferedIcons::extension)
                .findFirst()
                .orElse("");
    }

    private void show(String id) {
        themed = offered.stream()
                .filter(each -> each.id().equals(id))
                .flatMap(each ->
                        each.theme().stream().map(theme -> new ThemeIcons(bench, each.title(), theme, this::ground)))
                .findFirst();
        bench.drawFiles(themed.<FileIcons>map(icons -> icons).orElseGet(() -> switch (id) {
            case "plain" -> FileIcons.plain();
            case "none" -> FileIcons.none();
            default -> FileIcons.coloured();
        }));
        offered.stream().filter(each -> each.id().equals(id)).forEach(this::complain);
    }

    private Ground ground() {
        if (appearance.theme().contrast()) {
            return Ground.CONTRAST;
        }
        return appearance.theme().dark() ? Ground.DARK : Ground.LIGHT;
    }

    /// Says so where what is wanted is not there.
    private void showWanted() {
        show(wanted);
        boolean refused = offered.stream().anyMatch(each -> each.id().equals(wanted));
        if (!OWN.containsKey(wanted) && !refused && told.add(wanted + "?")) {
            bench.say(
                    Severity.WARNING,
                    OfferedTheme.isOffered(wanted)
                            ? Words.of("look.no-icon-theme-now", wanted)
                            : Words.of("look.no-icon-theme", wanted));
        }
    }

    private void complain(OfferedIcons icons) {
        icons.complaint().filter(told::add).ifPresent(sentence -> bench.say(Severity.WARNING, sentence));
    }

    @Override
    public void settingsChanged() {
        String now = bench.get(Settings.ICONS);
        if (!now.equals(wanted)) {
            wanted = now;
            showWanted();
        }
    }

    @Override
    public void extensionsChanged() {
        ExtensionHost host = bench.host();
        reading.ask(
                bench.background().call(() -> OfferedIcons.of(host)),
                found -> {
                    offered = found;
                    offered.stream().filter(each -> each.id().equals(wanted)).forEach(_ -> told.remove(wanted + "?"));
                    showWanted();
                },
                failure -> bench.say(Severity.ERROR, Words.of("look.icon-themes-cannot-be-read", failure)));
    }

    @Override
    public void refresh(ExtensionId extension, Optional<Feature> feature) {
        if (feature.isEmpty() && bringsIcons(extension)) {
            extensionsChanged();
        }
    }

    private boolean bringsIcons(ExtensionId extension) {
        return offered.stream().anyMatch(each -> each.id().startsWith(extension.value() + OfferedTheme.PARTS))
                || bench.host().extensions().stream()
                        .anyMatch(each -> each.id().equals(extension)
                                && !each.manifest().iconThemes().isEmpty());
    }

    @Override
    public boolean settled() {
        return reading.idle() && themed.map(ThemeIcons::settled).orElse(true);
    }
}
