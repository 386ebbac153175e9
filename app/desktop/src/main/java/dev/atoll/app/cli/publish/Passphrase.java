package dev.atoll.app.cli.publish;

import dev.atoll.app.cli.console.FilePlace;
import dev.atoll.app.cli.extension.ExtRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where a verb takes the passphrase of a private key from, for those verbs that mix it in.
final class Passphrase {
    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "Takes the passphrase from a file's first line.")
    private @Nullable String file;

    /// The private key in a file, opened with this passphrase.
    PrivateKey key(ExtRun run, String key) {
        return new PrivateKey(run, FilePlace.path(key), file);
    }

    /// The file that has it; nothing if somebody is to be asked.
    @Nullable
    String file() {
        return file;
    }
}
