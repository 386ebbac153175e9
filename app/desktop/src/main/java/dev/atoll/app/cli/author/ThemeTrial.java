package dev.atoll.app.cli.author;

import dev.atoll.api.manifest.Problem;
import dev.atoll.api.manifest.ThemeDefinition;
import dev.atoll.app.theme.ThemeFile;
import dev.atoll.app.theme.ThemeReading;
import dev.atoll.host.PackageMaking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The themes of a package, read as the editor reads them: whether their files are themes, and whether all text can be
/// read. Themes in another editor's form are made legible without a complaint, since their colours are somebody else's.
///
/// @param made the package
record ThemeTrial(PackageMaking.Made made) {
    /// What came of each theme.
    List<FixtureRun.Result> results() {
        return made.manifest().themes().stream()
                .map(theme -> new FixtureRun.Result(theme.id(), complaints(theme), false, Optional.empty()))
                .toList();
    }

    /// What users would be warned of, or see otherwise than it was written.
    List<Problem> problems() {
        return made.manifest().themes().stream()
                .flatMap(theme -> complaints(theme).stream().map(words -> new Problem(theme.file(), words)))
                .toList();
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
