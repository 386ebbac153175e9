package dev.atoll.app.panel.search;

import dev.atoll.app.search.FolderSearch;
import dev.atoll.app.search.SearchTally;

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
        String searched = counted(tally.files(), "file") + " searched" + (model.idle() ? "" : " so far…");
        String found = matches == 0
                ? model.idle() ? "No match" : "Searching…"
                : (tally.cut() ? "The first " : "") + matches(matches) + " in " + counted(files, "file");
        return found + " · " + searched + leftOut(tally)
                + (tally.cut() ? ". There are more: narrow the search to see them" : "");
    }

    static String matches(int count) {
        return count == 1 ? "1 match" : "%,d matches".formatted(count);
    }

    static String counted(int count, String what) {
        return count == 1 ? "1 " + what : "%,d %ss".formatted(count, what);
    }

    private static String leftOut(SearchTally tally) {
        List<String> kinds = new ArrayList<>();
        if (tally.binary() > 0) {
            kinds.add("%,d not text".formatted(tally.binary()));
        }
        if (tally.tooLarge() > 0) {
            kinds.add("%,d larger than %d MB".formatted(tally.tooLarge(), FolderSearch.LARGEST >> 20));
        }
        if (tally.unreadable() > 0) {
            kinds.add("%,d not readable".formatted(tally.unreadable()));
        }
        return kinds.isEmpty() ? "" : " · left out: " + String.join(", ", kinds);
    }
}
