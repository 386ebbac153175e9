package dev.atoll.app.offer;

import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.Provider;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.Bench.Choice;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.language.DocumentLanguage;
import dev.atoll.app.language.Precedence;
import dev.atoll.app.settings.SettingsChange;
import dev.atoll.app.words.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Lets the user choose among the extensions that offer one feature for the shown file's language: which comes first,
/// and which is not asked. The choice is kept in the user's settings.
public final class Preferences implements FileFeature {
    private final Bench bench;

    /// Choices for the files of a window.
    public Preferences(Bench bench) {
        this.bench = bench;
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(new Command(
                "extensions.prefer",
                Words.of("offer.choose-extensions-for-a-feature"),
                () -> bench.shown().isPresent(),
                () -> bench.shown().ifPresent(this::pickFeature)));
    }

    /// One feature of one language, and the extensions for it.
    ///
    /// @param feature which
    /// @param language the file's
    /// @param asked those that are asked, in order
    /// @param off those that are not
    private record Offered(Feature feature, String language, List<ExtensionId> asked, List<ExtensionId> off) {
        List<ExtensionId> all() {
            List<ExtensionId> all = new ArrayList<>(asked);
            all.addAll(off);
            return all;
        }

        String words() {
            return FeatureWords.in(feature, language);
        }
    }

    private void pickFeature(OpenFile file) {
        List<Choice> choices = Precedence.kinds().entrySet().stream()
                .map(entry -> offered(file, entry.getKey(), entry.getValue()))
                .filter(offered -> !offered.all().isEmpty())
                .sorted(Comparator.comparing(Offered::words))
                .map(offered -> new Choice(offered.words(), names(offered), () -> pickExtension(offered)))
                .toList();
        pick(Words.of("offer.which-feature"), choices);
    }

    private Offered offered(OpenFile file, Feature feature, Class<? extends Provider> kind) {
        Optional<DocumentLanguage> language = file.language();
        // a symbol of the folder belongs to no file, so all languages are meant
        List<? extends Provider> asked = feature == Feature.WORKSPACE_SYMBOLS
                ? bench.providers(kind)
                : language.map(known -> known.providers(kind).stream()
                                .map(Provider.class::cast)
                                .toList())
                        .orElse(List.of());
        String name = feature == Feature.WORKSPACE_SYMBOLS ? "*" : file.languageName();
        return new Offered(
                feature,
                name,
                asked.stream().map(Provider::extension).toList(),
                bench.choices().features().off(feature, name));
    }

    private String names(Offered offered) {
        String asked =
                offered.asked().stream().map(this::name).collect(Collectors.joining(Words.of("offer.then") + " "));
        String off = offered.off().stream().map(this::name).collect(Collectors.joining(", "));
        return off.isEmpty() ? asked : (asked.isEmpty() ? "" : asked + " · ") + Words.of("offer.names-off", off);
    }

    private void pickExtension(Offered offered) {
        List<Choice> choices = offered.all().stream()
                .map(extension ->
                        new Choice(name(extension), place(offered, extension), () -> pickPlace(offered, extension)))
                .toList();
        pick(Words.of("offer.which-extension", offered.words()), choices);
    }

    private static String place(Offered offered, ExtensionId extension) {
        int place = offered.asked().indexOf(extension);
        return place < 0
                ? Words.of("offer.off")
                : place == 0 ? Words.of("offer.first") : Words.of("offer.after", place);
    }

    private void pickPlace(Offered offered, ExtensionId extension) {
        List<Choice> choices = new ArrayList<>();
        boolean off = offered.off().contains(extension);
        if (off) {
            choices.add(new Choice(Words.of("offer.switch-on"), "", () -> {
                List<ExtensionId> left = new ArrayList<>(offered.off());
                left.remove(extension);
                bench.choose(SettingsChange.off(offered.feature(), offered.language(), left));
            }));
        } else {
            if (offered.asked().indexOf(extension) > 0) {
                choices.add(new Choice(Words.of("offer.put-first"), "", () -> {
                    List<ExtensionId> order = new ArrayList<>(offered.asked());
                    order.remove(extension);
                    order.addFirst(extension);
                    bench.choose(SettingsChange.prefer(offered.feature(), offered.language(), order));
                }));
            }
            choices.add(new Choice(Words.of("offer.switch-off"), "", () -> {
                List<ExtensionId> more = new ArrayList<>(offered.off());
                more.add(extension);
                bench.choose(SettingsChange.off(offered.feature(), offered.language(), more));
            }));
        }
        pick(offered.words() + ": " + name(extension), choices);
    }

    private void pick(String prompt, List<Choice> choices) {
        bench.pick(
                prompt,
                typed -> choices.stream()
                        .filter(choice -> choice.title()
                                .toLowerCase(Locale.ROOT)
                                .contains(typed.strip().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    private String name(ExtensionId extension) {
        return new Answers(bench).name(extension);
    }
}
