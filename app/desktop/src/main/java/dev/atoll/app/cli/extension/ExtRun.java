package dev.atoll.app.cli.extension;

import dev.atoll.api.manifest.Problem;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.app.cli.console.Streams;
import dev.atoll.app.cli.console.Tools;
import dev.atoll.host.ExtensionStore;
import dev.atoll.host.InstallProgress;
import dev.atoll.host.InstalledExtension;
import dev.atoll.host.StoreResult;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/// What the verbs about installed extensions have in common.
///
/// @param tools what there is to work with
/// @param streams where to read and print
public record ExtRun(Tools tools, Streams streams) {
    /// The installed extensions; whoever asks closes them.
    ///
    /// @throws Exit if they cannot be read
    ExtensionStore open() {
        try {
            return tools.store().get();
        } catch (UncheckedIOException unreadable) {
            Throwable reason = unreadable.getCause() == null ? unreadable : unreadable.getCause();
            throw Exit.problem("the installed extensions cannot be read: " + reason.getMessage() + ".");
        }
    }

    /// Says on the terminal, if there is one, how far installing is; whoever interrupts the program ends it.
    InstallProgress progress() {
        return (stage, share) -> {
            String words = switch (stage) {
                case COMPILING -> "Compiling ";
                case WRITING -> "Writing ";
            };
            streams.terminal().progress(words + Math.round(share * 100) + " %");
            return true;
        };
    }

    /// Changes something and prints what came of it.
    ///
    /// @param json whether to print for machines
    /// @param store what is changed
    /// @param change what is done
    /// @param told what is said of it to people
    int change(
            boolean json,
            ExtensionStore store,
            Function<ExtensionStore, StoreResult> change,
            Function<InstalledExtension, String> told) {
        StoreResult result = change.apply(store);
        streams.terminal().progress("");
        return switch (result) {
            case StoreResult.Refused refused -> throw Exit.problem(refused.sentence());
            case StoreResult.Done done -> {
                tell(json, done.extension(), told.apply(done.extension()));
                yield Exit.OK;
            }
        };
    }

    /// Prints what is installed, and something that holds for it.
    int tell(boolean json, ExtensionStore store, ExtensionId id, String what) {
        InstalledExtension extension = find(store, id);
        tell(json, extension, named(extension) + " " + what);
        return Exit.OK;
    }

    private void tell(boolean json, InstalledExtension extension, String text) {
        print(json, new ExtShapes.OneShape(JsonOutput.SCHEMA, ExtShapes.ExtensionShape.of(extension)), text + ".");
    }

    /// What is installed under an id.
    ///
    /// @throws Exit if nothing is
    static InstalledExtension find(ExtensionStore store, ExtensionId id) {
        try {
            return store.installed(id)
                    .orElseThrow(() -> Exit.wrongUse(
                            "the extension " + id + " is not installed. `atoll ext list` names" + " those that are."));
        } catch (IOException unreadable) {
            throw Exit.problem("the installed extensions cannot be read: " + unreadable.getMessage() + ".");
        }
    }

    /// Prints a result: for machines, or the text for people.
    public void print(boolean json, Object shape, String text) {
        streams.out().println(json ? JsonOutput.text(shape) : text);
    }

    /// The end of a verb for several reasons, in one line.
    public static Exit refused(String what, List<Problem> problems) {
        return Exit.problem(what + ": "
                + String.join(" ", problems.stream().map(Problem::toString).toList()));
    }

    /// The id that an argument names.
    ///
    /// @throws Exit if it is none
    public static ExtensionId id(String text) {
        try {
            return new ExtensionId(text);
        } catch (IllegalArgumentException noId) {
            throw Exit.wrongUse("‘" + text + "’ is no extension's id; an id is like publisher.name.");
        }
    }

    /// The version that an argument names.
    ///
    /// @throws Exit if it is none
    public static SemanticVersion version(String text) {
        return SemanticVersion.parse(text)
                .orElseThrow(() -> Exit.wrongUse("‘" + text + "’ is no version; a version is like 1.2.3."));
    }

    static String named(InstalledExtension extension) {
        return extension.id()
                + extension.current().map(version -> " " + version.number()).orElse("");
    }
}
