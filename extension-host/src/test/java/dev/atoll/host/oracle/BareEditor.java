package dev.atoll.host.oracle;

import dev.atoll.host.abi.Result;
import dev.atoll.host.abi.Unit;
import dev.atoll.host.bindings.v0_1.Clock;
import dev.atoll.host.bindings.v0_1.Settings;
import dev.atoll.host.bindings.v0_1.Types;
import dev.atoll.host.bindings.v0_1.Ui;
import dev.atoll.host.bindings.v0_1.Workspace;

import java.util.List;
import java.util.Optional;

/// The part of the editor that the oracle's has not either: no settings and no time; files and places on the screen are
/// denied.
final class BareEditor implements Settings.Host, Clock.Host, Workspace.Host, Ui.Host {
    private static final Result<Unit, Ui.UiError> DENIED = Result.err(Ui.UiError.DENIED);

    @Override
    public Optional<Settings.Value> get(String name) {
        return Optional.empty();
    }

    @Override
    public long now() {
        return 0;
    }

    @Override
    public Result<List<String>, Workspace.AccessError> files(String glob) {
        return Result.err(Workspace.AccessError.DENIED);
    }

    @Override
    public Result<String, Workspace.AccessError> read(String path) {
        return Result.err(Workspace.AccessError.DENIED);
    }

    @Override
    public Result<Unit, Ui.UiError> notifyValue(Ui.NoticeLevel level, String message, List<Ui.NoticeAction> actions) {
        return DENIED;
    }

    @Override
    public Result<Unit, Ui.UiError> status(String item, String text, String tooltip) {
        return DENIED;
    }

    @Override
    public Result<Unit, Ui.UiError> decorate(Types.Revision revision, String group, List<Ui.Decoration> decorations) {
        return DENIED;
    }

    @Override
    public Result<Unit, Ui.UiError> progress(String title, Ui.ProgressStep step) {
        return DENIED;
    }

    @Override
    public Result<Unit, Ui.UiError> refresh(Ui.Answers what) {
        return DENIED;
    }
}
