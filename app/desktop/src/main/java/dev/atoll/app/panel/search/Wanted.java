package dev.atoll.app.panel.search;

import dev.atoll.core.search.Query;

/// What is looked for in a folder, as it is typed.
///
/// @param query the search
/// @param include patterns of the files that are searched; if there are none, all are
/// @param exclude patterns of the files that are not
record Wanted(Query query, String include, String exclude) {
    static Wanted nothing() {
        return new Wanted(new Query("", false, false, false), "", "");
    }
}
