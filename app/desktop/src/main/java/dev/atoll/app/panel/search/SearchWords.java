package dev.atoll.app.panel.search;

import dev.atoll.app.search.FolderSearch;
import dev.atoll.app.search.SearchTally;
import dev.atoll.app.words.Words;

import java.util.ArrayList;
import java.util.List;

/// What a search came to, in words.
final class SearchWords {
    private SearchWords() {}

    static String of(SearchModel model) {
        if (!model.searched()) {
            return "";
        }
        SearchTally tally = model.tally();
        int matches = model.matches();
        int files = model.files().size();
        String searched = model.idle()
                ? Words.of("panel.search.files-searched", tally.files())
                : Words.of("panel.search.files-searched-so-far", tally.files());
        String found = matches == 0
                ? model.idle() ? Words.of("panel.search.no-match") : Words.of("panel.search.searching")
                : tally.cut()
                        ? Words.of("panel.search.the-first-matches-in-files", matches(matches), files)
                        : Words.of("panel.search.matches-in-files", matches(matches), files);
        return found + " · " + searched + leftOut(tally)
                + (tally.cut() ? Words.of("panel.search.there-are-more-narrow-the") : "");
    }

    static String matches(int count) {
        return Words.of("panel.search.matches", count);
    }

    private static String leftOut(SearchTally tally) {
        List<String> kinds = new ArrayList<>();
        if (tally.binary() > 0) {
            kinds.add(Words.of("panel.search.not-text", tally.binary()));
        }
        if (tally.tooLarge() > 0) {
            kinds.add(Words.of("panel.search.larger-than", tally.tooLarge(), FolderSearch.LARGEST >> 20));
        }
        if (tally.unreadable() > 0) {
            kinds.add(Words.of("panel.search.not-readable", tally.unreadable()));
        }
        return kinds.isEmpty() ? "" : " · " + Words.of("panel.search.left-out", String.join(", ", kinds));
    }
}
