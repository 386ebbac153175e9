package dev.atoll.app.cli.publish;

import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.FilePlace;
import dev.atoll.app.workspace.FolderEntry;
import dev.atoll.app.workspace.Workspace;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// The user's own npm, which knows its registry and checks what it gets.
///
/// @param command how it is started
/// @param quotes whether the shell of Windows reads the words first, to which some letters mean something unless they
/// are quoted
public record Npm(List<String> command, boolean quotes) {
    private static final String ARCHIVE = ".tgz";
    private static final String NAME = "[a-z0-9~][a-z0-9._~-]*";
    private static final Pattern PACKAGE = Pattern.compile("(?:@" + NAME + "/)?" + NAME + "(?:@[A-Za-z0-9.+^~*-]+)?");
    private static final Set<String> UNREACHABLE = Set.of(
            "ENOTFOUND",
            "EAI_AGAIN",
            "ECONNREFUSED",
            "ECONNRESET",
            "ETIMEDOUT",
            "ENETUNREACH",
            "EHOSTUNREACH",
            "ERR_SOCKET_TIMEOUT",
            "ENOTCACHED");

    public Npm {
        command = List.copyOf(command);
    }

    /// The npm of this machine, whether or not it is there.
    public static Npm installed() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        // on Windows npm is a script of the shell, which is asked for where the system says that it is: a bare name is
        // looked for in the present folder first
        String shell = Objects.requireNonNullElse(System.getenv("ComSpec"), "cmd.exe");
        return windows ? new Npm(List.of(shell, "/d", "/c", "npm"), true) : new Npm(List.of("npm"), false);
    }

    /// Whether a text can name a package, with or without a version.
    static boolean isPackage(String text) {
        return PACKAGE.matcher(text).matches() && !text.endsWith(ARCHIVE);
    }

    /// What is named: a file or folder that is there, or a package, which is fetched.
    ///
    /// @param name as the user wrote it
    /// @param folder an empty folder for what is fetched
    /// @throws Exit if there is neither
    Path given(String name, Path folder, Workspace workspace) {
        Path path = FilePlace.path(name);
        if (workspace.exists(path)) {
            return path;
        }
        if (!isPackage(name)) {
            throw Exit.wrongUse(
                    "there is no folder or file " + name + ", and it cannot be the name of an npm package.");
        }
        return fetch(name, folder, workspace);
    }

    /// Fetches a package. Nothing of it is unpacked or run.
    ///
    /// @param name a package, as [#isPackage] has it
    /// @param folder an empty folder for it
    /// @return the archive
    /// @throws Exit if there is none
    Path fetch(String name, Path folder, Workspace workspace) {
        // in the empty folder, so that no project's own settings change where the package comes from
        ProcessBuilder builder = new ProcessBuilder(line(name, folder))
                .directory(folder.toFile())
                .redirectError(Redirect.DISCARD);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            try (InputStream out = process.getInputStream()) {
                byte[] told = out.readAllBytes();
                int code = process.onExit().join().exitValue();
                if (code != 0) {
                    throw failure(name, told, code);
                }
            } finally {
                process.destroy();
            }
        } catch (IOException missing) {
            throw Exit.wrongUse("npm could not be started. Install Node.js with npm, or name a folder or a .tgz file in"
                    + " place of " + name + ".");
        }
        return workspace.list(folder).stream()
                .map(FolderEntry::path)
                .filter(file -> file.toString().endsWith(ARCHIVE))
                .findFirst()
                .orElseThrow(() -> Exit.internal("npm says that it fetched " + name + ", but there is no file."));
    }

    /// The words that fetch a package.
    List<String> line(String name, Path folder) {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of("pack", word(name), "--ignore-scripts", "--json", "--fetch-retries=1"));
        line.addAll(List.of("--pack-destination", word(folder.toString())));
        return line;
    }

    private String word(String text) {
        return quotes ? '"' + text + '"' : text;
    }

    private static Exit failure(String name, byte[] told, int exit) {
        JsonNode error = error(told);
        String code = error.path("code").asString("");
        String summary = error.path("summary").asString("").strip();
        if (code.equals("E404")) {
            return Exit.wrongUse("there is no npm package " + name + ". Name a package, a folder or a .tgz file.");
        }
        if (code.equals("ETARGET")) {
            return Exit.wrongUse("there is no version of the npm package like " + name
                    + ". Leave out the version to have" + " the latest one.");
        }
        if (UNREACHABLE.contains(code)) {
            return Exit.wrongUse("npm cannot reach its registry (" + code
                    + "). Look after the network, or name a folder" + " or a .tgz file in place of " + name + ".");
        }
        return Exit.wrongUse(
                summary.isEmpty()
                        ? "npm failed with exit code " + exit + ". Run `npm pack " + name + "` to see why."
                        : "npm could not fetch " + name + ": " + summary + (summary.endsWith(".") ? "" : "."));
    }

    private static JsonNode error(byte[] told) {
        try {
            return JsonMapper.shared().readTree(told).path("error");
        } catch (JacksonException noJson) {
            return JsonMapper.shared().createObjectNode();
        }
    }
}
