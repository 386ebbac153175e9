package dev.atoll.app.offer;

import dev.atoll.api.feature.Color;
import dev.atoll.api.feature.HintKind;
import dev.atoll.api.feature.InlayHint;
import dev.atoll.app.editor.EditorView;
import dev.atoll.core.change.Side;
import dev.atoll.core.display.Inlay;

/// How hints and colours look in the text.
final class InText {
    private static final String HINT = "hint";
    private static final double FULL = 255;

    private InText() {}

    static boolean isOurs(Inlay inlay) {
        return isHint(inlay) || isSwatch(inlay);
    }

    static boolean isHint(Inlay inlay) {
        return inlay.style().equals(HINT);
    }

    static boolean isSwatch(Inlay inlay) {
        return inlay.style().startsWith(EditorView.SWATCH);
    }

    /// What is shown for a hint, apart from the text by a blank: a parameter's name from the argument behind it, all
    /// others
    /// from what is before them.
    static String words(InlayHint hint) {
        String text = hint.text().strip();
        return hint.kind() == HintKind.PARAMETER ? text + " " : text.startsWith(":") ? text : " " + text;
    }

    static Inlay inlay(Said.Thing<InlayHint> hint) {
        Side side = hint.value().kind() == HintKind.PARAMETER ? Side.AFTER : Side.BEFORE;
        return new Inlay(hint.from(), side, words(hint.value()), HINT);
    }

    /// Two blanks that a square of the colour is painted in.
    static Inlay swatch(Said.Thing<Color> colour) {
        return new Inlay(colour.from(), Side.AFTER, "  ", EditorView.SWATCH + hex(colour.value()));
    }

    /// A colour as eight hexadecimal digits.
    static String hex(Color color) {
        return "%02x%02x%02x%02x"
                .formatted(part(color.red()), part(color.green()), part(color.blue()), part(color.alpha()));
    }

    private static int part(float share) {
        return (int) Math.round(Math.clamp(share, 0f, 1f) * FULL);
    }
}
