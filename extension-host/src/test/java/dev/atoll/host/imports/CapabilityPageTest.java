package dev.atoll.host.imports;

import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.manifest.Glob;
import dev.atoll.host.capability.Policy;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// The page about capabilities is made of the code: the words of the contract, the functions that are linked and what
/// they turn out to need, and the policy in force. With the system property `atoll.approve` it is written,
/// without it is compared.
class CapabilityPageTest {
    private static final Path PAGE = Path.of(System.getProperty("atoll.root"), "docs", "capabilities.md");

    @Test
    void thePageSaysWhatTheCodeDoes() throws IOException {
        if (Boolean.getBoolean("atoll.approve")) {
            Files.writeString(PAGE, page());
        }
        assertThat(PAGE)
                .as("out of date; run the test with -Datoll.approve=true")
                .content()
                .isEqualTo(page());
    }

    private static String page() {
        return capabilities() + policy() + """

                How much of each is told in [limits](limits.md).
                """;
    }

    private static String capabilities() {
        return """
                # What an extension may do

                An extension gets what its manifest asks for *and* the user grants *and* the host allows, asked anew at each call. The rest is
                `denied`: an error value to the extension, a line in its log, and once a capability a notice to the user. `[]` means nothing.
                This page is made of the code; `CapabilityPageTest` compares it, and rewrites it when it is run with `-Datoll.approve=true`.

                | capability | the extension may | narrowed by | opens | refused all the same |
                | --- | --- | --- | --- | --- |
                """
                + Stream.of(CapabilityKind.values())
                        .map(CapabilityPageTest::row)
                        .collect(Collectors.joining())
                + """

                Open to every extension are %s. They tell nothing of the user's work: an extension's own
                settings are the user's, from `settings.json` in the user's own folder, or the manifest's defaults, never those of a file in a
                workspace; the clock counts whole milliseconds from no particular moment.

                There is no capability for the network, processes, the environment or writing files, and no function that does any of it.

                Where several folders are open in one window, paths begin with the folder's name, as lists show them: `reef/src/a.txt`.
                Globs of capabilities are compared with what follows it, the path as the one folder has it: `src/**` fits in each folder, and
                not all of a folder that is itself called `src`. A glob that an extension lists files by is compared with the whole path.
                """.formatted(free());
    }

    private static String policy() {
        return """

                ## What the host never allows

                Paths are compared without regard to letter case, invisible characters, and blanks and dots at the ends of names. What counts is
                where a document really is, also where the extension is told only its name.

                | files | what holds for them |
                | --- | --- |
                | %s | They usually hold secrets. A capability opens one only if one of its globs is the file's name or path itself. |
                | %s | Version control's own. Not listed, read from the workspace only under their exact path, never changed. |
                | %s | Other tools' own. Never changed. |
                """.formatted(
                globs(Policy.STANDARD.secrets()), globs(Policy.STANDARD.records()), globs(Policy.STANDARD.tools()));
    }

    private static String row(CapabilityKind kind) {
        var narrowed = Stream.of(kind.byLanguage() ? "`languages`" : "", kind.byGlob() ? "`globs`" : "")
                .filter(field -> !field.isEmpty())
                .collect(Collectors.joining(", "));
        return "| `" + kind.word() + "` | " + kind.plain() + " | " + (narrowed.isEmpty() ? "–" : narrowed) + " | "
                + opens(kind) + " | " + refused(kind) + " |\n";
    }

    private static String opens(CapabilityKind kind) {
        var functions = LinkedFunctions.needs().entrySet().stream()
                .filter(entry -> entry.getValue().contains(kind))
                .map(entry -> "`" + entry.getKey() + "`");
        var besides = switch (kind) {
            case DOCUMENTS_READ -> Stream.of("the calls of `sync`", "`documents.open-documents`");
            case EDIT_ON_COMMAND ->
                Stream.of(
                        "the edits that `formatting`, `range-formatting`, `on-type-formatting`, `rename`, `code-actions` and `commands` answer");
            case PANELS -> Stream.of("the answers of `panel`");
            case WORKSPACE_READ, NOTIFICATIONS, STATUS_ITEMS, DECORATIONS, PROGRESS -> Stream.<String>empty();
        };
        return Stream.concat(besides, functions).collect(Collectors.joining(", "));
    }

    private static String refused(CapabilityKind kind) {
        return switch (kind) {
            case DOCUMENTS_READ -> "secret-looking files";
            case WORKSPACE_READ ->
                "secret-looking files, version control's own, links, whatever is outside of the folder";
            case EDIT_ON_COMMAND -> "secret-looking files, version control's own, other tools' own";
            case NOTIFICATIONS, STATUS_ITEMS, PROGRESS, PANELS -> "control characters and those that turn or hide text";
            case DECORATIONS -> "documents it may not read";
        };
    }

    private static String free() {
        return LinkedFunctions.needs().entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty() && !entry.getKey().startsWith("documents."))
                .map(entry -> "`" + entry.getKey() + "`")
                .collect(Collectors.joining(", "));
    }

    private static String globs(List<Glob> globs) {
        return globs.stream().map(glob -> "`" + glob + "`").collect(Collectors.joining(", "));
    }
}
