package dev.atoll.app.offer;

import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.editor.BundledFont;
import dev.atoll.app.editor.EditorOptions;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.settings.Settings;
import dev.atoll.app.words.Words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.text.Font;

/// Shows texts as the user has set: their letters, signs for blanks and tabs, thin lines. A folder that says how wide
/// its lines are has its own line instead of the user's.
public final class TextLooks implements FileFeature {
    private static final double HUNDREDTHS = 100;

    private final Bench bench;
    private final Map<OpenFile, Optional<Look>> files = new HashMap<>();

    /// What is shown of a text besides what it says.
    private record Look(
            String family,
            int size,
            int height,
            boolean blinks,
            boolean guides,
            boolean whiteSpace,
            List<Integer> rulers) {
        EditorOptions in(EditorOptions options, Optional<Look> before) {
            EditorOptions shown =
                    options.withLetters(letters(), size, height / HUNDREDTHS).withAids(guides, whiteSpace, rulers);
            // a caret may be kept from blinking for other reasons
            boolean turned = blinks != before.map(Look::blinks).orElse(true);
            return turned ? shown.withCaret(blinks) : shown;
        }

        private String letters() {
            return family.isEmpty() || !Font.getFamilies().contains(family) ? BundledFont.MONO.family() : family;
        }
    }

    /// No file is open yet.
    public TextLooks(Bench bench) {
        this.bench = bench;
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(Command.of(
                "view.white-space",
                Words.of("offer.show-or-hide-white-space"),
                () -> bench.turn(Settings.WHITE_SPACE)));
    }

    @Override
    public Subscription accompany(OpenFile file) {
        files.put(file, Optional.empty());
        look(file);
        return () -> files.remove(file);
    }

    // told of each move of a caret, and of a file whose language or folder has become known
    @Override
    public void told(OpenFile file) {
        if (files.containsKey(file)) {
            look(file);
        }
    }

    @Override
    public void settingsChanged() {
        List.copyOf(files.keySet()).forEach(this::look);
    }

    private void look(OpenFile file) {
        OptionalInt width = file.style().width();
        Look now = new Look(
                bench.get(Settings.FONT_FAMILY, file),
                bench.get(Settings.FONT_SIZE, file),
                bench.get(Settings.LINE_HEIGHT, file),
                bench.get(Settings.CARET_BLINKS, file),
                bench.get(Settings.INDENT_GUIDES, file),
                bench.get(Settings.WHITE_SPACE, file),
                width.isPresent() ? List.of(width.getAsInt()) : bench.get(Settings.RULERS, file));
        Optional<Look> before = files.getOrDefault(file, Optional.empty());
        if (!before.equals(Optional.of(now))) {
            files.put(file, Optional.of(now));
            file.view().configure(now.in(file.view().options(), before));
        }
    }
}
