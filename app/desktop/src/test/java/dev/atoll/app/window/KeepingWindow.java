package dev.atoll.app.window;

import dev.atoll.app.concurrent.Timer;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.settings.SettingsTree;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.app.workspace.journal.Journal;
import dev.atoll.host.ExtensionHost;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Windows that keep what is in them in a journal, and have taken over what was left there.
final class KeepingWindow {
    private KeepingWindow() {}

    /// @param settings the user's file of settings
    static TestWindow on(ExtensionHost host, Journal journal, String settings) {
        return on(host, journal, settings, Optional.empty());
    }

    /// A window like that, in which time passes as it does for users.
    static TestWindow inTime(ExtensionHost host, Journal journal) {
        return on(host, journal, "", Optional.of(Timer.start()));
    }

    private static TestWindow on(ExtensionHost host, Journal journal, String settings, Optional<Timer> timer) {
        UserChoices choices = UserChoices.passing(SettingsTree.of(settings.getBytes(StandardCharsets.UTF_8)));
        TestWindow window = TestWindow.on(
                host,
                Workspace.local().openFolder(),
                new ExtensionScreen(Ui.toolkit()),
                TestWindow.NOTHING_KEPT,
                new Own(choices, Optional.of(journal), timer));
        window.recover();
        return window;
    }
}
