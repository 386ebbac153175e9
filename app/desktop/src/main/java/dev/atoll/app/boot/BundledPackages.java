package dev.atoll.app.boot;

import dev.atoll.app.workspace.FolderEntry;
import dev.atoll.app.workspace.Workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The extensions that come with the editor, as packages: from the folder that the system property `atoll.bundled`
/// names, else from the class path, where `dev/atoll/bundled/index.txt` lists the files beside it, one a line.
final class BundledPackages {
    private static final String FOLDER = "/dev/atoll/bundled/";
    private static final String END = ".atollx";

    private BundledPackages() {}

    static List<URI> find(Workspace workspace) {
        String folder = System.getProperty("atoll.bundled", "");
        return folder.isEmpty() ? onClassPath() : in(workspace, Path.of(folder));
    }

    private static List<URI> in(Workspace workspace, Path folder) {
        return workspace.list(folder).stream()
                .filter(entry -> !entry.folder() && entry.name().endsWith(END))
                .map(FolderEntry::path)
                .map(path -> path.toAbsolutePath().toUri())
                .toList();
    }

    private static List<URI> onClassPath() {
        try (InputStream index = BundledPackages.class.getResourceAsStream(FOLDER + "index.txt")) {
            if (index == null) {
                return List.of();
            }
            List<URI> packages = new ArrayList<>();
            String names = new String(index.readAllBytes(), StandardCharsets.UTF_8);
            for (String name : names.lines().filter(line -> !line.isBlank()).toList()) {
                packages.add(resource(name.strip()));
            }
            return packages;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static URI resource(String name) {
        URL url = BundledPackages.class.getResource(FOLDER + name);
        if (url == null) {
            throw new IllegalStateException("the bundled extension " + name + " is not in the application");
        }
        try {
            return url.toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
