package dev.atoll.app.panel.references;

import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Place;
import dev.atoll.app.words.Words;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Where a thing is used, by file, in the order of the files and of their texts.
///
/// @param files the files with places
/// @param total how many places there are, listed or not
public record ReferencesModel(List<FileRows> files, int total) {
    /// As many as are listed.
    private static final int MOST = 5_000;

    private static final int LONGEST = 200;

    /// The places of one file.
    ///
    /// @param name what people call it
    /// @param rows its places in order
    public record FileRows(String name, List<ReferenceRow> rows) {
        /// Copies the list.
        public FileRows {
            rows = List.copyOf(rows);
        }
    }

    /// Copies the list.
    public ReferencesModel {
        files = List.copyOf(files);
    }

    /// No places.
    public static ReferencesModel none() {
        return new ReferencesModel(List.of(), 0);
    }

    /// The places of an answer.
    ///
    /// @param texts the files' texts, as far as they are known by now
    /// @param name a file's name for people
    public static ReferencesModel of(
            List<Place> places, Map<DocumentRef, Text> texts, Function<DocumentRef, String> name) {
        Map<DocumentRef, List<Place>> byFile = new LinkedHashMap<>();
        places.stream()
                .limit(MOST)
                .forEach(place -> byFile.computeIfAbsent(place.in(), _ -> new ArrayList<>())
                        .add(place));
        List<FileRows> files = new ArrayList<>();
        byFile.forEach((file, inside) -> {
            inside.sort(Comparator.comparingInt(place -> place.target().start()));
            Text text = texts.get(file);
            files.add(new FileRows(
                    name.apply(file),
                    inside.stream()
                            .map(place -> text == null ? new ReferenceRow(place, 0, "", "", "") : row(place, text))
                            .toList()));
        });
        return new ReferencesModel(files, places.size());
    }

    private static ReferenceRow row(Place place, Text text) {
        int from = Math.min(place.target().start(), text.length());
        int line = text.lineAt(from);
        int end = text.lineEnd(line);
        int to = Math.clamp(place.target().end(), from, end);
        int start = Math.max(text.lineStart(line), from - LONGEST);
        return new ReferenceRow(
                place,
                line + 1,
                text.string(start, from).stripLeading(),
                text.string(from, to),
                text.string(to, Math.min(end, to + LONGEST)));
    }

    /// All rows, file after file.
    public List<ReferenceRow> rows() {
        return files.stream().flatMap(file -> file.rows().stream()).toList();
    }

    /// How many there are, in words.
    ///
    /// @param complete whether no more will come
    public String summary(boolean complete) {
        String places = Words.of("panel.references.places", total);
        String where = Words.of("panel.references.files-counted", files.size());
        String more = total > MOST ? Words.of("panel.references.the-first-are-listed", MOST) : "";
        return complete
                ? Words.of("panel.references.places-in-files", places, where, more)
                : Words.of("panel.references.places-in-files-so-far", places, where, more);
    }
}
