package dev.atoll.host;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.host.catalog.PreparedFolder;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Compiles the packages of the application ahead, as a program for builds: `PrepareCommand FOLDER` starts each package
/// of the folder once and keeps what later starts begin with in the folder `prepared` beside them. Nothing happens when
/// neither a package nor the compiler has changed.
public final class PrepareCommand {
    private static final int AMPLE_MILLIS = 600_000;

    private PrepareCommand() {}

    /// Prepares, and ends with 1 and a sentence on standard error if a package does not start.
    ///
    /// @param arguments the folder of the packages
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Name the folder of the packages.");
            System.exit(2);
        }
        var folder = new PreparedFolder(Path.of(arguments[0]));
        folder.make(scratch -> {
            var failures = folder.packages().parallelStream()
                    .map(location -> failure(location, scratch))
                    .filter(sentence -> !sentence.isEmpty())
                    .toList();
            if (!failures.isEmpty()) {
                failures.forEach(System.err::println);
                System.exit(1);
            }
        });
    }

    /// Starts a package.
    ///
    /// @return why it does not start; empty if it does
    private static String failure(URI location, Path scratch) {
        var options = HostOptions.in(scratch, scratch.resolve("data"))
                .withBundled(List.of(location))
                .withLimits(
                        Limits.DEFAULTS.with(Limit.GRAMMAR_START, AMPLE_MILLIS).with(Limit.START, AMPLE_MILLIS));
        try (var host = ExtensionHost.start(options)) {
            if (!host.problems().isEmpty()) {
                return location + ": " + host.problems().getFirst().sentence();
            }
            var outcome = new CompletableFuture<String>();
            try (var _ = host.onStatus(extension -> settle(extension, outcome))) {
                host.extensions().forEach(PrepareCommand::begin);
                return outcome.join();
            }
        }
    }

    /// An extension starts when it is told of a document; a formatter's code is loaded later.
    private static void begin(ExtensionHandle extension) {
        var info = new DocumentInfo(new DocumentId(1), 1, "none", "none", 0);
        if (extension instanceof HostedExtension hosted) {
            hosted.runtime().ifPresent(runtime -> {
                if (hosted.manifest().formatter().isPresent()) {
                    runtime.keepCode();
                }
                runtime.open(info, new EmptyText());
            });
        }
    }

    private record EmptyText() implements TextSnapshot {
        @Override
        public int length() {
            return 0;
        }

        @Override
        public String text(int start, int end) {
            return "";
        }
    }

    private static void settle(ExtensionHandle extension, CompletableFuture<String> outcome) {
        switch (extension.status()) {
            case ExtensionStatus.Ready() -> outcome.complete("");
            case ExtensionStatus.Failed(var reason) -> outcome.complete(extension.id() + ": " + reason);
            case ExtensionStatus.Restarting restarting -> outcome.complete(extension.id() + ": " + restarting.reason());
            case ExtensionStatus.Off() -> outcome.complete(extension.id() + ": It was switched off.");
            case ExtensionStatus.Disabled(var reason) -> outcome.complete(extension.id() + ": " + reason);
            case ExtensionStatus.Idle(), ExtensionStatus.Starting() -> {
                // it is under way
            }
        }
    }
}
