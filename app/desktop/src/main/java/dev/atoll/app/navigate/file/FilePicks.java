package dev.atoll.app.navigate.file;

import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Place;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Symbol;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.Bench.Choice;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.OpenFolder;
import dev.atoll.app.workspace.Roots;
import dev.atoll.core.text.Text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Goes to anything from one line: a file by letters of its name, also with `:line` behind it; `:line` alone; `@` and a
/// symbol of the shown file; `#` for symbols of the folder; `>` and a command.
///
/// The folders are walked each time the line is opened, in the background; what an earlier walk found is listed at
/// once. What was open lately and is not there any more is looked for then, too.
public final class FilePicks implements FileFeature {
    private static final Pattern PLACED = Pattern.compile("(.*?)(?::(\\d{1,9})(?::(\\d{1,9}))?)?:?");
    private static final int MOST_RECENT = 50;

    private final Bench bench;
    private final Supplier<List<Path>> kept;
    private final Predicate<Path> exists;
    private final RankedFiles files = new RankedFiles();
    private final LinkedHashSet<String> recent = new LinkedHashSet<>();
    private final Map<String, Choice> choices = new HashMap<>();
    private CompletableFuture<?> walk = CompletableFuture.completedFuture(null);
    private CompletableFuture<?> looking = CompletableFuture.completedFuture(null);
    private Set<String> gone = Set.of();
    private String place = "";

    /// No folder is open yet.
    ///
    /// @param kept files that were opened lately, the last first, also before this start
    /// @param exists whether a file is there; blocks, and is asked in the background
    public FilePicks(Bench bench, Supplier<List<Path>> kept, Predicate<Path> exists) {
        this.bench = bench;
        this.kept = kept;
        this.exists = exists;
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(Command.of("go.file", Words.of("navigate.file.go-to-file"), this::open));
    }

    @Override
    public void foldersShown(Roots roots) {
        walk.cancel(true);
        looking.cancel(true);
        files.clear();
        gone = Set.of();
        recent.clear();
        choices.clear();
    }

    @Override
    public void shown(Optional<OpenFile> file) {
        file.flatMap(this::inside).ifPresent(path -> {
            recent.remove(path);
            recent.addFirst(path);
            if (recent.size() > MOST_RECENT) {
                recent.removeLast();
            }
        });
    }

    @Override
    public boolean settled() {
        return walk.isDone() && looking.isDone();
    }

    /// The path of a file inside the open folders, or all of it where it lies elsewhere.
    private Optional<String> inside(OpenFile file) {
        return file.path().map(path -> bench.roots().inside(path).orElseGet(() -> OpenFolder.slashes(path)));
    }

    /// What was open lately, the last first: here, then what is kept from before, so far as it lies in what is open.
    private List<String> lately() {
        return remembered()
                .filter(path -> !gone.contains(path))
                .limit(MOST_RECENT)
                .toList();
    }

    private Stream<String> remembered() {
        Roots roots = bench.roots();
        Stream<String> before = kept.get().stream()
                .flatMap(path ->
                        roots.folders().isEmpty() ? Stream.of(OpenFolder.slashes(path)) : roots.inside(path).stream());
        return Stream.concat(recent.stream(), before).distinct();
    }

    private void open() {
        place = "";
        choices.clear();
        Runnable again = bench.pick(Words.of("navigate.file.name-of-a-file-or"), this::found);
        walk(again);
        look(again);
    }

    /// Looks which files that were opened lately are not there any more, unless they are still open.
    private void look(Runnable again) {
        looking.cancel(true);
        Set<String> open =
                bench.files().stream().flatMap(file -> inside(file).stream()).collect(Collectors.toSet());
        Map<String, Path> asked = remembered()
                .filter(path -> !open.contains(path))
                .collect(Collectors.toMap(Function.identity(), this::file));
        looking = bench.background()
                .call(() -> missing(asked))
                .thenAcceptAsync(
                        missing -> {
                            gone = missing;
                            again.run();
                        },
                        bench.ui());
    }

    private Set<String> missing(Map<String, Path> asked) {
        return asked.entrySet().stream()
                .filter(one -> !exists.test(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void walk(Runnable again) {
        walk.cancel(true);
        Set<String> seen = new HashSet<>();
        int[] ranked = {0};
        CompletableFuture<?> begun = bench.walk(paths -> {
            seen.addAll(paths);
            files.add(paths);
            // each time twice as many are known, so that a large folder is not ranked for each thousand files
            if (seen.size() >= 2 * ranked[0]) {
                ranked[0] = seen.size();
                again.run();
            }
        });
        walk = begun;
        CompletableFuture<?> _ = begun.thenRun(() -> {
            files.keepOnly(seen);
            again.run();
        });
    }

    private List<Choice> found(String typed) {
        if (typed.isEmpty()) {
            return files("");
        }
        String rest = typed.substring(1);
        return switch (typed.charAt(0)) {
            case '>' -> commands(rest);
            case '@' -> symbols(rest);
            case '#' ->
                List.of(new Choice(
                        Words.of("navigate.file.symbols-of-the-folder"),
                        "Enter",
                        () -> bench.commands().run("go.folder-symbol")));
            case ':' -> lines(typed);
            default -> files(typed);
        };
    }

    private List<Choice> files(String typed) {
        Matcher placed = PLACED.matcher(typed);
        boolean matches = placed.matches();
        String letters = matches ? placed.group(1) : typed;
        String line = matches && placed.group(2) != null ? typed.substring(letters.length()) : "";
        if (!line.equals(place)) {
            place = line;
            choices.clear();
        }
        String shown = bench.shown().flatMap(this::inside).orElse("");
        return files.fitting(letters, lately(), shown).stream()
                .map(path -> choices.computeIfAbsent(path, this::choice))
                .toList();
    }

    private Choice choice(String path) {
        int slash = path.lastIndexOf('/');
        String at = place;
        return new Choice(path.substring(slash + 1) + at, path.substring(0, Math.max(0, slash)), () -> go(path, at));
    }

    private void go(String path, String at) {
        bench.open(file(path), opened -> goToLine(opened, at));
    }

    private Path file(String path) {
        return bench.roots().path(path).filter(_ -> !Path.of(path).isAbsolute()).orElseGet(() -> Path.of(path));
    }

    private List<Choice> lines(String typed) {
        Matcher placed = PLACED.matcher(typed);
        return bench.shown()
                .filter(_ -> placed.matches() && placed.group(2) != null)
                .map(file -> List.of(new Choice(
                        Words.of("navigate.file.go-to-line", placed.group(2)), "Enter", () -> goToLine(file, typed))))
                .orElse(List.of());
    }

    private void goToLine(OpenFile file, String at) {
        Matcher placed = PLACED.matcher(at);
        if (!placed.matches() || placed.group(2) == null) {
            return;
        }
        Text text = file.document().state().text();
        int line = Math.clamp(Long.parseLong(placed.group(2)), 1, text.lineCount()) - 1;
        int column = placed.group(3) == null ? 1 : Math.max(1, Integer.parseInt(placed.group(3)));
        go(file, Math.min(text.lineStart(line) + column - 1, text.lineEnd(line)));
    }

    private void go(OpenFile file, int offset) {
        Span span = new Span(offset, offset);
        file.language().ifPresent(language -> bench.go(new Place(new DocumentRef.Open(language.id()), span, span)));
    }

    private List<Choice> symbols(String typed) {
        List<Choice> all = new ArrayList<>();
        bench.shown().ifPresent(file -> addSymbols(file, file.outline(), "", all));
        return Choice.matching(all, typed);
    }

    private void addSymbols(OpenFile file, List<Symbol> level, String around, List<Choice> all) {
        for (Symbol symbol : level) {
            int start = symbol.selection().start();
            all.add(new Choice(symbol.name(), around, () -> go(file, start)));
            addSymbols(file, symbol.children(), around.isEmpty() ? symbol.name() : around + " › " + symbol.name(), all);
        }
    }

    private List<Choice> commands(String typed) {
        List<Choice> all = bench.commands().applicable().stream()
                .map(command ->
                        new Choice(command.title(), "", () -> bench.commands().run(command.name())))
                .toList();
        return Choice.matching(all, typed);
    }
}
