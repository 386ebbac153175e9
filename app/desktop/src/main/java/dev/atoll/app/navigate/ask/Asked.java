package dev.atoll.app.navigate.ask;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Place;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.language.DocumentLanguage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The versions of the open documents when extensions were asked: the places in their answers speak of those.
///
/// @param versions by document
public record Asked(Map<DocumentId, Integer> versions) {
    /// Copies the map.
    public Asked {
        versions = Map.copyOf(versions);
    }

    /// The versions now.
    public static Asked now(Bench bench) {
        Map<DocumentId, Integer> versions = new HashMap<>();
        for (OpenFile file : bench.files()) {
            file.language()
                    .ifPresent(language ->
                            versions.put(language.id(), language.revision().version()));
        }
        return new Asked(versions);
    }

    /// Where a place of an answer is in the present text, as far as it is known.
    public Place present(Place place, Bench bench) {
        if (!(place.in() instanceof DocumentRef.Open(DocumentId id)) || !versions.containsKey(id)) {
            return place;
        }
        int version = versions.get(id);
        Optional<DocumentLanguage> language = bench.find(place.in()).flatMap(OpenFile::language);
        return new Place(
                place.in(),
                language.flatMap(known -> known.present(place.target(), version))
                        .orElse(place.target()),
                language.flatMap(known -> known.present(place.whole(), version)).orElse(place.whole()));
    }
}
