package dev.atoll.app.cli.language;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.manifest.IndentationRules;
import dev.atoll.api.manifest.LanguageData;
import dev.atoll.api.provider.FilterProvider;
import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.FilePlace;
import dev.atoll.app.language.Precedence;
import dev.atoll.app.language.ProjectedText;
import dev.atoll.app.workspace.OpenFolder;
import dev.atoll.app.workspace.OpenResult;
import dev.atoll.app.workspace.TextFile;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.core.text.Text;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.OpenDocument;

import java.nio.file.Path;
import java.util.Optional;

/// Files opened for extensions one after the other, without a window.
final class LangSession implements AutoCloseable {
    private final Workspace workspace;
    private final ExtensionHost host;
    private final Precedence precedence;
    private int documents;

    /// @param precedence which extensions are asked first, and which not
    LangSession(Workspace workspace, ExtensionHost host, Precedence precedence) {
        this.workspace = workspace;
        this.host = host;
        this.precedence = precedence;
    }

    /// Opens a file.
    ///
    /// @throws Exit if it is not a text file
    LangDocument open(String name) {
        return open(name, workspace.open(FilePlace.path(name)));
    }

    /// Opens bytes that stand for a file of that name.
    ///
    /// @throws Exit if they are not text
    LangDocument open(String name, byte[] bytes) {
        return open(name, workspace.decode(FilePlace.path(name), bytes));
    }

    private LangDocument open(String name, OpenResult result) {
        return switch (result) {
            case OpenResult.Opened opened -> open(name, opened.file());
            case OpenResult.Missing _ -> throw Exit.wrongUse("there is no file " + name + ".");
            case OpenResult.Folder _ -> throw Exit.wrongUse(name + " is a folder. Name the files in it.");
            case OpenResult.Refused refused -> throw Exit.wrongUse(refused.sentence());
        };
    }

    private LangDocument open(String name, TextFile file) {
        Text text = file.text();
        String firstLine = new ProjectedText(text).text(0, text.lineEnd(0));
        String place = OpenFolder.slashes(file.path());
        String path = inside(file.path()).orElse(place.substring(place.lastIndexOf('/') + 1));
        // extensions may be for files by their name, whatever their language
        String language = host.languageOf(place, firstLine).orElse(LangDocument.PLAIN);
        DocumentInfo info = new DocumentInfo(new DocumentId(++documents), 0, language, path, text.length());
        IndentationRules indentation =
                host.language(language).map(LanguageData::indentation).orElse(IndentationRules.PLAIN);
        OpenDocument open = precedence.order(host.open(info, place, new ProjectedText(text)), language);
        return new LangDocument(name, file, info, open, indentation, () -> host.providers(FilterProvider.class));
    }

    /// The path as seen from the folder that the program runs in, which is the open one; empty if it leads elsewhere.
    private static Optional<String> inside(Path file) {
        Path folder = FilePlace.path("").toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(folder)
                ? Optional.of(OpenFolder.slashes(folder.relativize(absolute)))
                : Optional.empty();
    }

    @Override
    public void close() {
        host.close();
    }
}
