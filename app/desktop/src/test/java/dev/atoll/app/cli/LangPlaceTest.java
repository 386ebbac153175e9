package dev.atoll.app.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Place;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.CompletionItem;
import dev.atoll.api.feature.CompletionKind;
import dev.atoll.api.feature.CompletionTrigger;
import dev.atoll.api.feature.Completions;
import dev.atoll.api.feature.DefinitionGoal;
import dev.atoll.api.feature.HoverCard;
import dev.atoll.api.feature.ResolvedCompletion;
import dev.atoll.api.provider.CompletionProvider;
import dev.atoll.api.provider.DefinitionProvider;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.HoverProvider;
import dev.atoll.api.provider.ReferenceProvider;
import dev.atoll.app.language.FakeHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static org.assertj.core.api.Assertions.assertThat;

/// The language verbs that ask about a place.
class LangPlaceTest {
    private static final ExtensionId ID = new ExtensionId("test.fake");

    @TempDir
    Path folder;

    private final FakeHost host = new FakeHost();
    private final CapturedProgram program = new CapturedProgram(host);

    private record Defining(List<Place> places) implements DefinitionProvider {
        @Override
        public ExtensionId extension() {
            return ID;
        }

        @Override
        public CompletableFuture<List<Place>> find(Revision revision, int at, DefinitionGoal goal) {
            return completedFuture(at == 8 && goal == DefinitionGoal.DEFINITION ? places : List.of());
        }
    }

    private record Referring(List<Place> places) implements ReferenceProvider {
        @Override
        public ExtensionId extension() {
            return ID;
        }

        @Override
        public CompletableFuture<List<Place>> references(Revision revision, int at, boolean includeDeclaration) {
            return completedFuture(places);
        }
    }

    private record Hovering(ExtensionId extension, String content) implements HoverProvider {
        @Override
        public CompletableFuture<Optional<HoverCard>> hover(Revision revision, int at) {
            return completedFuture(Optional.of(new HoverCard(new Span(at, at + 1), content)));
        }
    }

    private record Completing(List<CompletionItem> items) implements CompletionProvider {
        @Override
        public ExtensionId extension() {
            return ID;
        }

        @Override
        public Set<String> triggers() {
            return Set.of();
        }

        @Override
        public CompletableFuture<Completions> complete(Revision revision, int at, CompletionTrigger trigger) {
            return completedFuture(new Completions(items, false));
        }

        @Override
        public CompletableFuture<ResolvedCompletion> resolve(Revision revision, int handle) {
            return new CompletableFuture<>();
        }
    }

    private static Place place(DocumentRef in, int start, int end) {
        return new Place(in, new Span(start, end), new Span(start, end));
    }

    @Test
    void aDefinitionIsPrintedAsPlaceAndLine() throws IOException {
        host.with(new Defining(List.of(place(new DocumentRef.Open(new DocumentId(1)), 0, 3))));
        String file = file("one = 1\none\n");
        assertThat(program.run("lang", "definition", file, "--at", "2:1")).isZero();
        assertThat(program.out()).isEqualTo(file + ":1:1: one = 1\n");
        assertThat(program.run("lang", "definition", file, "--at", "2", "--json"))
                .isZero();
        assertThat(program.out()).contains("[{\"file\":\"" + file + "\",\"from\":0,\"to\":3,\"line\":1,\"column\":1}]");
        assertValid("lang-definition");
        assertThat(program.run("lang", "definition", file, "--at", "1:1")).isZero();
        assertThat(program.out()).isEmpty();
    }

    @Test
    void referencesOfAllExtensionsComeOnce() throws IOException {
        Place here = place(new DocumentRef.Open(new DocumentId(1)), 0, 3);
        host.with(new Referring(List.of(here)));
        host.with(new Referring(List.of(here, place(new DocumentRef.File("b/c.fake"), 5, 8))));
        String file = file("one = 1\none\n");
        assertThat(program.run("lang", "references", file, "--at", "1:1")).isZero();
        assertThat(program.out()).isEqualTo(file + ":1:1: one = 1\nb/c.fake: from 5 to 8\n");
        assertThat(program.run("lang", "references", file, "--at", "1:1", "--json"))
                .isZero();
        assertValid("lang-references");
    }

    @Test
    void hoverCardsFollowEachOther() throws IOException {
        host.with(new Hovering(ID, "**one**\n"));
        host.with(new Hovering(new ExtensionId("test.other"), "A number."));
        String file = file("one\n");
        assertThat(program.run("lang", "hover", file, "--at", "1:2")).isZero();
        assertThat(program.out()).isEqualTo("**one**\n\nA number.\n");
        assertThat(program.run("lang", "hover", file, "--at", "1:2", "--json")).isZero();
        assertThat(program.out()).contains("{\"from\":1,\"to\":2,\"content\":\"**one**\\n\"}");
        assertValid("lang-hover");
    }

    @Test
    void completionsAreSortedAsExtensionsWish() throws IOException {
        host.with(new Completing(List.of(item("zeta", "1"), item("alpha", "2"))));
        String file = file("x\n");
        assertThat(program.run("lang", "completions", file, "--at", "1:2")).isZero();
        assertThat(program.out()).isEqualTo("zeta (enum-member) a Greek letter\nalpha (enum-member) a Greek letter\n");
        assertThat(program.run("lang", "completions", file, "--at", "1:2", "--json"))
                .isZero();
        assertValid("lang-completions");
    }

    @Test
    void aPlaceThatIsNotThereIsWrongUse() throws IOException {
        host.with(new Hovering(ID, "x"));
        String file = file("one\n");
        assertThat(program.run("lang", "hover", file, "--at", "9:1")).isEqualTo(2);
        assertThat(program.err()).contains("has no line 9; its last one is 2.");
        assertThat(program.run("lang", "hover", file, "--at", "1:5")).isEqualTo(2);
        assertThat(program.err()).contains("has no column 5; its last one is 4.");
        assertThat(program.run("lang", "hover", file, "--at", "0:1")).isEqualTo(2);
        assertThat(program.err()).contains("‘0:1’ is no place.");
        assertThat(program.run("lang", "hover", file)).isEqualTo(2);
    }

    private static CompletionItem item(String label, String sort) {
        return new CompletionItem(
                label,
                Optional.empty(),
                Optional.of("a Greek letter"),
                Optional.empty(),
                CompletionKind.ENUM_MEMBER,
                false,
                label,
                false,
                new Span(0, 1),
                label,
                sort,
                List.of(),
                false,
                List.of(),
                OptionalInt.empty());
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
