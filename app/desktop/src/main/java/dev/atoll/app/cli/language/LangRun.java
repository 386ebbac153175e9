package dev.atoll.app.cli.language;

import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.app.cli.console.Lines;
import dev.atoll.app.cli.console.Streams;
import dev.atoll.app.cli.console.Tools;
import dev.atoll.app.cli.language.LangShapes.FileResult;
import dev.atoll.app.language.Precedence;
import dev.atoll.app.settings.FeatureSettings;
import dev.atoll.host.ExtensionHost;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// One run of a language verb over some files. A file that fails is told about and does not stop the others.
///
/// @param tools what there is to work with
/// @param streams where to read and print
public record LangRun(Tools tools, Streams streams) {
    /// So many files are worth another host.
    private static final int FILES_A_LANE = 24;

    /// What a verb found out about one file.
    ///
    /// @param shape the same for `--json`
    /// @param text the same for people, with its line breaks; may be empty
    /// @param problems whether the exit code tells of it
    record Answer(Object shape, String text, boolean problems) {}

    /// Asks about each file and prints what comes.
    ///
    /// @param files the files' names
    /// @param json whether to print for machines
    /// @param verb what to ask
    /// @return the exit code
    int run(List<String> files, boolean json, Function<LangDocument, Answer> verb) {
        List<FileResult> results = new ArrayList<>();
        int code = Exit.OK;
        try (LangSession session = session()) {
            for (String name : files) {
                try (LangDocument document = session.open(name)) {
                    Answer answer = verb.apply(document);
                    code = Math.max(code, answer.problems() ? Exit.FOUND_PROBLEMS : Exit.OK);
                    results.add(new FileResult(name, answer.shape()));
                    print(json ? "" : answer.text());
                } catch (Exit failure) {
                    Lines.say(streams.err(), failure.sentence());
                    code = Math.max(code, failure.code());
                }
            }
        }
        if (json) {
            streams.out().println(JsonOutput.text(LangShapes.Document.of(results)));
        }
        return code;
    }

    /// The same with several hosts side by side where there are many files: a formatter works on one at a time.
    ///
    /// @param most how many hosts there may be
    int runSideBySide(List<String> files, boolean json, int most, Function<LangDocument, Answer> verb) {
        int lanes = Math.clamp(files.size() / FILES_A_LANE, 1, Math.max(1, most));
        if (lanes == 1) {
            return run(files, json, verb);
        }
        List<FileResult> results = new ArrayList<>();
        int code = Exit.OK;
        for (Lanes.Outcome outcome : Lanes.of(this, files, lanes, verb)) {
            code = Math.max(code, outcome.code());
            outcome.failure().ifPresent(sentence -> Lines.say(streams.err(), sentence));
            outcome.result().ifPresent(results::add);
            print(json ? "" : outcome.text());
        }
        if (json) {
            streams.out().println(JsonOutput.text(LangShapes.Document.of(results)));
        }
        return code;
    }

    LangSession session() {
        ExtensionHost host = tools.host().get();
        host.problems().forEach(problem -> Lines.say(streams.err(), "an extension is not loaded: " + problem));
        FeatureSettings settings = tools.settings().get();
        settings.problems()
                .forEach(problem -> Lines.say(streams.err(), "your settings are not all in force. " + problem));
        return new LangSession(tools.workspace(), host, new Precedence(() -> settings));
    }

    /// A session more, of a host like the first, which has told of its problems.
    LangSession another() {
        FeatureSettings settings = tools.settings().get();
        return new LangSession(tools.workspace(), tools.host().get(), new Precedence(() -> settings));
    }

    void print(String text) {
        streams.out().print(text);
        streams.out().flush();
    }
}
