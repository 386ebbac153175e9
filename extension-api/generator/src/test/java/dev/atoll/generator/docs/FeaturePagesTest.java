package dev.atoll.generator.docs;

import dev.atoll.generator.wit.Interface;
import dev.atoll.generator.wit.WitPackage;
import dev.atoll.generator.wit.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class FeaturePagesTest {
    private static final Path ROOT = Path.of(System.getProperty("atoll.root"));

    @TempDir
    private Path folder;

    @Test
    void everyInterfaceThatCanBeOfferedHasAPageWithBothGuestsAndAnExample() throws IOException {
        World world = WitPackage.read(ROOT.resolve("extension-api/wit/v0.1")).world("language");
        Map<String, String> pages = new FeaturePages(ROOT, world).files();
        assertThat(pages).hasSize(world.exports().size() + 1);
        for (Interface face : world.exports()) {
            assertThat(pages.get("README.md")).contains("(" + face.name() + ".md)");
            assertThat(pages.get(face.name() + ".md"))
                    .contains("interface " + face.name() + " {", "\n```rust\n", "\n```ts\n", "\n```json\n");
        }
    }

    @Test
    void aGuestThatDoesNotOfferAnInterfaceFailsTheGenerator() throws IOException {
        Sources sources = sources("impl Hover for Guest {\n}\n");
        assertThatIllegalStateException()
                .isThrownBy(() -> sources.declaration(Pattern.compile("impl Links for \\w+ \\{")))
                .withMessageContaining("impl Links");
    }

    @Test
    void aDeclarationComesWholeWithItsCommentAndNothingElse() throws IOException {
        Sources sources = sources("}\n/// Says it.\nimpl A for B {\n    fn c() {\n    }\n}\nfn d() {\n}\n");
        assertThat(sources.declaration(Pattern.compile("impl A for")).text())
                .isEqualTo("/// Says it.\nimpl A for B {\n    fn c() {\n    }\n}");
    }

    @Test
    void onlyTheLayoutOfJsonChanges() {
        String line = "{ \"a\": [1, { \"b\": \"x\\\"],}\\\\\" }, {}, []], \"c\": -1.5e3, \"d\": null }";
        assertThat(Json.parse(line).line()).isEqualTo(line);
        assertThat(Json.parse(line).lines(12)).hasLineCount(12);
        assertThat(Json.parse(Json.parse(line).lines(12)).line()).isEqualTo(line);
    }

    @Test
    void whatIsNoJsonFailsTheGenerator() {
        for (String text : List.of("", "[1", "{\"a\" 1}", "[1 2]", "\"a", "[] []")) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> Json.parse(text));
        }
    }

    private Sources sources(String text) throws IOException {
        Files.writeString(folder.resolve("guest.rs"), text);
        return new Sources(List.of(folder));
    }
}
