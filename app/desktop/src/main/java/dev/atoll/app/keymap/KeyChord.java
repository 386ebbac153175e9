package dev.atoll.app.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/// Keys held down together, such as `Ctrl+Shift+P`: a key and its modifiers.
///
/// In text, `Mod` is the platform's usual modifier: Command on macOS, Control elsewhere.
///
/// @param code the key
/// @param control whether Control is held
/// @param shift whether Shift is held
/// @param alt whether Alt or Option is held
/// @param meta whether Command or the Windows key is held
public record KeyChord(KeyCode code, boolean control, boolean shift, boolean alt, boolean meta) {
    private static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");

    private static final Map<String, KeyCode> NAMES = Map.ofEntries(
            Map.entry("esc", KeyCode.ESCAPE),
            Map.entry("escape", KeyCode.ESCAPE),
            Map.entry("enter", KeyCode.ENTER),
            Map.entry("return", KeyCode.ENTER),
            Map.entry("tab", KeyCode.TAB),
            Map.entry("space", KeyCode.SPACE),
            Map.entry("backspace", KeyCode.BACK_SPACE),
            Map.entry("delete", KeyCode.DELETE),
            Map.entry("insert", KeyCode.INSERT),
            Map.entry("home", KeyCode.HOME),
            Map.entry("end", KeyCode.END),
            Map.entry("pageup", KeyCode.PAGE_UP),
            Map.entry("pagedown", KeyCode.PAGE_DOWN),
            Map.entry("up", KeyCode.UP),
            Map.entry("down", KeyCode.DOWN),
            Map.entry("left", KeyCode.LEFT),
            Map.entry("right", KeyCode.RIGHT),
            Map.entry("contextmenu", KeyCode.CONTEXT_MENU),
            Map.entry("plus", KeyCode.PLUS),
            Map.entry("add", KeyCode.ADD),
            Map.entry("subtract", KeyCode.SUBTRACT),
            Map.entry("multiply", KeyCode.MULTIPLY),
            Map.entry("divide", KeyCode.DIVIDE),
            Map.entry("decimal", KeyCode.DECIMAL),
            Map.entry("/", KeyCode.SLASH),
            Map.entry("\\", KeyCode.BACK_SLASH),
            Map.entry("[", KeyCode.OPEN_BRACKET),
            Map.entry("]", KeyCode.CLOSE_BRACKET),
            Map.entry(",", KeyCode.COMMA),
            Map.entry(".", KeyCode.PERIOD),
            Map.entry(";", KeyCode.SEMICOLON),
            Map.entry("'", KeyCode.QUOTE),
            Map.entry("`", KeyCode.BACK_QUOTE),
            Map.entry("-", KeyCode.MINUS),
            Map.entry("=", KeyCode.EQUALS));

    private static final Map<KeyCode, String> LABELS = Map.of(
            KeyCode.ESCAPE, "Esc",
            KeyCode.BACK_SPACE, "Backspace",
            KeyCode.PAGE_UP, "PageUp",
            KeyCode.PAGE_DOWN, "PageDown",
            KeyCode.CONTEXT_MENU, "ContextMenu",
            KeyCode.PLUS, "Plus");

    /// Reads a chord such as `Ctrl+Alt+F5`; empty if it is none. Letter case does not matter.
    public static Optional<KeyChord> parse(String text) {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\+", -1);
        TreeSet<String> held = new TreeSet<>();
        for (int i = 0; i < words.length - 1; i++) {
            String modifier = modifier(words[i]);
            if (modifier.isEmpty() || !held.add(modifier)) {
                return Optional.empty();
            }
        }
        return code(words[words.length - 1])
                .map(code -> new KeyChord(
                        code,
                        held.contains("ctrl"),
                        held.contains("shift"),
                        held.contains("alt"),
                        held.contains("meta")));
    }

    /// The chord that a key event completes.
    public static KeyChord of(KeyEvent event) {
        return new KeyChord(
                event.getCode(), event.isControlDown(), event.isShiftDown(), event.isAltDown(), event.isMetaDown());
    }

    /// The chord of keys in JavaFX's notation, in which `Shortcut` is the platform's usual modifier; empty if they are
    /// none.
    public static Optional<KeyChord> written(String combination) {
        if (!(KeyCombination.valueOf(combination) instanceof KeyCodeCombination keys)) {
            return Optional.empty();
        }
        boolean usual = keys.getShortcut() == ModifierValue.DOWN;
        return Optional.of(new KeyChord(
                keys.getCode(),
                keys.getControl() == ModifierValue.DOWN || (usual && !MAC),
                keys.getShift() == ModifierValue.DOWN,
                keys.getAlt() == ModifierValue.DOWN,
                keys.getMeta() == ModifierValue.DOWN || (usual && MAC)));
    }

    /// Whether the toolkit's way of writing chords, such as `Shortcut+Open Bracket`, means this one.
    public boolean isWritten(String combination) {
        return KeyCombination.valueOf(combination)
                .match(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, meta));
    }

    private static String modifier(String word) {
        return switch (word) {
            case "mod" -> MAC ? "meta" : "ctrl";
            case "ctrl", "control" -> "ctrl";
            case "shift" -> "shift";
            case "alt", "option" -> "alt";
            case "meta", "cmd", "command", "super" -> "meta";
            default -> "";
        };
    }

    private static Optional<KeyCode> code(String word) {
        KeyCode named = NAMES.get(word);
        if (named != null) {
            return Optional.of(named);
        }
        boolean plain = word.matches("[a-z]|f([1-9]|1[0-9]|2[0-4])");
        if (plain) {
            return Optional.of(KeyCode.valueOf(word.toUpperCase(Locale.ROOT)));
        }
        return word.matches("[0-9]") ? Optional.of(KeyCode.valueOf("DIGIT" + word)) : Optional.empty();
    }

    /// What menus and tooltips show, such as `Ctrl+Shift+P`.
    public String label() {
        List<String> words = new ArrayList<>();
        if (control) {
            words.add("Ctrl");
        }
        if (alt) {
            words.add(MAC ? "Option" : "Alt");
        }
        if (shift) {
            words.add("Shift");
        }
        if (meta) {
            words.add(MAC ? "Cmd" : "Meta");
        }
        words.add(signOf(code).orElseGet(() -> LABELS.getOrDefault(code, code.getName())));
        return String.join("+", words);
    }

    private static Optional<String> signOf(KeyCode code) {
        return NAMES.entrySet().stream()
                .filter(name -> name.getKey().length() == 1 && name.getValue() == code)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
