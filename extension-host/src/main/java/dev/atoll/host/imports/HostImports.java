package dev.atoll.host.imports;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.editor.ExtensionUi;
import dev.atoll.api.editor.WorkspaceFiles;
import dev.atoll.api.failure.Trapped;
import dev.atoll.api.log.LogLevel;
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
import dev.atoll.host.engine.ModuleImport;
import dev.atoll.host.imports.wasi.Wasi;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

/// All functions that a guest may import, for one instance.
public final class HostImports {
    private HostImports() {}

    /// The functions: the contract's, and those of the system interface if the module needs any.
    ///
    /// @param surroundings what they reach
    /// @param needed what the module imports
    public static List<HostFunction> functions(Surroundings surroundings, List<ModuleImport> needed) {
        var rate = new CallRate(surroundings.limits().of(Limit.HOST_CALLS), System::nanoTime);
        return Stream.concat(contract(surroundings), wasi(surroundings.log(), needed))
                .map(HostImports::trapping)
                .map(rate::counted)
                .toList();
    }

    private static Stream<HostFunction> contract(Surroundings surroundings) {
        var limits = surroundings.limits();
        var arguments = new AbiLimits(limits.of(Limit.ARGUMENT_BYTES), limits.of(Limit.LIST_ELEMENTS));
        var gate = surroundings.gate();
        var log = surroundings.log();
        var editor = surroundings.editor();
        var documents = surroundings.told().documents();
        var settings = new SettingsImport(editor.definitions(), editor.settings(), log);
        return Stream.of(
                        Log.link(new LogImport(log), arguments),
                        Task.link(surroundings.told().shouldYield()::getAsBoolean, arguments),
                        Documents.link(new DocumentsImport(documents, gate), arguments),
                        Workspace.link(new WorkspaceImport(editor.files(), gate), arguments),
                        Settings.link(settings, arguments),
                        Ui.link(new UiImport(editor.screen(), documents, gate), arguments),
                        dev.atoll.host.bindings.v0_1.Clock.link(new ClockImport(), arguments),
                        List.of(AbortImport.function()))
                .flatMap(List::stream);
    }

    private static Stream<HostFunction> wasi(LogBook log, List<ModuleImport> needed) {
        if (needed.stream().noneMatch(Wasi::isMeant)) {
            return Stream.empty();
        }
        var reach = new Wasi.Reach(
                lines -> log.write(LogLevel.INFO, lines),
                lines -> log.write(LogLevel.WARNING, lines),
                Clock.systemUTC(),
                System::nanoTime,
                new SecureRandom());
        return Wasi.functions(needed, reach).stream();
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
    ///
    /// @param needed what the module imports
    public static List<HostFunction> signatures(List<ModuleImport> needed) {
        return functions(Surroundings.none(new LogBook(Clock.systemUTC(), Limits.DEFAULTS)), needed);
    }

    /// What the functions of one instance reach.
    ///
    /// @param told what its actor tells it
    /// @param gate what it may do at the moment
    /// @param log its log
    /// @param limits what it may use
    /// @param editor what the editor gives it
    public record Surroundings(Told told, Gate gate, LogBook log, Limits limits, Editor editor) {
        /// Nothing but a log.
        public static Surroundings none(LogBook log) {
            var board = new UiBoard(new ExtensionId("nobody.nothing"), ExtensionUi.none(), () -> 0);
            var nothing = new Grants(List.of(), List.of());
            var editor = new Editor(
                    WorkspaceFiles.none(),
                    List.of(),
                    name -> Optional.empty(),
                    board.begin(Limits.DEFAULTS, nothing, () -> false));
            var gate = new Gate(nothing, log, missing -> {});
            return new Surroundings(new Told(DocumentAccess.none(), () -> false), gate, log, Limits.DEFAULTS, editor);
        }
    }

    /// What an actor tells its instance.
    ///
    /// @param documents the documents it was told of
    /// @param shouldYield whether the running call should end soon
    public record Told(DocumentAccess documents, BooleanSupplier shouldYield) {}

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
