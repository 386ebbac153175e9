package dev.atoll.app.cli.console;

import java.util.Arrays;
import java.util.Optional;

/// Somebody who can be asked.
public interface Terminal {
    /// Nobody.
    static Terminal none() {
        return new Terminal() {
            @Override
            public Optional<String> line(String question) {
                return Optional.empty();
            }

            @Override
            public Optional<Secret> secret(String question) {
                return Optional.empty();
            }
        };
    }

    /// The answer to a question; nothing if nobody can be asked, or nobody answers.
    Optional<String> line(String question);

    /// The answer to a question, which is not shown while it is typed.
    Optional<Secret> secret(String question);

    /// Says how far some work is, in the place of what was said of it before; nothing if nobody looks.
    ///
    /// @param words empty when it is over
    default void progress(String words) {}

    /// What was typed. It is overwritten when it is closed.
    final class Secret implements AutoCloseable {
        private final char[] typed;

        /// @param typed the letters; the secret's own from now on
        public Secret(char... typed) {
            this.typed = typed;
        }

        /// What was typed; overwritten when the secret is closed.
        public char[] letters() {
            return typed;
        }

        @Override
        public void close() {
            Arrays.fill(typed, '\0');
        }
    }
}
