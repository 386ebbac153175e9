package dev.atoll.host.imports;

import dev.atoll.api.capability.Limits;
import dev.atoll.api.editor.ExtensionUi;
import dev.atoll.api.editor.WorkspaceFiles;
import dev.atoll.api.failure.Trapped;
import dev.atoll.api.manifest.SettingDefinition;
import dev.atoll.api.manifest.SettingValue;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.abi.AbiException;
import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.bindings.v0_1.Documents;
import dev.atoll.host.bindings.v0_1.Log;
import dev.atoll.host.bindings.v0_1.Settings;
import dev.atoll.host.bindings.v0_1.Task;
import dev.atoll.host.bindings.v0_1.Ui;
import dev.atoll.host.bindings.v0_1.Workspace;
import dev.atoll.host.capability.Grants;
import dev.atoll.host.engine.HostFunction;
import dev.atoll.host.engine.MemoryAccessException;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

/// All functions that a guest may import, for one instance.
public final class HostImports {
    private static final AbiLimits ARGUMENTS = new AbiLimits(1 << 20, 100_000);

    private HostImports() {}

    /// The functions.
    ///
    /// @param surroundings what they reach
    public static List<HostFunction> functions(Surroundings surroundings) {
        var gate = surroundings.gate();
        var editor = surroundings.editor();
        return Stream.of(
                        Log.link(new LogImport(surroundings.log()), ARGUMENTS),
                        Task.link(surroundings.shouldYield()::getAsBoolean, ARGUMENTS),
                        Documents.link(new DocumentsImport(surroundings.documents(), gate), ARGUMENTS),
                        Workspace.link(new WorkspaceImport(editor.files(), gate), ARGUMENTS),
                        Settings.link(
                                new SettingsImport(editor.definitions(), editor.settings(), surroundings.log()),
                                ARGUMENTS),
                        Ui.link(new UiImport(editor.screen(), surroundings.documents(), gate), ARGUMENTS),
                        dev.atoll.host.bindings.v0_1.Clock.link(new ClockImport(), ARGUMENTS),
                        List.of(AbortImport.function()))
                .flatMap(List::stream)
                .map(HostImports::trapping)
                .toList();
    }

    /// The same function, in which arguments that break the ABI end the guest's call as a trap.
    private static HostFunction trapping(HostFunction function) {
        return new HostFunction(function.module(), function.name(), function.signature(), (caller, arguments) -> {
            try {
                return function.body().call(caller, arguments);
            } catch (AbiException e) {
                throw new Trapped("It called " + function.name() + " wrongly: it " + e.getMessage() + ".");
            } catch (MemoryAccessException e) {
                throw new Trapped("It called " + function.name() + " with a pointer outside of its memory.");
            }
        });
    }

    /// The functions' names and signatures, on functions that reach nothing; to check a module that will not
    /// run.
    public static List<HostFunction> signatures() {
        var log = new LogBook(Clock.systemUTC(), 0);
        var nobody = new ExtensionId("nobody.nothing");
        var board = new UiBoard(nobody, ExtensionUi.none(), Limits.DEFAULTS, () -> 0);
        var editor = new Editor(WorkspaceFiles.none(), List.of(), name -> Optional.empty(), board.begin(() -> false));
        var gate = new Gate(new Grants(List.of(), List.of()), log, missing -> {});
        return functions(new Surroundings(DocumentAccess.none(), gate, log, () -> true, editor));
    }

    /// What the functions of one instance reach.
    ///
    /// @param documents the documents it was told of
    /// @param gate what it may do at the moment
    /// @param log its log
    /// @param shouldYield whether the running call should end soon
    /// @param editor what the editor gives it
    public record Surroundings(
            DocumentAccess documents, Gate gate, LogBook log, BooleanSupplier shouldYield, Editor editor) {}

    /// What the editor gives one instance.
    ///
    /// @param files the open folder's files
    /// @param definitions the settings that its manifest declares
    /// @param settings the user's values of them
    /// @param screen what it shows
    public record Editor(
            WorkspaceFiles files,
            List<SettingDefinition> definitions,
            Function<String, Optional<SettingValue>> settings,
            UiBoard.Screen screen) {
        /// Copies the list.
        public Editor {
            definitions = List.copyOf(definitions);
        }
    }
}
