package dev.atoll.app.window;

import dev.atoll.app.workspace.Encoding;
import dev.atoll.app.workspace.FileStamp;
import dev.atoll.app.workspace.TextFile;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.text.LineBreaks;
import dev.atoll.core.text.Text;

import java.util.Optional;

/// What is on the disk of a file, as known last.
///
/// @param stamp the file's state when it was read or written; empty if there was no file
/// @param written what it has; empty where that is not known any more, or the file is gone
record OnDisk(Optional<FileStamp> stamp, Optional<Written> written) {
    /// What a file has.
    ///
    /// @param text its characters
    /// @param breaks its line breaks
    /// @param encoding how its characters are written
    record Written(Text text, LineBreaks breaks, Encoding encoding) {
        static Written of(TextFile file) {
            return new Written(file.text(), file.breaks(), file.encoding());
        }

        private boolean isWritten(LineBreaks others, Encoding other) {
            return breaks.equals(others) && encoding.equals(other);
        }
    }

    /// There is no file.
    static OnDisk nothing() {
        return new OnDisk(
                Optional.empty(),
                Optional.of(
                        new Written(Text.empty(), DocumentState.of(Text.empty()).lineBreaks(), Encoding.UTF_8)));
    }

    static OnDisk of(TextFile file) {
        return new OnDisk(Optional.of(file.stamp()), Optional.of(Written.of(file)));
    }

    /// The file was there, and is not any more.
    OnDisk gone() {
        return new OnDisk(stamp, Optional.empty());
    }

    /// Whether saving a document would write what is there already. How nothing is written does not matter.
    boolean has(DocumentState state, Encoding encoding) {
        return written.filter(was -> was.text().length() == state.text().length()
                        && (stamp.isEmpty() || was.isWritten(state.lineBreaks(), encoding))
                        && was.text().contentEquals(state.text()))
                .isPresent();
    }
}
