package dev.atoll.app.cli.publish;

import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.FilePlace;
import dev.atoll.app.cli.console.Terminal;
import dev.atoll.app.cli.extension.ExtRun;
import dev.atoll.host.KeyMaking;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;

/// A private key that a verb signs with.
///
/// @param run where it is asked for a passphrase
/// @param file the key's file
/// @param passphraseFile a file whose first line is the passphrase; nobody is asked then
record PrivateKey(ExtRun run, Path file, @Nullable String passphraseFile) {
    /// Opens the key for as long as something is done with it.
    ///
    /// @throws Exit if it cannot be opened
    <T> T used(Function<KeyMaking.Pair, T> deed) {
        char[] passphrase = passphrase();
        try {
            return switch (KeyMaking.read(file, passphrase)) {
                case KeyMaking.Refused refused -> throw Exit.problem(refused.sentence());
                case KeyMaking.Made made -> deed.apply(made.pair());
            };
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private char[] passphrase() {
        if (!KeyMaking.isLocked(file)) {
            return new char[0];
        }
        if (passphraseFile != null) {
            return passphrase(run, passphraseFile);
        }
        try (Terminal.Secret typed = run.streams()
                .terminal()
                .secret("The passphrase of " + file + ": ")
                .orElseThrow(() ->
                        Exit.wrongUse("nobody can be asked for the key's passphrase. Add --passphrase-file FILE."))) {
            return typed.letters().clone();
        }
    }

    /// A passphrase from a file's first line.
    static char[] passphrase(ExtRun run, String file) {
        try {
            return new String(run.tools().workspace().bytes(FilePlace.path(file)), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("")
                    .toCharArray();
        } catch (IOException unreadable) {
            throw Exit.wrongUse("the passphrase cannot be read: " + unreadable.getMessage() + ".");
        }
    }
}
