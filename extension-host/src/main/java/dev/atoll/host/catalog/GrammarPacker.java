package dev.atoll.host.catalog;

import dev.atoll.api.manifest.Manifest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Makes a package of a grammar as its project or its npm package has it. The module and the queries are taken over as
/// they are; of several files for one purpose one is made. A folder that has an `extension.json` already is packed as
/// it is.
public final class GrammarPacker {
    private static final String END = ".wasm";

    private final GrammarFiles files;
    private final GrammarFacts facts;
    private final GrammarWishes wishes;
    private final String label;
    private final List<String> notices = new ArrayList<>();

    private GrammarPacker(GrammarFiles files, GrammarWishes wishes) {
        this.facts = GrammarFacts.of(files);
        this.label = facts.name().orElse(files.label());
        this.files = new GrammarFiles(label, files.all(), files.neighbours());
        this.wishes = wishes;
    }

    /// Packs a grammar.
    ///
    /// @param source a folder, or a `.tgz` file as `npm pack` makes it
    /// @param wishes what the user says
    /// @param target the folder the package goes to
    public static PackedGrammar pack(Path source, GrammarWishes wishes, Path target) {
        try {
            return Files.exists(source.resolve(Manifest.FILE))
                    ? complete(source, wishes, target)
                    : new GrammarPacker(GrammarFiles.of(source), wishes).pack(target);
        } catch (UnfitGrammarException e) {
            return new PackedGrammar.Refused(e.sentence());
        } catch (IllegalArgumentException e) {
            return new PackedGrammar.Refused(source + " makes no sound package: " + e.getMessage());
        } catch (NoSuchFileException e) {
            return new PackedGrammar.Refused("there is no file " + e.getFile() + ".");
        } catch (IOException e) {
            return new PackedGrammar.Refused(source + " cannot be read: " + e.getMessage() + ".");
        }
    }

    private static PackedGrammar complete(Path folder, GrammarWishes wishes, Path target) throws IOException {
        if (wishes.any()) {
            throw new UnfitGrammarException(folder + " has its own " + Manifest.FILE
                    + ", which says all that. Change it there, and leave out --grammar, --id, --language and"
                    + " --extensions.");
        }
        var file = PackageWriter.pack(folder, target);
        var content = PackageReader.sound(Files.readAllBytes(file));
        if (content.manifest().grammar().isEmpty()) {
            throw new UnfitGrammarException(folder + " holds an extension that is no grammar.");
        }
        var queries = content.names().stream()
                .filter(name -> name.startsWith("queries/"))
                .map(name -> name.substring("queries/".length()).replace(".scm", ""))
                .sorted()
                .toList();
        return new PackedGrammar.Packed(file, content.manifest(), queries, List.of());
    }

    private PackedGrammar pack(Path target) throws IOException {
        var grammars = grammars();
        var symbol = chosen(grammars);
        var module = Objects.requireNonNull(grammars.get(symbol));
        var entry = facts.entry(symbol, grammars.size() == 1);
        var queries = new GrammarQueries(files, entry, symbol, module, notices).all();
        var content = new TreeMap<String, byte[]>();
        var about = new GrammarManifest(facts, entry, symbol, wishes, notices);
        content.put(Manifest.FILE, about.bytes(described(), queries.containsKey(GrammarQueries.TAGS)));
        content.put(GrammarManifest.MODULE, files.content(module));
        queries.forEach((kind, query) -> content.put("queries/" + kind + ".scm", query));
        addLicences(content);
        var bytes = PackageWriter.pack(content);
        var manifest = PackageReader.sound(bytes).manifest();
        Files.createDirectories(target);
        var file = target.resolve(PackageWriter.fileName(manifest));
        Files.write(file, bytes);
        return new PackedGrammar.Packed(file, manifest, List.copyOf(queries.keySet()), notices);
    }

    private String described() {
        return label + facts.version().map(version -> " " + version).orElse("");
    }

    /// The modules' paths by their grammars' names; of several modules with the same grammar the one with the shortest
    /// path.
    private SortedMap<String, String> grammars() {
        var result = new TreeMap<String, String>();
        var modules = files.all().keySet().stream()
                .filter(path -> path.endsWith(END))
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
        for (var path : modules) {
            GrammarSymbols.of(files.content(path)).forEach(symbol -> result.putIfAbsent(symbol, path));
        }
        if (!result.isEmpty()) {
            return result;
        }
        throw new UnfitGrammarException(
                modules.isEmpty()
                        ? label + " has no .wasm file, which is what runs here. Get the grammar's sources, run"
                                + " `tree-sitter build --wasm` in their folder, and pack that folder."
                        : label + " has no grammar: " + modules.getFirst()
                                + " exports no function tree_sitter_NAME. Make it with `tree-sitter build --wasm`.");
    }

    private String chosen(SortedMap<String, String> grammars) {
        var all = String.join(", ", grammars.keySet());
        Optional<String> wish = wishes.grammar();
        if (wish.isPresent()) {
            return grammars.keySet().stream()
                    .filter(symbol -> symbol.equalsIgnoreCase(wish.get().replace('-', '_')))
                    .findFirst()
                    .orElseThrow(() -> new UnfitGrammarException(
                            label + " has no grammar ‘" + wish.get() + "’. Use one of: " + all + "."));
        }
        if (grammars.size() > 1) {
            throw new UnfitGrammarException(label + " has several grammars. Choose one with --grammar: " + all + ".");
        }
        return grammars.firstKey();
    }

    private void addLicences(SortedMap<String, byte[]> content) {
        var licences = files.licences();
        licences.forEach(name -> content.put(name, files.content(name)));
        if (licences.isEmpty()) {
            notices.add("It brings no licence text.");
        }
        var notice = "The module and the queries come unmodified from " + described() + ", "
                + facts.licence().orElse(GrammarManifest.NO_LICENCE)
                + ".\nWhere several query files serve one purpose they were joined.\n";
        content.putIfAbsent("NOTICE.txt", notice.getBytes(StandardCharsets.UTF_8));
    }
}
