package dev.atoll.app.keys;

import dev.atoll.app.command.Command;
import dev.atoll.app.keymap.KeySequence;
import dev.atoll.app.keymap.Keymap;
import dev.atoll.app.keymap.Keymap.Placed;
import dev.atoll.app.words.Words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A command with its keys, as the page lists it.
///
/// @param command the command's name
/// @param title what people call it
/// @param keys its keys; empty if it has none
/// @param from whose they are: the editor's, a preset's or the user's
/// @param conflict what else these keys run; empty if nothing does
/// @param changed whether the user changed them
record KeyRow(String command, String title, String keys, String from, String conflict, boolean changed) {
    /// All commands by their titles.
    static List<KeyRow> of(List<Command> commands, Keymap keymap) {
        Map<String, String> titles = new HashMap<>();
        commands.forEach(command -> titles.put(command.name(), command.title()));
        List<Placed> placed = keymap.placed();
        return commands.stream()
                .map(command -> of(command, keymap, placed, titles))
                .sorted(Comparator.comparing(row -> row.title().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static KeyRow of(Command command, Keymap keymap, List<Placed> placed, Map<String, String> titles) {
        List<Placed> own = placed.stream()
                .filter(one -> one.binding().command().equals(command.name()))
                .toList();
        int highest = own.stream().mapToInt(Placed::layer).max().orElse(0);
        String keys = own.stream()
                .sorted(Comparator.comparingInt(Placed::layer).reversed())
                .map(one -> one.binding().keys().label())
                .distinct()
                .collect(Collectors.joining(", "));
        String conflict = own.stream()
                .flatMap(one -> keymap.others(one.binding().keys(), command.name()).stream()
                        .filter(other -> !Keymap.isGiven(Math.max(other.layer(), one.layer()))))
                .map(other -> titles.getOrDefault(
                        other.binding().command(), other.binding().command()))
                .distinct()
                .collect(Collectors.joining(", "));
        int last = keymap.layers().size() - 1;
        boolean changed = highest == last
                || keymap.layers().getLast().off().stream()
                        .anyMatch(off -> off.command().equals(command.name()));
        String from = own.isEmpty()
                ? ""
                : highest == last
                        ? Words.of("keys.yours")
                        : keymap.layers().get(highest).name();
        return new KeyRow(command.name(), command.title(), keys, from, conflict, changed);
    }

    /// Whether it fits what was typed: words of its title or name, or keys.
    boolean fits(String typed) {
        String all = (title + " " + command + " " + keys + " " + from).toLowerCase(Locale.ROOT);
        return List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream()
                .allMatch(all::contains);
    }

    /// What other commands the same keys would run, if they were given to this one; empty if there are none.
    static String conflict(Keymap keymap, KeySequence keys, String command, List<Command> commands) {
        Map<String, String> titles = new HashMap<>();
        commands.forEach(one -> titles.put(one.name(), one.title()));
        return keymap.others(keys, command).stream()
                .map(other -> titles.getOrDefault(
                                other.binding().command(), other.binding().command()) + " ("
                        + other.binding().keys().label() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
