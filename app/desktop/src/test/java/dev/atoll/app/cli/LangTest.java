package dev.atoll.app.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.failure.Trapped;
import dev.atoll.api.feature.FoldKind;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.feature.Severity;
import dev.atoll.api.feature.Symbol;
import dev.atoll.api.feature.SymbolKind;
import dev.atoll.api.feature.Tokens;
import dev.atoll.api.manifest.FilterArgument;
import dev.atoll.api.manifest.FilterDefinition;
import dev.atoll.api.manifest.FilterReach;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.language.FakeHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.failedFuture;
import static org.assertj.core.api.Assertions.assertThat;

class LangTest {
    private static final ExtensionId ID = new ExtensionId("test.fake");

    @TempDir
    Path folder;

    private final FakeHost host = new FakeHost();
    private final CapturedProgram program = new CapturedProgram(host);

    @Test
    void highlightsAreCollectedUntilTheWholeTextIsCovered() throws IOException {
        host.with(new CannedProviders.Highlighting(ID, (_, span) -> {
            Span covered = new Span(span.start(), Math.min(span.start() + 3, span.end()));
            Tokens tokens = Tokens.of(new int[] {span.start(), 1, 0}, List.of("number"));
            return completedFuture(new Highlights(covered, tokens));
        }));
        String file = file("1 23 4");
        assertThat(program.run("lang", "highlight", "--json", file)).isZero();
        assertThat(program.out()).isEqualTo("""
            {"schema":1,"results":[{"file":"%s","result":[{"from":0,"to":1,"scope":"number"},{"from":3,"to":4,"scope":"number"}]}]}
            """.formatted(file));
        assertValid("lang-highlight");
    }

    @Test
    void aHighlighterThatMakesNoProgressIsStopped() throws IOException {
        host.with(new CannedProviders.Highlighting(
                ID, (_, _) -> completedFuture(new Highlights(new Span(0, 0), Tokens.of(new int[0], List.of())))));
        assertThat(program.run("lang", "highlight", file("abc"))).isEqualTo(3);
        assertThat(program.err()).contains("the extension test.fake stopped colouring at offset 0.");
    }

    @Test
    void anEmptyFileIsAskedOnceAndHasNoHighlights() throws IOException {
        host.with(new CannedProviders.Highlighting(
                ID, (_, span) -> completedFuture(new Highlights(span, Tokens.of(new int[0], List.of())))));
        assertThat(program.run("lang", "highlight", "--json", file(""))).isZero();
        assertThat(program.out()).endsWith("\"result\":[]}]}\n");
    }

    @Test
    void diagnosticsOfAllExtensionsAreSortedAndErrorsExitWithOne() throws IOException {
        host.with(new CannedProviders.Diagnosing(
                ID, () -> completedFuture(List.of(CannedProviders.problem(3, 4, Severity.ERROR, "No b.")))));
        host.with(new CannedProviders.Diagnosing(
                new ExtensionId("test.other"),
                () -> completedFuture(List.of(CannedProviders.problem(0, 1, Severity.WARNING, "Odd a.")))));
        String file = file("a\r\nbb");
        assertThat(program.run("lang", "diagnostics", file)).isEqualTo(1);
        assertThat(program.out())
                .isEqualTo(file + ":1:1: warning: Odd a. [code]\n" + file + ":2:2: error: No b. [code]\n");
        assertThat(program.run("lang", "diagnostics", "--json", file)).isEqualTo(1);
        assertThat(program.out())
                .contains("{\"from\":3,\"to\":4,\"line\":2,\"column\":2,\"severity\":\"error\","
                        + "\"message\":\"No b.\",\"code\":\"code\",\"source\":\"fake\"}");
        assertValid("lang-diagnostics");
    }

    @Test
    void warningsAloneExitWithZero() throws IOException {
        host.with(new CannedProviders.Diagnosing(
                ID, () -> completedFuture(List.of(CannedProviders.problem(0, 1, Severity.WARNING, "Odd.")))));
        assertThat(program.run("lang", "diagnostics", file("a"))).isZero();
    }

    @Test
    void symbolsAreNested() throws IOException {
        Symbol inner =
                new Symbol("b", Optional.empty(), SymbolKind.ENUM_MEMBER, new Span(2, 3), new Span(2, 3), List.of());
        Symbol outer =
                new Symbol("a", Optional.empty(), SymbolKind.OBJECT, new Span(0, 3), new Span(0, 1), List.of(inner));
        host.with(new CannedProviders.Outlining(ID, () -> completedFuture(List.of(outer))));
        String file = file("a b");
        assertThat(program.run("lang", "symbols", file)).isZero();
        assertThat(program.out()).isEqualTo(file + ":1:1: a (object)\n" + file + ":1:3:   b (enum-member)\n");
        assertThat(program.run("lang", "symbols", "--json", file)).isZero();
        assertThat(program.out())
                .contains("{\"name\":\"a\",\"kind\":\"object\",\"from\":0,\"to\":3,\"children\":[{\"name\":\"b\"");
        assertValid("lang-symbols");
    }

    @Test
    void foldsSayTheirKind() throws IOException {
        host.with(new CannedProviders.Folding(
                ID, () -> completedFuture(List.of(new FoldRange(new Span(1, 3), FoldKind.REGION, Optional.empty())))));
        String file = file("{\n}\n");
        assertThat(program.run("lang", "folds", "--json", file)).isZero();
        assertThat(program.out()).contains("[{\"from\":1,\"to\":3,\"kind\":\"region\"}]");
        assertValid("lang-folds");
    }

    @Test
    void formattingPrintsChecksOrWrites() throws IOException {
        host.with(new CannedProviders.Formatting(
                ID, () -> completedFuture(List.of(new TextEdit(new Span(1, 3), " ")))));
        String file = file("a  b\r\n");
        assertThat(program.run("lang", "format", file)).isZero();
        assertThat(program.out()).isEqualTo("a b\r\n");
        assertThat(program.run("lang", "format", "--check", file)).isEqualTo(1);
        assertThat(program.out()).isEqualTo(file + "\n");
        assertThat(program.run("lang", "format", "--json", file)).isZero();
        assertThat(program.out()).contains("{\"changed\":true,\"text\":\"a b\\n\"}");
        assertValid("lang-format");
        assertThat(Path.of(file)).hasContent("a  b\r\n");
        assertThat(program.run("lang", "format", "--write", file)).isZero();
        assertThat(Files.readString(Path.of(file))).isEqualTo("a b\r\n");
    }

    @Test
    void whomTheUserPrefersIsAskedAndWhomTheUserTurnedOffIsNot() {
        var other = new ExtensionId("test.other");
        host.with(new CannedProviders.Formatting(
                ID, () -> completedFuture(List.of(new TextEdit(new Span(0, 1), "first")))));
        host.with(new CannedProviders.Formatting(
                other, () -> completedFuture(List.of(new TextEdit(new Span(0, 1), "second")))));
        assertThat(formatted("{}")).isEqualTo("first");
        assertThat(formatted("{\"prefer\":{\"formatting\":{\"*\":[\"test.other\"]}}}"))
                .isEqualTo("second");
        assertThat(formatted("{\"off\":{\"formatting\":{\"*\":[\"test.fake\"]}}}"))
                .isEqualTo("second");
        formatted("{\"prefer\":3,\"editor\":{\"inlayHints\":3}}");
        assertThat(program.err()).contains("your settings are not all in force. editor/inlayHints");
    }

    private String formatted(String settings) {
        program.settings(settings);
        program.input("x");
        assertThat(program.run("lang", "format", "--stdin", "x.fake")).isZero();
        return program.out();
    }

    @Test
    void whatIsDoneOnSavingIsDoneHereInTheSameOrder() throws IOException {
        host.with(new CannedProviders.Formatting(
                ID, () -> completedFuture(List.of(new TextEdit(new Span(0, 1), "y")))));
        host.with(new CannedProviders.Filtering(
                ID,
                List.of(new FilterDefinition(
                        "put",
                        "Put",
                        FilterReach.DOCUMENT,
                        Set.of(),
                        List.of(new FilterArgument.Typed("What", "> ", List.of("{}")))))));
        assertThat(formatted("{\"onSave\":{\"fake\":[\"format\",\"test.fake/put\"]}}"))
                .isEqualTo("> y");
        // the first letter is another one then
        assertThat(formatted("{\"onSave\":{\"*\":[\"test.fake/put\",\"format\"]}}"))
                .isEqualTo("y x");
        assertThat(formatted("{\"onSave\":{\"fake\":[]}}")).isEqualTo("x");
        assertThat(host.told()).contains("change 1 1 > x");
    }

    @Test
    void aStepThatFailsFailsTheFileAndNothingOfItIsWritten() throws IOException {
        host.with(new CannedProviders.Formatting(
                ID, () -> completedFuture(List.of(new TextEdit(new Span(0, 1), "y")))));
        host.with(new CannedProviders.Filtering(
                ID,
                List.of(new FilterDefinition(
                        "put",
                        "Put",
                        FilterReach.DOCUMENT,
                        Set.of(),
                        List.of(new FilterArgument.Fixed(List.of("no")))))));
        program.settings("{\"onSave\":{\"fake\":[\"format\",\"test.fake/put\"]}}");
        String file = file("x");
        assertThat(program.run("lang", "format", "--write", file)).isEqualTo(1);
        assertThat(program.err())
                .contains(file + " is not filtered by test.fake/put, so nothing of it is changed. It does not rhyme.");
        assertThat(Path.of(file)).hasContent("x");
        program.settings("{\"onSave\":{\"fake\":[\"test.other/put\"]}}");
        assertThat(program.run("lang", "format", "--check", file)).isEqualTo(1);
        assertThat(program.err()).contains("There is no such filter for fake files here.");
    }

    @Test
    void formattingTakesStandardInput() {
        host.with(new CannedProviders.Formatting(
                ID, () -> completedFuture(List.of(new TextEdit(new Span(1, 3), " ")))));
        program.input("a  b\n");
        assertThat(program.run("lang", "format", "--stdin", "x.fake")).isZero();
        assertThat(program.out()).isEqualTo("a b\n");
        assertThat(program.run("lang", "format", "--stdin", "x.fake", "--write"))
                .isEqualTo(2);
    }

    @Test
    void aFailingExtensionIsNamedAndTheOtherFilesAreStillAsked() throws IOException {
        host.with(new CannedProviders.Diagnosing(ID, () -> failedFuture(new Trapped("It hit an assertion."))));
        String file = file("a");
        assertThat(program.run(
                        "lang",
                        "diagnostics",
                        "--json",
                        file,
                        folder.resolve("none.fake").toString()))
                .isEqualTo(3);
        assertThat(program.err())
                .isEqualTo("atoll: " + file + ": the extension test.fake failed: It hit an assertion.\n"
                        + "atoll: there is no file " + folder.resolve("none.fake") + ".\n");
        assertThat(program.out()).isEqualTo("{\"schema\":1,\"results\":[]}\n");
        assertThat(host.closed()).isTrue();
    }

    @Test
    void filesThatNobodyKnowsAreWrongUse() throws IOException {
        Path file = Files.writeString(folder.resolve("a.unknown"), "x");
        assertThat(program.run("lang", "folds", file.toString())).isEqualTo(2);
        assertThat(program.err())
                .isEqualTo("atoll: no extension knows the language of " + file
                        + ", and none offers folds for its name.\n");
        assertThat(program.run("lang", "folds", file("x"))).isEqualTo(2);
        assertThat(program.err()).contains("no extension offers folds for fake");
        assertThat(program.run("lang", "folds", folder.toString())).isEqualTo(2);
        assertThat(program.err()).contains("is a folder. Name the files in it.");
    }

    @Test
    void extensionsAreAskedOfFilesWhoseLanguageNobodyKnows() throws IOException {
        host.with(new CannedProviders.Folding(
                ID, () -> completedFuture(List.of(new FoldRange(new Span(0, 3), FoldKind.REGION, Optional.empty())))));
        Path file = Files.writeString(folder.resolve("a.unknown"), "a\nb");
        assertThat(program.run("lang", "folds", "--json", file.toString())).isZero();
        assertThat(program.out()).contains("[{\"from\":0,\"to\":3,\"kind\":\"region\"}]");
    }

    @Test
    void invalidBytesReachExtensionsAsReplacementCharacters() throws IOException {
        host.with(new CannedProviders.Folding(ID, () -> completedFuture(List.of())));
        Path file = Files.write(folder.resolve("a.fake"), new byte[] {'a', (byte) 0xFF, (byte) 0xC3, (byte) 0xA9});
        assertThat(program.run("lang", "folds", file.toString())).isZero();
        assertThat(host.told().getFirst()).isEqualTo("open fake a\uFFFDé");
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("x.fake"), text).toString();
    }

    private void assertValid(String schema) throws IOException {
        Path file = Path.of(System.getProperty("atoll.root", "../.."), "docs/schemas", schema + ".schema.json");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(file), InputFormat.JSON)
                        .validate(program.out(), InputFormat.JSON))
                .isEmpty();
    }
}
