package dev.atoll.app.window;

import dev.atoll.app.area.TabContent;
import dev.atoll.app.preview.OtherFile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Files in tabs that are no text.
final class OtherFiles {
    private final Surroundings around;
    private final Tabs tabs;
    private final OtherFile.Told told;

    /// @param asText opens one as text all the same
    OtherFiles(Surroundings around, Tabs tabs, Consumer<Path> asText) {
        this.around = around;
        this.tabs = tabs;
        told = new OtherFile.Told(tabs::changed, asText);
    }

    private Stream<OtherFile> all() {
        return tabs.area().contents().stream()
                .filter(OtherFile.class::isInstance)
                .map(OtherFile.class::cast);
    }

    private Optional<OtherFile> find(Path path) {
        return all().filter(file -> file.path().equals(path)).findFirst();
    }

    /// Shows the tab of a file, if it has one.
    ///
    /// @return whether it has
    boolean shows(Path path, boolean glance) {
        Optional<OtherFile> open = find(path);
        open.ifPresent(file -> {
            tabs.select(file);
            if (!glance) {
                tabs.area().keep(file);
            }
        });
        return open.isPresent();
    }

    void picture(Path path, boolean glance) {
        if (shows(path, glance)) {
            return;
        }
        add(OtherFile.picture(path, around.workspace(), around.background(), around.ui(), told), glance);
    }

    void binary(Path path, String sentence, boolean glance) {
        if (!shows(path, glance)) {
            add(OtherFile.binary(path, sentence, told), glance);
        }
    }

    private void add(OtherFile file, boolean glance) {
        if (glance) {
            Optional<TabContent> before = tabs.area().addPreview(file);
            before.ifPresent(replaced -> tabs.close(List.of(replaced)));
        } else {
            tabs.area().add(file);
        }
    }

    void close(Path path) {
        find(path).ifPresent(file -> tabs.close(List.of(file)));
    }

    boolean idle() {
        return all().allMatch(OtherFile::settled);
    }
}
