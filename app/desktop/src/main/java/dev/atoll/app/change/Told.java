package dev.atoll.app.change;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// Sentences about what cannot be read, each told once.
final class Told {
    private static final int MOST = 1000;

    private final Set<String> sentences = new HashSet<>();
    private final Consumer<String> log;

    /// @param log takes each sentence that is new
    Told(Consumer<String> log) {
        this.log = log;
    }

    /// Tells a sentence, if it is new.
    void tell(String sentence) {
        if (sentences.size() < MOST && sentences.add(sentence)) {
            log.accept(sentence);
        }
    }
}
