package dev.atoll.app.cli.language;

import dev.atoll.api.document.TextEdit;
import dev.atoll.api.provider.FormattingProvider;
import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.app.cli.language.LangRun.Answer;
import dev.atoll.app.cli.language.LangShapes.FileResult;
import dev.atoll.app.cli.language.LangShapes.FormatShape;
import dev.atoll.app.language.ProjectedText;
import dev.atoll.app.settings.FeatureSettings;
import dev.atoll.app.workspace.SaveRequest;
import dev.atoll.app.workspace.SaveResult;
import dev.atoll.app.workspace.TextFile;
import dev.atoll.core.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `atoll lang format`: files as their extensions would lay them out.
@Command(
        name = "format",
        description = "Prints files formatted, or checks or rewrites them: by the steps that the"
                + " settings list under onSave, else by the first extension that formats them.")
final class FormatVerb implements Callable<Integer> {
    private final LangRun run;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "The files to format.")
    private List<String> files = List.of();

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Option(
            names = "--check",
            description = "Only names the files that are not formatted; exits with 1 if there are any.")
    private boolean check;

    @Option(names = "--write", description = "Rewrites the files that are not formatted.")
    private boolean write;

    @Option(names = "--stdin", paramLabel = "NAME", description = "Formats standard input as a file of that name.")
    private @Nullable String stdin;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private @Nullable FeatureSettings settings;

    FormatVerb(LangRun run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        if (check && write) {
            throw wrong("--check and --write exclude each other");
        }
        String name = stdin;
        if (name == null) {
            if (files.isEmpty()) {
                throw wrong("Name the files to format, or use --stdin");
            }
            return run.runSideBySide(files, json, Runtime.getRuntime().availableProcessors(), this::format);
        }
        if (!files.isEmpty() || write) {
            throw wrong("--stdin goes with neither files nor --write");
        }
        return formatInput(name);
    }

    private int formatInput(String name) throws IOException {
        byte[] bytes = run.streams().in().readAllBytes();
        try (LangSession session = run.session();
                LangDocument document = session.open(name, bytes)) {
            Answer answer = format(document);
            run.print(
                    json
                            ? JsonOutput.text(LangShapes.Document.of(List.of(new FileResult(name, answer.shape()))))
                                    + "\n"
                            : answer.text());
            return answer.problems() ? Exit.FOUND_PROBLEMS : Exit.OK;
        }
    }

    private Answer format(LangDocument document) {
        Text before = document.text();
        Text after = formatted(document);
        boolean changed = !after.contentEquals(before);
        if (changed && write) {
            save(document, after);
        }
        String text = check || write ? (changed ? document.name() + "\n" : "") : printed(document.file(), after);
        return new Answer(new FormatShape(changed, after.string()), text, check && changed);
    }

    /// The text after all that is done before such a file is saved; formatted by the first extension where nothing is
    /// listed. A step that fails fails the file.
    private Text formatted(LangDocument document) {
        return settings()
                .listed(document.info().language())
                .map(steps -> new StepsInTurn(run, document).after(steps))
                .orElseGet(() -> {
                    FormattingProvider provider = document.providers(FormattingProvider.class, "formatting")
                            .getFirst();
                    List<TextEdit> edits = document.ask(
                            provider,
                            each -> each.format(
                                    document.revision(), StepsInTurn.options(run, document, document.text())));
                    return ProjectedText.changes(document.text().length(), edits)
                            .apply(document.text());
                });
    }

    private synchronized FeatureSettings settings() {
        FeatureSettings known = settings;
        if (known == null) {
            known = run.tools().settings().get();
            settings = known;
        }
        return known;
    }

    /// A formatted text as the file would hold it; the line breaks are each line's own.
    private static String printed(TextFile file, Text text) {
        StringBuilder printed = new StringBuilder();
        try {
            file.breaks().write(text, printed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return printed.toString();
    }

    private void save(LangDocument document, Text text) {
        TextFile file = document.file();
        SaveRequest request =
                new SaveRequest(file.path(), text, file.breaks(), file.encoding(), Optional.of(file.stamp()));
        SaveResult result = run.tools().workspace().save(request);
        if (result instanceof SaveResult.NotSaved notSaved) {
            throw Exit.wrongUse(notSaved.sentence());
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
