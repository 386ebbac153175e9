package dev.atoll.app.theme;

import dev.atoll.app.words.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Makes a theme whole and legible: what its file does not say comes from what it does say, and no letter has less than
/// the contrast of 4.5 to 1 on any ground it may stand on. Grounds give way first, as far as they can still be told
/// from the surface; then letters become lighter on dark grounds, and darker on light ones.
final class Legible {
    private static final double READABLE = 4.5;
    /// As much as the surface must leave for letters, so that there is room for quiet ones.
    private static final double ROOM = 9;
    /// Likewise for all other grounds.
    private static final double LITTLE_ROOM = 7;
    private static final double STEP = 0.04;
    private static final String SYNTAX = "syntax.";
    private static final String SURFACE = "surface";

    /// How far grounds give way, as the contrast to the surface that they keep.
    private static final Map<String, Double> GROUNDS = Map.of(
            "surface-raised", 1.02,
            "hover", 1.1,
            "pressed", 1.15,
            "current-line", 1.03,
            "selection", 1.3,
            "selection-idle", 1.15);

    private static final List<String> OF_TEXT = List.of(SURFACE, "current-line", "selection", "selection-idle");
    private static final List<String> OF_CONTROLS = List.of(SURFACE, "surface-raised", "hover");
    private static final List<String> IN_CONTROLS =
            List.of("text", "text-muted", "accent", "error", "warning", "info", "hint", "added", "changed", "removed");

    private static final Map<String, Face> FACES_OF_MARKUP = Map.of(
            "syntax.markup.italic", new Face(false, true, false),
            "syntax.text.emphasis", new Face(false, true, false),
            "syntax.markup.bold", new Face(true, false, false),
            "syntax.markup.heading", new Face(true, false, false),
            "syntax.text.strong", new Face(true, false, false),
            "syntax.text.title", new Face(true, false, false));

    private final Draft draft;
    private final boolean dark;
    private final Colour pole;
    private final Map<String, Colour> tokens = new LinkedHashMap<>();

    private Legible(Draft draft, Colour surface) {
        this.draft = draft;
        dark = surface.isDark();
        pole = dark ? Colour.WHITE : Colour.BLACK;
        tokens.put(SURFACE, withRoom(surface));
    }

    static Legible of(Draft draft) {
        Colour surface = Optional.ofNullable(draft.tokens().get(SURFACE))
                .or(() -> Known.all().usual(SURFACE, draft.dark().orElse(true)))
                .orElse(Colour.BLACK);
        Legible legible = new Legible(draft, surface);
        legible.complete();
        legible.repair();
        return legible;
    }

    /// The theme, with what was changed of what the file says.
    ThemeReading theme(String id, String title) {
        Map<String, String> colours = new HashMap<>();
        tokens.forEach((token, colour) -> colours.put(token, colour.toString()));
        Map<String, Face> faces = new TreeMap<>(FACES_OF_MARKUP);
        if (!draft.imported()) {
            faces.put("syntax.comment", new Face(false, true, false));
        }
        faces.putAll(draft.faces());
        Theme theme = new Theme(id, title, dark, new TreeMap<>(colours), new TreeMap<>(faces));
        return new ThemeReading.Read(theme, draft.faults(), repairs(), draft.imported());
    }

    private Colour withRoom(Colour surface) {
        Colour away = dark ? Colour.BLACK : Colour.WHITE;
        Colour now = surface;
        for (double share = STEP; now.contrast(pole) < ROOM && share <= 1; share += STEP) {
            now = surface.mixed(away, share);
        }
        return now;
    }

    private Colour colour(String token) {
        Colour known = tokens.get(token);
        if (known == null) {
            throw new IllegalStateException("the token " + token + " comes too late");
        }
        return known;
    }

    private void complete() {
        Colour surface = colour(SURFACE);
        Colour text = said("text").or(() -> Known.all().usual("text", dark)).orElse(pole);
        tokens.put("text", reaching(text, READABLE, List.of(surface)));
        put("accent", () -> Known.all().usual("accent", dark).orElse(text));
        blend("surface-raised", text, 0.04);
        blend("hover", text, 0.09);
        blend("pressed", text, 0.15);
        blend("border", text, 0.18);
        blend("current-line", text, 0.04);
        blend("selection-idle", text, 0.12);
        blend("scroll-thumb", text, 0.24);
        blend("selection", colour("accent"), 0.26);
        put("text-muted", () -> colour("text").mixed(surface, 0.35));
        put("text-on-accent", () -> surface);
        put("shadow", () -> surface.mixed(Colour.BLACK, dark ? 0.6 : 0.3));
        Set<String> all = new TreeSet<>(Known.all().tokens());
        all.addAll(draft.tokens().keySet());
        all.addAll(draft.faces().keySet());
        all.forEach(token -> put(token, () -> missing(token)));
    }

    private Optional<Colour> said(String token) {
        return Optional.ofNullable(draft.tokens().get(token));
    }

    private void put(String token, java.util.function.Supplier<Colour> otherwise) {
        if (!tokens.containsKey(token)) {
            tokens.put(token, said(token).orElseGet(otherwise));
        }
    }

    private void blend(String token, Colour with, double share) {
        put(token, () -> colour(SURFACE).mixed(with, share));
    }

    private Colour missing(String token) {
        boolean plain = draft.imported()
                && token.startsWith(SYNTAX)
                && draft.tokens().keySet().stream().anyMatch(known -> known.startsWith(SYNTAX));
        return relative(token, new HashSet<>())
                .or(() -> plain ? Optional.of(colour("text")) : Known.all().usual(token, dark))
                .orElseGet(() -> colour("text"));
    }

    /// The colour of a more general token that the file has, or of one that stands for the same.
    private Optional<Colour> relative(String token, Set<String> asked) {
        if (!asked.add(token)) {
            return Optional.empty();
        }
        int dot = token.lastIndexOf('.');
        Optional<String> general = dot >= SYNTAX.length() ? Optional.of(token.substring(0, dot)) : Optional.empty();
        return said(token)
                .or(() -> general.flatMap(one -> relative(one, asked)))
                .or(() -> Known.all().kin(token).flatMap(one -> relative(one, asked)));
    }

    private void repair() {
        GROUNDS.keySet().forEach(ground -> tokens.computeIfPresent(ground, (_, colour) -> near(colour)));
        letters().forEach(token -> reach(token, List.of(SURFACE)));
        GROUNDS.forEach(this::giveWay);
        letters().forEach(token -> reach(token, grounds(token)));
        Colour accent = colour("accent");
        Colour best = accent.isDark() ? Colour.WHITE : Colour.BLACK;
        tokens.computeIfPresent("text-on-accent", (_, colour) -> {
            Colour now = colour;
            for (double share = STEP; now.contrast(accent) < READABLE && share <= 1; share += STEP) {
                now = colour.mixed(best, share);
            }
            return now.contrast(accent) < READABLE ? best : now;
        });
    }

    /// A ground on which letters can be read at all: one of the surface's side.
    private Colour near(Colour ground) {
        Colour now = ground;
        for (double share = STEP; now.contrast(pole) < LITTLE_ROOM && share <= 1; share += STEP) {
            now = ground.mixed(colour(SURFACE), share);
        }
        return now;
    }

    private Stream<String> letters() {
        return List.copyOf(tokens.keySet()).stream()
                .filter(token -> !grounds(token).isEmpty());
    }

    /// The grounds on which letters of a token may stand; none if it is no colour of letters.
    private static List<String> grounds(String token) {
        List<String> grounds = new ArrayList<>();
        if (token.startsWith(SYNTAX) || token.equals("text")) {
            grounds.addAll(OF_TEXT);
        }
        if (IN_CONTROLS.contains(token)) {
            grounds.addAll(OF_CONTROLS);
        }
        switch (token) {
            case "text" -> grounds.add("pressed");
            case "text-muted" -> grounds.add("current-line");
            case "gutter-number", "fold" -> grounds.addAll(List.of(SURFACE, "current-line"));
            default -> {}
        }
        return grounds;
    }

    private void giveWay(String ground, double kept) {
        List<Colour> over = letters()
                .filter(token -> grounds(token).contains(ground))
                .map(this::colour)
                .toList();
        Colour surface = colour(SURFACE);
        Colour now = colour(ground);
        while (now.contrast(surface) > kept && faintest(now, over) < READABLE) {
            Colour next = now.mixed(surface, STEP);
            if (next.equals(now) || next.contrast(surface) < kept) {
                break;
            }
            now = next;
        }
        tokens.put(ground, now);
    }

    private static double faintest(Colour ground, List<Colour> over) {
        return over.stream().mapToDouble(ground::contrast).min().orElse(Double.MAX_VALUE);
    }

    private void reach(String token, List<String> grounds) {
        List<Colour> under = grounds.stream().map(this::colour).toList();
        tokens.computeIfPresent(token, (_, colour) -> reaching(colour, READABLE, under));
    }

    private Colour reaching(Colour colour, double contrast, List<Colour> under) {
        Colour now = colour;
        for (double share = STEP; faintest(now, under) < contrast && share <= 1 + STEP; share += STEP) {
            now = colour.mixed(pole, Math.min(1, share));
        }
        return now;
    }

    private List<String> repairs() {
        Map<String, List<String>> changed = new LinkedHashMap<>();
        draft.tokens().forEach((token, said) -> {
            Colour shown = colour(token);
            if (!shown.equals(said)) {
                changed.computeIfAbsent(Words.of("theme.is-shown-as", said, shown), _ -> new ArrayList<>())
                        .add(token);
            }
        });
        return changed.entrySet().stream()
                .map(entry -> Words.of(
                        "theme.so-that-all-text-has",
                        String.join(", ", entry.getValue().stream().sorted().toList()),
                        entry.getKey()))
                .sorted()
                .toList();
    }
}
