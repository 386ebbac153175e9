package dev.atoll.app.cli.author;

import dev.atoll.api.manifest.Problem;
import dev.atoll.api.manifest.ThemeDefinition;
import dev.atoll.app.icon.IconReading;
import dev.atoll.app.icon.IconThemeFile;
import dev.atoll.app.icon.IconThemeReading;
import dev.atoll.app.theme.ThemeFile;
import dev.atoll.app.theme.ThemeReading;
import dev.atoll.host.PackageMaking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The themes of a package, read as the editor reads them: whether their files are themes, whether all text can be
/// read, and whether all icons can be drawn. Themes in another editor's form are made legible without a complaint,
/// since their colours are somebody else's.
///
/// @param made the package
record ThemeTrial(PackageMaking.Made made) {
    private static final int MOST_COMPLAINTS = 100;

    /// What came of each theme.
    List<FixtureRun.Result> results() {
        return trials().map(
                        trial -> new FixtureRun.Result(trial.theme().id(), trial.complaints(), false, Optional.empty()))
                .toList();
    }

    /// What users would be warned of, or see otherwise than it was written.
    List<Problem> problems() {
        return trials().flatMap(trial -> trial.complaints().stream()
                        .map(words -> new Problem(trial.theme().file(), words)))
                .toList();
    }

    private record Trial(ThemeDefinition theme, List<String> complaints) {}

    private Stream<Trial> trials() {
        return Stream.concat(
                made.manifest().themes().stream().map(theme -> new Trial(theme, complaints(theme))),
                made.manifest().iconThemes().stream().map(theme -> new Trial(theme, complaintsOfIcons(theme))));
    }

    private List<String> complaintsOfIcons(ThemeDefinition theme) {
        return switch (new IconThemeFile(theme.file(), made::contents).read()) {
            case IconThemeReading.Refused(var sentence) -> List.of(sentence);
            case IconThemeReading.Read read ->
                Stream.concat(
                                read.faults().stream(),
                                read.theme().icons().stream()
                                        .sorted()
                                        .flatMap(icon -> complaint(read.theme().picture(icon))))
                        .limit(MOST_COMPLAINTS)
                        .toList();
        };
    }

    private static Stream<String> complaint(IconReading icon) {
        return icon instanceof IconReading.Refused(var sentence) ? Stream.of(sentence) : Stream.empty();
    }

    private List<String> complaints(ThemeDefinition theme) {
        return switch (new ThemeFile(theme.id(), theme.title(), theme.file(), made::contents).read()) {
            case ThemeReading.Refused(var sentence) -> List.of(sentence);
            case ThemeReading.Read read when read.imported() -> read.faults();
            case ThemeReading.Read read ->
                Stream.concat(read.faults().stream(), read.repairs().stream()).toList();
        };
    }
}
