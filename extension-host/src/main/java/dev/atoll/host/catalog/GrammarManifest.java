package dev.atoll.host.catalog;

import dev.atoll.api.manifest.Glob;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The `extension.json` of a grammar's package, made of what its project says.
final class GrammarManifest {
    /// The module's file in the package.
    static final String MODULE = "grammar.wasm";

    /// Where nothing is known of the licence; the word of SPDX.
    static final String NO_LICENCE = "NOASSERTION";

    private static final Pattern NOT_IN_IDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDING = Pattern.compile("[^\\s/,]+");
    private static final List<List<String>> BRACKETS = List.of(List.of("{", "}"), List.of("[", "]"), List.of("(", ")"));

    private final GrammarFacts facts;
    private final Optional<GrammarEntry> entry;
    private final String symbol;
    private final GrammarWishes wishes;
    private final List<String> notices;

    /// @param symbol the grammar's name in its module
    /// @param notices gets sentences of what is not known
    GrammarManifest(
            GrammarFacts facts,
            Optional<GrammarEntry> entry,
            String symbol,
            GrammarWishes wishes,
            List<String> notices) {
        this.facts = facts;
        this.entry = entry;
        this.symbol = symbol;
        this.wishes = wishes;
        this.notices = notices;
    }

    /// The manifest.
    ///
    /// @param label what the project is called
    /// @param defines whether its queries tell what a text defines
    /// @throws UnfitGrammarException if a wish cannot be met, or nothing tells what the language's files are
    byte[] bytes(String label, boolean defines) {
        var language = language();
        var title = entry.flatMap(GrammarEntry::title).orElseGet(() -> title(language));
        var mapper = JsonMapper.shared();
        ObjectNode root = mapper.createObjectNode()
                .put("schema", 1)
                .put("id", id())
                .put("name", title)
                .put("version", facts.version().orElse("0.0.0"))
                .put("api", "^0.1.0")
                .put("description", title + " by the tree-sitter grammar of " + label + ".")
                .put("license", licence());
        facts.repository().ifPresent(place -> root.put("repository", place));
        facts.authors().forEach(root.putArray("authors")::add);
        root.put("kind", "grammar").put("module", MODULE);
        var grammar = root.putObject("grammar").put("symbol", symbol);
        embedded(language).forEach(grammar.putArray("injectedAs")::add);
        root.putObject("activation").putArray("languages").add(language);
        var endings = endings();
        if (defines && !endings.isEmpty()) {
            askForFiles(root, endings, title);
        }
        describe(root, language, title, endings);
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
    }

    private void askForFiles(ObjectNode root, List<String> endings, String title) {
        var asked = root.putArray("capabilities").addObject().put("capability", "workspace.read");
        var globs = asked.putArray("globs");
        Stream.concat(
                        endings.stream().map(ending -> "*" + ending),
                        names().stream().filter(name -> !name.startsWith(".")))
                .filter(glob -> Glob.parse(glob).isPresent())
                .forEach(globs::add);
        asked.put("reason", "Symbols of the whole folder are looked for in its " + title + " files.");
    }

    private String id() {
        if (wishes.id().isPresent()) {
            var id = wishes.id().get();
            if (ManifestReader.id(id).isEmpty()) {
                throw new UnfitGrammarException(
                        "‘" + id + "’ cannot be an extension's id. Use --id with a publisher and"
                                + " a name in lower case, such as me.ocaml.");
            }
            return id;
        }
        var name = facts.name().orElse("");
        boolean scoped = name.startsWith("@") && name.indexOf('/') > 0;
        var publisher = scoped ? word(name.substring(1, name.indexOf('/'))) : name.isEmpty() ? "local" : "npm";
        return publisher + ".tree-sitter-" + word(symbol);
    }

    private static String word(String text) {
        var plain = NOT_IN_IDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
        var trimmed = plain.replaceAll("^-+|-+$", "");
        return trimmed.isEmpty() ? "grammar" : trimmed;
    }

    private String language() {
        var language = wishes.language().orElseGet(() -> word(symbol));
        if (!LanguageReader.ID.matcher(language).matches()) {
            throw new UnfitGrammarException(
                    "‘" + language + "’ cannot be a language's id. Use --language with lower-case"
                            + " letters, digits and hyphens, such as ocaml.");
        }
        return language;
    }

    private static String title(String language) {
        return Character.toUpperCase(language.charAt(0)) + language.substring(1).replace('-', ' ');
    }

    private String licence() {
        if (facts.licence().isEmpty()) {
            notices.add("The grammar names no licence. Ask its authors before you pass the package on.");
        }
        return facts.licence().orElse(NO_LICENCE);
    }

    private List<String> embedded(String language) {
        var names = new LinkedHashSet<String>();
        names.add(language);
        names.add(symbol.toLowerCase(Locale.ROOT));
        entry.ifPresent(known -> names.addAll(known.injectedAs()));
        if (entry.flatMap(GrammarEntry::injectionRegex).isPresent()
                && entry.orElseThrow().injectedAs().isEmpty()) {
            notices.add("Its injection-regex does more than list names; other languages embed it as " + language + ".");
        }
        return List.copyOf(names);
    }

    /// A grammar without files of its own only colours text inside other languages.
    private void describe(ObjectNode root, String language, String title, List<String> endings) {
        if (endings.isEmpty()) {
            notices.add("It has no files of its own; it only colours text inside other languages.");
            return;
        }
        var about = root.putArray("languages").addObject().put("id", language).put("name", title);
        endings.forEach(about.putArray("extensions")::add);
        var names = names();
        if (!names.isEmpty()) {
            names.forEach(about.putArray("fileNames")::add);
        }
        firstLine().ifPresent(glob -> about.putArray("firstLines").add(glob.toString()));
        var pairs = about.putArray("brackets");
        var closing = about.putArray("autoClose");
        for (var pair : BRACKETS) {
            pair.forEach(pairs.addArray()::add);
            var one = closing.addObject().put("open", pair.getFirst()).put("close", pair.getLast());
            one.putArray("notIn").add("string").add("comment");
        }
    }

    private List<String> endings() {
        var wanted = wishes.extensions();
        if (wanted.isEmpty() && entry.isEmpty()) {
            throw new UnfitGrammarException("nothing says which files are written in " + symbol
                    + ". Name their endings with --extensions, such as --extensions .ml,.mli.");
        }
        var result = new ArrayList<String>();
        for (var ending : wanted.orElseGet(() -> entry.orElseThrow().fileTypes())) {
            if (ENDING.matcher(ending).matches() && !ending.equals(".")) {
                result.add(ending.startsWith(".") ? ending : "." + ending);
            } else if (wanted.isPresent()) {
                throw new UnfitGrammarException(
                        "‘" + ending + "’ cannot be the ending of a file's name. Use --extensions"
                                + " with endings parted by commas, such as .ml,.mli.");
            }
        }
        return result;
    }

    /// Endings may be whole names, such as `Makefile`.
    private List<String> names() {
        return entry.filter(_ -> wishes.extensions().isEmpty()).stream()
                .flatMap(known -> known.fileTypes().stream())
                .filter(text -> text.startsWith(".") || !text.equals(text.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private Optional<Glob> firstLine() {
        var glob = entry.flatMap(GrammarEntry::firstLineGlob);
        if (glob.isEmpty() && entry.flatMap(GrammarEntry::firstLine).isPresent()) {
            notices.add("Its first-line-regex cannot be a pattern of ours; files are told by their names alone.");
        }
        return glob;
    }
}
