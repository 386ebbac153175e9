package dev.atoll.app.window;

import dev.atoll.app.concurrent.Background;
import dev.atoll.app.concurrent.Timer;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.keymap.KeyChoices;
import dev.atoll.app.recent.RecentFile;
import dev.atoll.app.recent.Sought;
import dev.atoll.app.recent.SoughtFile;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.app.workspace.journal.Journal;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the user of a [TestWindow] has from before, and what its start leaves for later.
record Own(
        UserChoices choices,
        Optional<Journal> journal,
        Optional<Timer> timer,
        Optional<KeyChoices> keys,
        Optional<RecentFile> recents,
        UnaryOperator<Background> start) {
    Own(
            UserChoices choices,
            Optional<Journal> journal,
            Optional<Timer> timer,
            Optional<KeyChoices> keys,
            Optional<RecentFile> recents) {
        this(choices, journal, timer, keys, recents, UnaryOperator.identity());
    }

    Own(UserChoices choices, Optional<Journal> journal, Optional<Timer> timer) {
        this(choices, journal, timer, Optional.empty(), Optional.empty());
    }

    Own(UserChoices choices, Optional<Journal> journal, Optional<Timer> timer, Optional<KeyChoices> keys) {
        this(choices, journal, timer, keys, Optional.empty());
    }

    /// What was looked for before, kept beside what was opened before.
    Sought sought(Background background, Ui ui) {
        return new Sought(
                background,
                ui,
                recents.map(file -> new SoughtFile(file.path().resolveSibling("sought.json"), file.workspace())));
    }
}
