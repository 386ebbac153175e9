package dev.atoll.app.change;

import dev.atoll.app.git.Committed;
import dev.atoll.app.git.GitRepository;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Encoding;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.core.text.Text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The text that the last commit has of a file.
///
/// @param text the text; nothing if there is none to compare with
/// @param commit the commit's name; empty if there is none
/// @param sentence why there is no text, for the user; empty if there is nothing to tell
record Former(Optional<Text> text, String commit, String sentence) {
    /// Nothing to compare with, and nothing to tell.
    static final Former NONE = new Former(Optional.empty(), "", "");

    /// Reads it.
    ///
    /// @param now how the file is read
    /// @throws IOException with a sentence if its repository cannot be read
    static Former of(Path file, Encoding now, Workspace workspace) throws IOException {
        Optional<GitRepository> repository = GitRepository.around(file, workspace);
        if (repository.isEmpty()) {
            return NONE;
        }
        return switch (repository.get().committed(file)) {
            case Committed.Kept(String commit, byte[] bytes) -> {
                Optional<Text> text = workspace.formerText(bytes, now);
                yield new Former(text, commit, text.isEmpty() ? Words.of("change.what-git-keeps-of-it") : "");
            }
            case Committed.Unknown _ -> NONE;
            case Committed.Elsewhere(String sentence) -> new Former(Optional.empty(), "", sentence);
        };
    }
}
