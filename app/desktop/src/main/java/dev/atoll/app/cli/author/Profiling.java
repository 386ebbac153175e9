package dev.atoll.app.cli.author;

import dev.atoll.api.manifest.Feature;
import dev.atoll.app.workspace.ScratchFolder;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.host.FunctionSample;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks an extension the same several times, and finds where its work goes: once with its instructions
/// counted, and once as the editor has it, for the times.
///
/// @param workspace the door to files
/// @param times how often it is asked
/// @param every how many instructions lie between two looks at what runs
public record Profiling(Workspace workspace, int times, long every) {
    /// What is asked.
    ///
    /// @param fixture a fixture's name in the folder, or the path of its file; all if nothing is given
    /// @param input a file to ask about, in place of a fixture
    /// @param ask the feature to ask for of that file, by its word in the manifest
    public record Wish(Optional<String> fixture, Optional<Path> input, Optional<String> ask) {}

    /// Profiles an extension.
    ///
    /// @param folder its folder, in which fixtures are looked for
    /// @param packageFile its package
    /// @throws UnableException if it cannot be asked
    public List<Profile> of(Path folder, Path packageFile, Wish wish) {
        List<Fixture> fixtures = fixtures(folder, wish);
        try (ScratchFolder scratch = ScratchFolder.make()) {
            Trial counted = new Trial(workspace, scratch.path(), true);
            Trial plain = new Trial(workspace, scratch.path(), false);
            return fixtures.stream()
                    .map(fixture -> profile(
                            fixture,
                            counted.within(
                                    packageFile,
                                    fixture,
                                    extension -> extension.sample(every),
                                    stage -> work(stage, fixture)),
                            plain.within(
                                    packageFile,
                                    fixture,
                                    extension -> extension.noteCalls(true),
                                    stage -> time(stage, fixture))))
                    .toList();
        } catch (IOException noPlace) {
            throw UnableException.wrongUse("there is no place for temporary files: " + noPlace.getMessage() + ".");
        }
    }

    private List<Fixture> fixtures(Path folder, Wish wish) {
        if (wish.input.isPresent()) {
            return List.of(about(wish.input.get(), wish.ask));
        }
        if (wish.fixture.isEmpty()) {
            return FixtureRun.files(folder, workspace).stream()
                    .map(file -> Fixture.read(file, workspace))
                    .toList();
        }
        Path named = folder.resolve(FixtureRun.FOLDER).resolve(wish.fixture.get() + ".json");
        Path file = workspace.exists(named) ? named : Path.of(wish.fixture.get());
        return List.of(Fixture.read(file, workspace));
    }

    private static Fixture about(Path input, Optional<String> ask) {
        ObjectNode content = JsonMapper.shared().createObjectNode();
        String name = String.valueOf(input.getFileName());
        content.put("file", name);
        content.put("input", name);
        content.put(
                "ask",
                ask.orElseThrow(
                        () -> UnableException.wrongUse("--input needs --ask FEATURE, such as --ask highlighting.")));
        return new Fixture(input.resolveSibling(name + ".json"), content);
    }

    /// What was used, and where.
    private record Work(long instructions, List<FunctionSample> samples) {}

    /// What calls took, and the memory after each answer.
    private record Times(List<Profile.Calls> calls, List<Profile.Moment> memory) {}

    private Profile profile(Fixture fixture, Work work, Times taken) {
        return new Profile(
                fixture.name(), times(fixture), every, work.instructions, work.samples, taken.calls, taken.memory);
    }

    /// Commands may change what the extension knows, so they are run once.
    private int times(Fixture fixture) {
        return fixture.ask() == Feature.COMMANDS ? 1 : times;
    }

    private Work work(Trial.Stage stage, Fixture fixture) {
        for (int i = 0; i < times(fixture); i++) {
            var _ = stage.answer();
        }
        return new Work(stage.extension().instructions(), stage.extension().samples());
    }

    private Times time(Trial.Stage stage, Fixture fixture) {
        Profile.Tally tally = new Profile.Tally();
        List<Profile.Moment> memory = new ArrayList<>();
        long began = System.nanoTime();
        for (int i = 0; i < times(fixture); i++) {
            var _ = stage.answer();
            tally.take(stage.extension().calls());
            memory.add(
                    new Profile.Moment(System.nanoTime() - began, stage.host().guestMemoryBytes()));
        }
        return new Times(tally.sums(), memory);
    }
}
