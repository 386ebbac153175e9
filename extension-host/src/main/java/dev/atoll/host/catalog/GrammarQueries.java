package dev.atoll.host.catalog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The query files of one grammar of a project: those that the project names, else those that lie where they usually
/// do.
final class GrammarQueries {
    /// What a text defines.
    static final String TAGS = "tags";

    private static final String HIGHLIGHTS = "highlights";
    private static final List<String> KINDS =
            List.of(HIGHLIGHTS, "injections", "locals", TAGS, "folds", "indents", "brackets");
    private static final String FOREIGN = "node_modules/";

    private final GrammarFiles files;
    private final Optional<GrammarEntry> entry;
    private final List<String> folders;
    private final List<String> notices;

    /// @param symbol the grammar's name in its module
    /// @param module the module's path
    /// @param notices gets sentences of what is left out
    GrammarQueries(
            GrammarFiles files, Optional<GrammarEntry> entry, String symbol, String module, List<String> notices) {
        this.files = files;
        this.entry = entry;
        this.notices = notices;
        var places = new LinkedHashSet<String>();
        places.add("queries/" + symbol + "/");
        entry.ifPresent(known -> places.add(inside(known.path()) + "queries/"));
        places.add(module.substring(0, module.lastIndexOf('/') + 1) + "queries/");
        places.add("queries/");
        this.folders = List.copyOf(places);
    }

    private static String inside(String folder) {
        var plain = plain(folder);
        return plain.isEmpty() || plain.equals(".") ? "" : plain + "/";
    }

    private static String plain(String path) {
        var text = path.startsWith("./") ? path.substring(2) : path;
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /// The queries by what they are for.
    ///
    /// @throws UnfitGrammarException if there is none for colours
    SortedMap<String, byte[]> all() throws IOException {
        var result = new TreeMap<String, byte[]>();
        for (var kind : KINDS) {
            var paths = paths(kind);
            if (!paths.isEmpty()) {
                result.put(kind, joined(paths));
            }
        }
        if (!result.containsKey(HIGHLIGHTS)) {
            throw new UnfitGrammarException(files.label() + " has no queries/highlights.scm, so nothing would be"
                    + " coloured. Put one beside its .wasm in a folder, and pack that folder.");
        }
        return result;
    }

    private List<String> paths(String kind) throws IOException {
        var there = new ArrayList<String>();
        for (var listed : entry.map(known -> known.queries().getOrDefault(kind, List.of()))
                .orElse(List.of())) {
            var path = plain(listed);
            if (files.find(path).isPresent()) {
                there.add(path);
            } else {
                notices.add(missing(path));
            }
        }
        // of several patterns the last counts here, and those of other grammars are what a grammar builds upon
        there.sort(Comparator.comparing(path -> !path.startsWith(FOREIGN)));
        return there.isEmpty()
                ? folders.stream()
                        .map(folder -> folder + kind + ".scm")
                        .filter(path -> files.all().containsKey(path))
                        .limit(1)
                        .toList()
                : there;
    }

    private static String missing(String path) {
        return path.startsWith(FOREIGN)
                ? "The query " + path + " belongs to another npm package and is left out. To have it, install both with"
                        + " npm, and pack the grammar's folder in node_modules."
                : "The query " + path + " is named, but not there; it is left out.";
    }

    /// One file stays as it is, so that lines keep their numbers.
    private byte[] joined(List<String> paths) throws IOException {
        if (paths.size() == 1) {
            return files.find(paths.getFirst()).orElseThrow();
        }
        var out = new ByteArrayOutputStream();
        for (var path : paths) {
            out.writeBytes(("; From " + path + "\n\n").getBytes(StandardCharsets.UTF_8));
            out.writeBytes(files.find(path).orElseThrow());
            out.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
