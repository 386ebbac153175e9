package dev.atoll.app.adjust;

import dev.atoll.api.feature.Severity;
import dev.atoll.api.manifest.LanguageData;
import dev.atoll.app.adjust.Found.Changed;
import dev.atoll.app.adjust.Found.Wish;
import dev.atoll.app.adjust.SettingRow.State;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OnDemand;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.settings.OfExtension;
import dev.atoll.app.settings.Scope;
import dev.atoll.app.settings.Setting;
import dev.atoll.app.settings.Settings;
import dev.atoll.app.settings.Settings.Group;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.app.words.Words;
import dev.atoll.core.text.Text;
import dev.atoll.host.ExtensionHandle;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The page of settings, and the user's file of them.
///
/// Belongs to the UI thread.
public final class Adjusting implements FileFeature {
    private final Bench bench;
    private final Function<Setting<?>, Map<String, String>> known;
    private final OnDemand<SettingsPage> page = new OnDemand<>(this::make);
    private final Set<String> told = new HashSet<>();
    private Scope about = Scope.USER;
    private Text seen = Text.empty();

    /// @param known words that a setting can be set to, each with what people call it, where its shape does not say
    public Adjusting(Bench bench, Function<Setting<?>, Map<String, String>> known) {
        this.bench = bench;
        this.known = known;
        told.addAll(problems());
    }

    private SettingsPage make() {
        return new SettingsPage(
                new SettingsPage.Deeds(this::show, this::row, row -> update(row), this::openFile, this::toggle));
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(Command.of("settings.open", Words.of("adjust.show-or-hide-settings"), this::toggle));
        commands.add(Command.of("settings.file", Words.of("adjust.open-settings-json"), this::openFile));
    }

    private UserChoices choices() {
        return bench.choices();
    }

    private void toggle() {
        if (bench.togglePage(page.get().node(), page.get()::requestFocus)) {
            show();
        }
        bench.focusText();
    }

    @Override
    public void settingsChanged() {
        if (page.made().filter(made -> bench.shows(made.node())).isPresent()) {
            show();
        }
    }

    @Override
    public void extensionsChanged() {
        page.made().ifPresent(SettingsPage::forget);
        settingsChanged();
    }

    @Override
    public void shown(Optional<OpenFile> file) {
        settingsChanged();
    }

    private void show() {
        SettingsPage shown = page.get();
        shown.offer(
                bench.folder().map(Path::getFileName).map(Path::toString),
                bench.shown().map(OpenFile::languageName).map(this::title));
        Scope scope = scope();
        if (!scope.equals(about)) {
            about = scope;
            shown.forget();
        }
        List<Group> groups = groups().stream()
                .filter(group -> group.settings().stream().anyMatch(setting -> setting.fits(scope)))
                .toList();
        shown.list(groups);
        Optional<Changed> changed =
                shown.onlySet() ? Optional.of(new Changed(choices().tree(), scope)) : Optional.empty();
        shown.show(Found.of(groups, new Wish(shown.words(), shown.group(), changed), scope));
    }

    private String title(String language) {
        return bench.host().language(language).map(LanguageData::name).orElse(language);
    }

    /// For what things are set on the page.
    private Scope scope() {
        return switch (page.get().where()) {
            case EVERYWHERE -> Scope.USER;
            case FOLDER -> bench.scope();
            case LANGUAGE ->
                bench.shown()
                        .map(file -> Scope.USER.ofLanguage(file.languageName()))
                        .orElse(Scope.USER);
        };
    }

    /// The editor's own settings, and behind them those of each extension that has any.
    private List<Group> groups() {
        List<Group> groups = new ArrayList<>(Settings.groups());
        bench.host().extensions().stream()
                .map(ExtensionHandle::manifest)
                .filter(manifest -> !manifest.settings().isEmpty())
                .map(manifest -> new Group(manifest.about().name(), OfExtension.settings(manifest)))
                .sorted((one, other) -> one.title().compareToIgnoreCase(other.title()))
                .forEach(groups::add);
        return groups;
    }

    private <T> SettingRow<T> row(Setting<T> setting) {
        Scope scope = scope();
        return new SettingRow<>(
                setting,
                state(setting, scope),
                known.apply(setting),
                new SettingRow.Deeds<>(
                        value -> bench.choose(setting.to(value, scope)), () -> bench.choose(setting.away(scope))));
    }

    private <T> void update(SettingRow<T> row) {
        row.update(state(row.setting(), about));
    }

    private <T> State<T> state(Setting<T> setting, Scope scope) {
        return new State<>(
                choices().get(setting, scope), choices().tree().isSet(setting, scope), elsewhere(setting, scope));
    }

    /// Where something else holds for what is shown than is set on the page.
    private String elsewhere(Setting<?> setting, Scope scope) {
        Scope shown = bench.shown().map(bench::scope).orElseGet(bench::scope);
        Optional<Scope> counts = choices().tree().where(setting, shown);
        if (counts.isEmpty() || counts.get().equals(scope) || counts.get().equals(Scope.USER)) {
            return "";
        }
        String what = Optional.of(counts.get())
                .flatMap(Scope::language)
                .map(language -> Words.of("adjust.place-for-language", title(language)))
                .orElse("");
        String folder = counts.get()
                .folder()
                .map(path -> Words.of("adjust.place-in-folder", path.getFileName()))
                .orElse("");
        return Words.of("adjust.set-as-well-which-counts", (what + " " + folder).strip());
    }

    private void openFile() {
        Optional<Path> file = choices().place();
        if (file.isEmpty()) {
            bench.say(Severity.INFORMATION, Words.of("adjust.settings-are-kept-nowhere-here"));
            return;
        }
        var _ = choices()
                .written()
                .thenAcceptAsync(
                        problem -> problem.ifPresentOrElse(
                                sentence -> bench.say(Severity.WARNING, sentence),
                                () -> bench.open(file.get(), _ -> {})),
                        bench.ui());
    }

    /// The user's file was saved in this window: it holds at once.
    @Override
    public void told(OpenFile file) {
        if (!file.unsaved()
                && file.path().isPresent()
                && file.path().equals(choices().place())
                && isNew(file)) {
            if (choices().reread(seen.toString().getBytes(StandardCharsets.UTF_8))) {
                bench.settingsChanged();
                List<String> problems = problems();
                told.retainAll(problems);
                problems.stream()
                        .filter(told::add)
                        .forEach(problem ->
                                bench.say(Severity.WARNING, Words.of("adjust.your-settings-are-not-all", problem)));
            }
        }
    }

    /// Whether its text is another than before. One that was there before a choice was kept must not take it back.
    @SuppressWarnings("ReferenceEquality")
    private boolean isNew(OpenFile file) {
        Text text = file.document().state().text();
        boolean isNew = text != seen;
        seen = text;
        return isNew;
    }

    private List<String> problems() {
        return choices()
                .problems(bench.host().extensions().stream()
                        .map(ExtensionHandle::manifest)
                        .toList());
    }

    @Override
    public boolean settled() {
        return choices().settled();
    }
}
