package dev.atoll.host;

import dev.atoll.api.editor.FileListing;
import dev.atoll.api.editor.FileQuery;
import dev.atoll.api.editor.FileText;
import dev.atoll.api.editor.WorkspaceFiles;

import java.util.List;
import java.util.TreeMap;

/// A folder that is only names and texts. An empty text stands for a file without text.
public final class FakeFiles implements WorkspaceFiles {
    private final TreeMap<String, String> files = new TreeMap<>();

    /// Adds a file.
    public FakeFiles with(String path, String text) {
        files.put(path, text);
        return this;
    }

    @Override
    public FileListing list(FileQuery query) {
        List<String> found = files.keySet().stream()
                .filter(path -> entered(path, query) && query.takes().test(path))
                .toList();
        return found.size() > query.most() ? new FileListing.TooMany() : new FileListing.Found(found);
    }

    private static boolean entered(String path, FileQuery query) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (!query.enters().test(path.substring(0, slash))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public FileText read(String path, int mostBytes) {
        var text = files.get(path);
        if (text == null) {
            return new FileText.NotFound();
        }
        if (text.isEmpty()) {
            return new FileText.NotText();
        }
        return text.length() > mostBytes ? new FileText.TooLarge() : new FileText.Read(text);
    }
}
