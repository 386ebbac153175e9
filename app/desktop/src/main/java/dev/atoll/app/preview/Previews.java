package dev.atoll.app.preview;

import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.keymap.KeyBinding;
import dev.atoll.app.keymap.KeyChord;
import dev.atoll.app.markdown.CodeColours;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Markdown files as pages beside their texts.
public final class Previews implements FileFeature {
    private static final Set<String> ENDINGS = Set.of("md", "markdown", "mdown", "mkd");

    private final Bench bench;
    private final Workspace workspace;
    private final CodeColours colours;
    private final List<MarkdownTab> open = new ArrayList<>();

    /// No page is shown.
    ///
    /// @param workspace the door to files
    /// @param colours who knows the colours of code
    public Previews(Bench bench, Workspace workspace, CodeColours colours) {
        this.bench = bench;
        this.workspace = workspace;
        this.colours = colours;
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(new Command(
                "markdown.preview",
                Words.of("preview.show-markdown-preview-beside"),
                () -> bench.shown().filter(Previews::isMarkdown).isPresent(),
                () -> bench.shown().ifPresent(this::show)));
    }

    @Override
    public List<KeyBinding> keys() {
        return KeyChord.parse("Mod+Shift+V").map(keys -> new KeyBinding(keys, "markdown.preview")).stream()
                .toList();
    }

    private static boolean isMarkdown(OpenFile file) {
        String name = file.title();
        return file.languageName().equals("markdown")
                || ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private Optional<MarkdownTab> of(OpenFile file) {
        return open.stream()
                .filter(tab -> tab.document().equals(file.document()))
                .findFirst();
    }

    private void show(OpenFile file) {
        Optional<MarkdownTab> shown = of(file);
        if (shown.isPresent()) {
            bench.select(shown.get());
            return;
        }
        MarkdownTab tab = new MarkdownTab(bench, file, new LocalPlace(bench, workspace, file), colours, open::remove);
        open.add(tab);
        bench.add(tab, true);
    }

    @Override
    public Subscription accompany(OpenFile file) {
        return () -> of(file).filter(tab -> tab.file().equals(file)).ifPresent(tab -> bench.close(List.of(tab)));
    }

    @Override
    public boolean settled() {
        return open.stream().allMatch(MarkdownTab::settled);
    }
}
