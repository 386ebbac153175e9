package dev.atoll.app.editor.input;

import dev.atoll.core.edit.Words;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.text.Text;

/// How finely the mouse selects.
enum Grain {
    /// By character: the place itself.
    CHARACTER {
        @Override
        SelectionRange around(Text text, int offset) {
            return SelectionRange.caret(offset);
        }
    },
    /// By word.
    WORD {
        @Override
        SelectionRange around(Text text, int offset) {
            return Words.at(text, offset);
        }
    },
    /// By line, its break included.
    LINE {
        @Override
        SelectionRange around(Text text, int offset) {
            int line = text.lineAt(offset);
            int end = line + 1 < text.lineCount() ? text.lineStart(line + 1) : text.length();
            return SelectionRange.of(text.lineStart(line), end);
        }
    };

    /// The unit that an offset is in.
    abstract SelectionRange around(Text text, int offset);

    /// The grain of so many clicks.
    static Grain of(int clicks) {
        return switch (clicks) {
            case 1 -> CHARACTER;
            case 2 -> WORD;
            default -> LINE;
        };
    }
}
