package dev.atoll.host;

import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.api.manifest.LanguageData;
import dev.atoll.api.manifest.Problem;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.Provider;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// The extension host: loads packages, keeps extensions informed of open documents and offers what they can do
/// as providers.
///
/// All methods may be called from any thread. Only [#start], [#load], [#replace] and [#suspects] read files, and
/// none waits for an extension.
public interface ExtensionHost extends AutoCloseable {
    /// Starts a host with its bundled packages. Reads their files, but compiles and runs nothing yet.
    static ExtensionHost start(HostOptions options) {
        return RunningHost.start(options);
    }

    /// Why bundled packages could not be loaded; empty in a sound installation.
    List<Problem> problems();

    /// Loads an extension from a package file (`.atollx`). The command line uses it to check packages, too.
    LoadResult load(Path packageFile);

    /// Puts another version of a loaded extension in the old one's place, without touching documents: the new one
    /// is compiled and started while the old one still answers, then it is told the documents as they are and
    /// gets all requests that wait. Providers stay valid. If it cannot be loaded or does not start, the old one
    /// goes on. An extension that is not there yet is loaded.
    ///
    /// @return completes when the new one is in place, or with why it is not
    CompletableFuture<LoadResult> replace(Path packageFile);

    /// Takes an extension away: its languages, threads, compiled code and memory. Requests still waiting are
    /// cancelled, those made later fail. Does nothing if it is not loaded.
    void unload(ExtensionId extension);

    /// Extensions that were just running when an earlier process of this application died, of whatever; one of
    /// them may have been the cause. Each crash is told once. They need not be loaded any more.
    List<ExtensionId> suspects();

    /// Compiles what was never compiled, in the background, so that the first document of each language finds its
    /// extension ready to start. For when the editor's window stands and nobody waits.
    void warmUp();

    /// Bytes that the memories of all running instances take together. They are part of the Java heap; an instance
    /// gives its memory back when it ends, and none before.
    long guestMemoryBytes();

    /// The loaded extensions: bundled ones first, in the given order.
    List<ExtensionHandle> extensions();

    /// Calls back whenever an extension's status changes, on a thread of the host.
    Watch onStatus(Consumer<ExtensionHandle> watcher);

    /// Calls back when an extension was denied something for the first time, on the extension's thread.
    Watch onDenied(Consumer<Denial> watcher);

    /// Tells extensions of a document. Its language and path decide, with each one's activation and grants, who
    /// gets it; one of more than [dev.atoll.api.capability.Limits#DOCUMENT_LENGTH] characters is nobody's.
    ///
    /// @throws IllegalArgumentException if the document's id is or was in use
    default OpenDocument open(DocumentInfo info, TextSnapshot text) {
        return open(info, info.path(), text);
    }

    /// Tells extensions of a document of which more is known than they learn.
    ///
    /// @param place where the document really is, with `/` between names, such as its absolute path; it decides
    ///     whether the document looks secret or belongs to a tool, and goes no further
    /// @throws IllegalArgumentException if the document's id is or was in use
    OpenDocument open(DocumentInfo info, String place, TextSnapshot text);

    /// Looks again at which open documents concern which extensions, since other folders are open or the user keeps
    /// other extensions away from them ([dev.atoll.api.editor.WorkspaceFiles#isKeptFrom]).
    void reconsider();

    /// The extensions' offers of a feature that is about no document in particular, in a stable order: commands,
    /// panels, symbols of the whole folder. An extension that failed or is disabled is left out.
    <P extends Provider> List<P> providers(Class<P> kind);

    /// The language of a file, as the extensions' manifests tell it.
    ///
    /// @param fileName the file's name, or its path with `/` between names
    /// @param firstLine the text's first line; may be empty
    Optional<String> languageOf(String fileName, String firstLine);

    /// A language's own data.
    Optional<LanguageData> language(String id);

    /// Stops all extensions and frees their threads and memory. Requests still waiting are cancelled. No file is
    /// written afterwards.
    @Override
    void close();
}
