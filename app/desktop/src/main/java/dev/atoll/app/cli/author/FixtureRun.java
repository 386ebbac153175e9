package dev.atoll.app.cli.author;

import dev.atoll.app.workspace.FolderEntry;
import dev.atoll.app.workspace.ScratchFolder;
import dev.atoll.app.workspace.Workspace;
import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks an extension what its fixtures ask, and compares.
///
/// @param workspace the door to files
/// @param approve whether what is answered is taken over into the fixtures
public record FixtureRun(Workspace workspace, boolean approve) {
    /// The folder of an extension that has them.
    static final String FOLDER = "fixtures";

    /// What came of one fixture.
    ///
    /// @param name the fixture's
    /// @param problems why it failed, sentences; none if it holds
    /// @param approved whether it was written anew
    /// @param cost what the answer cost; nothing if there is none
    public record Result(String name, List<String> problems, boolean approved, Optional<Cost> cost) {
        /// Copies the list.
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /// Reads the themes of an extension, and runs all fixtures of its folder, by name.
    ///
    /// @param built the extension's package
    /// @throws UnableException if there are neither
    public List<Result> run(Path folder, ExtensionBuild.Built built) {
        List<Result> themes = new ThemeTrial(built.made()).results();
        return themes.isEmpty() || !workspace.list(folder.resolve(FOLDER)).isEmpty()
                ? Stream.concat(themes.stream(), run(folder, built.file()).stream())
                        .toList()
                : themes;
    }

    private List<Result> run(Path folder, Path packageFile) {
        List<Path> files = files(folder, workspace);
        try (ScratchFolder scratch = ScratchFolder.make()) {
            Trial trial = new Trial(workspace, scratch.path(), true);
            return files.stream().map(file -> run(trial, packageFile, file)).toList();
        } catch (IOException noPlace) {
            throw UnableException.wrongUse("there is no place for temporary files: " + noPlace.getMessage() + ".");
        }
    }

    /// The files of all fixtures, by name.
    ///
    /// @throws UnableException if there are none
    static List<Path> files(Path folder, Workspace workspace) {
        List<Path> files = workspace.list(folder.resolve(FOLDER)).stream()
                .filter(entry -> !entry.folder() && entry.name().endsWith(".json"))
                .map(FolderEntry::path)
                .toList();
        if (files.isEmpty()) {
            throw UnableException.wrongUse("there are no fixtures: put files such as fixtures/first.json into " + folder
                    + ". docs/extensions/testing.md says what is in them.");
        }
        return files;
    }

    private Result run(Trial trial, Path packageFile, Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
        try {
            Fixture fixture = Fixture.read(file, workspace);
            Trial.Answered answered = trial.ask(packageFile, fixture);
            List<String> problems = new ArrayList<>();
            List<String> differences = differences(fixture, answered);
            boolean approved = approve && !differences.isEmpty();
            if (approved) {
                fixture.approving(answered.answer(), answered.after()).write(workspace);
            } else {
                problems.addAll(differences);
            }
            problems.addAll(answered.cost().over(fixture));
            return new Result(name, problems, approved, Optional.of(answered.cost()));
        } catch (UnableException failed) {
            return new Result(name, List.of(failed.sentence()), false, Optional.empty());
        }
    }

    private static List<String> differences(Fixture fixture, Trial.Answered answered) {
        List<String> result = new ArrayList<>();
        Optional<JsonNode> expected = fixture.expected();
        if (expected.isEmpty()) {
            result.add("It says nothing of the answer. `atoll ext test --approve` takes over what is answered: "
                    + answered.answer());
        } else {
            result.addAll(Difference.between(expected.get(), answered.answer()));
        }
        fixture.after()
                .filter(after -> !Optional.of(after).equals(answered.after()))
                .ifPresent(after -> result.add("The text after its edits is "
                        + answered.after().map(FixtureRun::quoted).orElse("unchanged") + ", and should be "
                        + quoted(after) + "."));
        return result;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\n", "\\n") + '"';
    }
}
