package dev.atoll.app.window;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.concurrent.Background;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.install.Installing;
import dev.atoll.host.ExtensionHost;

/// The window as installing sees it.
///
/// @param bench the window's inside
/// @param around what it works with
record WindowOfInstalling(Workbench bench, Surroundings around) implements Installing.Window {
    @Override
    public Ui ui() {
        return around.ui();
    }

    @Override
    public Background background() {
        return around.background();
    }

    @Override
    public ExtensionHost host() {
        return around.host();
    }

    @Override
    public void say(Severity severity, String sentence) {
        bench.notices().say(severity, sentence);
    }

    @Override
    public void extensionsChanged() {
        bench.extensionsChanged();
    }

    @Override
    public void returnFocus() {
        bench.focusText();
    }
}
