package dev.atoll.app.cli.author;

import dev.atoll.app.workspace.Workspace;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Writes the folder of a new extension: sources, manifest, fixtures, and all that a project has besides.
///
/// @param workspace the door to files
/// @param kits the folder `extension-api` beside the program
public record Scaffold(Workspace workspace, Path kits) {
    private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    /// What is to be written.
    ///
    /// @param name the extension's name, or `publisher.name`
    /// @param language a word of [GuestLanguage]; that of Rust if there is none
    /// @param template a word of [Template]
    public record Order(String name, Optional<String> language, String template) {}

    /// What was written.
    ///
    /// @param folder where
    /// @param id the extension's id
    public record Written(Path folder, String id) {}

    /// Writes an extension into a new folder of its name.
    ///
    /// @param parent where that folder goes
    /// @throws UnableException if it cannot be written
    public Written write(Path parent, Order order) {
        Template template = Template.of(order.template());
        Optional<GuestLanguage> language = language(order, template);
        Map<String, String> words = words(order.name(), language, template);
        Path folder = parent.resolve(word(words, "name")).normalize();
        if (!workspace.list(folder).isEmpty()) {
            throw UnableException.wrongUse(
                    "the folder " + folder + " is there already. Choose another name, or remove it.");
        }
        language.ifPresent(known -> new Kit(kits, workspace).bringTo(folder, known));
        files(language, template).forEach((to, from) -> put(folder.resolve(filled(to, words)), from, words));
        return new Written(folder, word(words, "id"));
    }

    /// The language that is written in; none where there is no code.
    private static Optional<GuestLanguage> language(Order order, Template template) {
        if (template.languages().isEmpty()) {
            order.language().ifPresent(_ -> {
                throw UnableException.wrongUse(
                        "the template " + template.word() + " has no code, so it needs no --lang.");
            });
            return Optional.empty();
        }
        String word = order.language().orElse(GuestLanguage.RUST.word());
        GuestLanguage language = GuestLanguage.of(word)
                .orElseThrow(() -> UnableException.wrongUse("there are no templates in " + word + ". Known are "
                        + String.join(", ", GuestLanguage.words()) + "; docs/toolchains.md tells of others."));
        if (!template.languages().contains(language)) {
            throw UnableException.wrongUse(
                    "the template " + template.word() + " is not written in " + word + ", but in "
                            + String.join(
                                    " and ",
                                    template.languages().stream()
                                            .map(GuestLanguage::word)
                                            .sorted()
                                            .toList())
                            + ".");
        }
        return Optional.of(language);
    }

    private static Map<String, String> words(String name, Optional<GuestLanguage> language, Template template) {
        int dot = name.indexOf('.');
        String publisher = dot < 0 ? user() : name.substring(0, dot);
        String own = name.substring(dot + 1);
        if (!own.matches(NAME) || !publisher.matches(NAME)) {
            throw UnableException.wrongUse(
                    "‘" + name
                            + "’ is no name for an extension: small letters, digits and hyphens, such as reef or publisher.reef.");
        }
        String title =
                own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1).replace('-', ' ');
        // Go's own runtime costs an extension more than all that it does
        boolean go = language.equals(Optional.of(GuestLanguage.GO));
        return Map.ofEntries(
                Map.entry("name", own),
                Map.entry("publisher", publisher),
                Map.entry("id", publisher + "." + own),
                Map.entry("title", title),
                Map.entry("year", Year.now(ZoneId.systemDefault()).toString()),
                Map.entry("does", does(template, own)),
                Map.entry("source", language.map(Scaffold::source).orElse("")),
                Map.entry("tools", language.map(Scaffold::tools).orElse(toolsOf(template))),
                Map.entry("setup", language.map(Scaffold::setup).orElse("")),
                Map.entry("instructions", go ? "4000000" : "200000"),
                Map.entry("memory", go ? "8000000" : "2000000"));
    }

    private static String user() {
        String name =
                System.getProperty("user.name", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return name.matches(NAME) ? name : "me";
    }

    private static String word(Map<String, String> words, String name) {
        return words.getOrDefault(name, "");
    }

    private static String does(Template template, String name) {
        return switch (template) {
            case LANGUAGE -> "It colours `." + name + "` files, finds mistakes in them and shows their outline.";
            case COMPLETION -> "It suggests the days of the week in text and Markdown files.";
            case FORMATTING -> "It removes blanks at the ends of lines, and empty lines at the end of text files.";
            case COMMAND -> "It sorts the selected lines of text and Markdown files.";
            case PANEL -> "It counts the lines and words of open text and Markdown files in a panel.";
            case GRAMMAR -> "It colours `." + name + "` files and shows their outline.";
            case THEME -> "They are a dark and a light one.";
            case SNIPPETS -> "It suggests pieces of text with places to fill in, in Markdown files.";
        };
    }

    private static String source(GuestLanguage language) {
        return switch (language) {
            case RUST -> "src/lib.rs";
            case ASSEMBLYSCRIPT -> "assembly/index.ts";
            case C -> "src/extension.c";
            case GO -> "extension.go";
        };
    }

    private static String tools(GuestLanguage language) {
        return switch (language) {
            case RUST -> "Needed: Rust (rustup.rs) with `rustup target add wasm32-unknown-unknown`.";
            case ASSEMBLYSCRIPT -> "Needed: Node.js 20 or newer with npm.";
            case C -> "Needed: clang and lld.";
            case GO -> "Needed: Go 1.24 or newer.";
        };
    }

    private static String toolsOf(Template template) {
        return template == Template.THEME ? "Nothing else is needed." : "Needed: Node.js 20 or newer with npm.";
    }

    private static String setup(GuestLanguage language) {
        return switch (language) {
            case RUST -> "      - run: rustup target add wasm32-unknown-unknown\n";
            case ASSEMBLYSCRIPT, GO -> "";
            case C -> "      - run: sudo apt-get install -y clang lld\n";
        };
    }

    /// The files by where they go, and where they come from.
    private static Map<String, String> files(Optional<GuestLanguage> language, Template template) {
        Map<String, String> files = new LinkedHashMap<>(Map.of(
                "README.md", "shared/README.md",
                "LICENSE", "shared/LICENSE",
                "icon.svg", "shared/icon.svg",
                ".gitignore", "shared/gitignore",
                ".github/workflows/check.yml", "shared/check.yml",
                "extension.json", template.word() + "/extension.json"));
        language.ifPresent(known -> {
            own(known).forEach(name -> files.put(name, known.word() + "/" + name));
            String source = source(known);
            files.put(source, template.word() + "/" + Path.of(source).getFileName());
        });
        template.data().forEach(name -> files.put(name, template.word() + "/" + name));
        template.fixtures()
                .forEach(name ->
                        files.put("fixtures/" + name + ".json", template.word() + "/fixtures/" + name + ".json"));
        return files;
    }

    private static List<String> own(GuestLanguage language) {
        return switch (language) {
            case RUST -> List.of("Cargo.toml", "rustfmt.toml");
            case ASSEMBLYSCRIPT -> List.of("package.json", "asconfig.json", "tsconfig.json");
            case C -> List.of();
            case GO -> List.of("go.mod");
        };
    }

    private void put(Path file, String resource, Map<String, String> words) {
        String text = filled(resource(resource), words);
        workspace.replaceBytes(file, text.getBytes(StandardCharsets.UTF_8)).ifPresent(failure -> {
            throw UnableException.wrongUse(failure);
        });
    }

    private static String filled(String text, Map<String, String> words) {
        String result = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            result = result.replace("{{" + word.getKey() + "}}", word.getValue());
        }
        return result;
    }

    private static String resource(String name) {
        try (@Nullable InputStream in = Scaffold.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the template's file " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
