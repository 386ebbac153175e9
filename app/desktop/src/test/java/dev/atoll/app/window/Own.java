package dev.atoll.app.window;

import dev.atoll.app.concurrent.Timer;
import dev.atoll.app.keymap.KeyChoices;
import dev.atoll.app.recent.RecentFile;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.app.workspace.journal.Journal;

import java.util.Optional;

/// What the user of a [TestWindow] has from before.
record Own(
        UserChoices choices,
        Optional<Journal> journal,
        Optional<Timer> timer,
        Optional<KeyChoices> keys,
        Optional<RecentFile> recents) {
    Own(UserChoices choices, Optional<Journal> journal, Optional<Timer> timer) {
        this(choices, journal, timer, Optional.empty(), Optional.empty());
    }

    Own(UserChoices choices, Optional<Journal> journal, Optional<Timer> timer, Optional<KeyChoices> keys) {
        this(choices, journal, timer, keys, Optional.empty());
    }
}
