package dev.atoll.app.look;

import dev.atoll.api.feature.Severity;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.concurrent.SystemPreferences;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.Bench.Choice;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.settings.LookSettings;
import dev.atoll.app.settings.Scope;
import dev.atoll.app.settings.Setting;
import dev.atoll.app.settings.Settings;
import dev.atoll.app.settings.SettingsTree;
import dev.atoll.app.settings.Shape;
import dev.atoll.app.theme.Appearance;
import dev.atoll.app.theme.Theme;
import dev.atoll.app.theme.Themes;
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
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The theme that is worn: chosen by the user, by the system, or in place of one that is gone. Themes of extensions
/// come, change and go while the window is open.
///
/// Belongs to the UI thread.
public final class Looks implements FileFeature {
    private static final String AS_SYSTEM = Words.of("look.as-the-system");

    private final Bench bench;
    private final Themes own;
    private final Appearance appearance;
    private final LatestOnly reading;
    /// Held, since the system is heard only as long as somebody holds it.
    @SuppressWarnings("UnusedVariable")
    private final Subscription watching;

    private final Set<String> told = new HashSet<>();
    private List<OfferedTheme> offered = List.of();
    private String wanted;

    /// @param own the themes that come with the editor
    /// @param appearance wears the theme
    public Looks(Bench bench, Themes own, Appearance appearance) {
        this.bench = bench;
        this.own = own;
        this.appearance = appearance;
        reading = new LatestOnly(bench.ui());
        wanted = SystemLook.now().worn(bench.choices().look());
        watching = SystemPreferences.watch(() -> bench.ui().execute(this::settingsChanged));
        extensionsChanged();
    }

    /// The theme that a window wears at first, for what can be asked before it is there. Reads files.
    public static Optional<Theme> ofExtension(ExtensionHost host, String id) {
        return OfferedTheme.find(host, id);
    }

    /// The theme that a window wears at first. For the UI thread.
    ///
    /// @param offered finds the theme of an extension that the settings name; asked only if it is none of ours
    public static Theme first(Themes own, LookSettings settings, Supplier<Optional<Theme>> offered) {
        String id = SystemLook.now().worn(settings);
        return own.find(id).or(offered).orElseGet(() -> otherwise(own, settings));
    }

    private static Theme otherwise(Themes own, LookSettings settings) {
        SystemLook system = SystemLook.now();
        return own.find(system.worn(settings.asSystem()))
                .or(() -> own.find(system.worn(LookSettings.of(SettingsTree.of(new byte[0])))))
                .orElse(own.standard());
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(Command.of("theme.choose", Words.of("look.choose-theme"), this::pick));
        commands.add(Command.of("theme.system", Words.of("look.theme", AS_SYSTEM), () -> choose(Settings.SYSTEM)));
        commands.addSource(() -> all().all().stream()
                .map(theme -> Command.of(
                        "theme." + theme.id(), Words.of("look.theme", theme.name()), () -> choose(theme.id())))
                .toList());
    }

    /// The words that settings of themes, of colours and of icons, can have now, each with what people call it; none
    /// for settings of other things.
    public Function<Setting<?>, Map<String, String>> known(IconLooks icons) {
        return setting -> setting.equals(Settings.ICONS) ? icons.known(setting) : known(setting);
    }

    private Map<String, String> known(Setting<?> setting) {
        Map<String, String> known = new LinkedHashMap<>();
        if (setting.equals(Settings.THEME)) {
            known.put(Settings.SYSTEM, AS_SYSTEM);
        }
        if (setting.shape() instanceof Shape.Phrase phrase && phrase.what().equals(Settings.NAME_OF_THEME)) {
            all().all().forEach(theme -> known.put(theme.id(), theme.name()));
        }
        return known;
    }

    private Themes all() {
        return own.with(
                offered.stream().flatMap(theme -> theme.theme().stream()).toList());
    }

    private void choose(String theme) {
        bench.choose(Settings.THEME.to(theme, Scope.USER));
        // also where the settings say so already and something else is worn
        wear();
    }

    /// Lets the user walk through the themes, wearing each; backing out leaves all as it was.
    private void pick() {
        Theme before = appearance.theme();
        Map<Choice, Theme> themes = new HashMap<>();
        List<Choice> choices = new ArrayList<>();
        Stream.concat(
                        Stream.of(before),
                        all().all().stream().filter(theme -> !theme.id().equals(before.id())))
                .forEach(theme -> {
                    Choice choice = new Choice(theme.name(), hint(theme), () -> choose(theme.id()));
                    choices.add(choice);
                    themes.put(choice, theme);
                });
        Choice system = new Choice(
                AS_SYSTEM,
                bench.choices().look().theme().equals(Settings.SYSTEM) ? Words.of("look.chosen") : "",
                () -> choose(Settings.SYSTEM));
        choices.add(1, system);
        LookSettings free = bench.choices().look().asSystem();
        themes.put(system, first(own, free, () -> find(SystemLook.now().worn(free))));
        bench.preview(
                Words.of("look.choose-a-theme"),
                typed -> Choice.matching(choices, typed),
                choice -> Optional.ofNullable(themes.get(choice)).ifPresent(appearance::change),
                () -> appearance.change(before));
    }

    private String hint(Theme theme) {
        String from = offered.stream()
                .filter(one -> one.id().equals(theme.id()))
                .map(one -> ", " + one.extension())
                .findFirst()
                .orElse("");
        return (theme.dark() ? Words.of("look.dark") : Words.of("look.light")) + from;
    }

    private Optional<Theme> find(String id) {
        return all().find(id);
    }

    private void wear() {
        Optional<Theme> theme = find(wanted);
        if (theme.isEmpty()) {
            fallBack();
            return;
        }
        if (!theme.get().equals(appearance.theme())) {
            appearance.change(theme.get());
        }
        offered.stream().filter(one -> one.id().equals(wanted)).forEach(this::complain);
    }

    private void fallBack() {
        Theme instead = otherwise(own, bench.choices().look());
        if (!instead.equals(appearance.theme())) {
            appearance.change(instead);
        }
        boolean refused = offered.stream().anyMatch(one -> one.id().equals(wanted));
        offered.stream().filter(one -> one.id().equals(wanted)).forEach(this::complain);
        if (!refused && told.add(wanted + "?")) {
            bench.say(
                    Severity.WARNING,
                    OfferedTheme.isOffered(wanted)
                            ? Words.of("look.no-theme-until-its-extension-is-back", wanted, instead.name())
                            : Words.of("look.no-theme", wanted, instead.name()));
        }
    }

    private void complain(OfferedTheme theme) {
        theme.complaint().filter(told::add).ifPresent(sentence -> bench.say(Severity.WARNING, sentence));
    }

    @Override
    public void settingsChanged() {
        String now = SystemLook.now().worn(bench.choices().look());
        if (!now.equals(wanted)) {
            wanted = now;
            wear();
        }
    }

    @Override
    public void extensionsChanged() {
        reading.ask(
                bench.background().call(() -> OfferedTheme.of(bench.host())),
                found -> {
                    offered = found;
                    found.stream().filter(one -> one.theme().isEmpty()).forEach(this::complain);
                    if (OfferedTheme.isOffered(wanted)) {
                        find(wanted).ifPresent(_ -> told.remove(wanted + "?"));
                        wear();
                    }
                },
                failure -> bench.say(Severity.ERROR, Words.of("look.the-themes-of-extensions-cannot", failure)));
    }

    @Override
    public void refresh(ExtensionId extension, Optional<Feature> feature) {
        if (feature.isEmpty()) {
            extensionsChanged();
        }
    }

    @Override
    public boolean settled() {
        return reading.idle();
    }
}
