package dev.atoll.app.cli.console;

import dev.atoll.app.settings.FeatureSettings;
import dev.atoll.app.settings.OwnFolders;
import dev.atoll.app.theme.Themes;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.ExtensionStore;

import java.nio.file.Path;
import java.util.function.Supplier;

/// What the verbs work with.
///
/// @param workspace the door to files
/// @param host starts the extension host; asked at most once, and closed by who asks
/// @param store opens the installed extensions; asked at most once, and closed by who asks
/// @param settings what the user set about language features
/// @param folders where the user's own things lie
/// @param screens the door to the toolkit
/// @param themes the themes there are
/// @param kits the folder `extension-api` beside the program, with what extensions are written with
public record Tools(
        Workspace workspace,
        Supplier<ExtensionHost> host,
        Supplier<ExtensionStore> store,
        Supplier<FeatureSettings> settings,
        Supplier<OwnFolders> folders,
        Screens screens,
        Themes themes,
        Path kits) {}
