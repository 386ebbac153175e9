package dev.atoll.api.manifest;

import dev.atoll.api.capability.CapabilityRequest;
import dev.atoll.api.capability.LimitRequest;
import dev.atoll.api.provider.ExtensionId;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A package's `extension.json`, read and checked.
///
/// @param id the extension's name among all extensions
/// @param version the package's version
/// @param api the versions of the contract it was built for
/// @param about what people read about it
/// @param kind what the package holds
/// @param grammar what it says of its grammar; present exactly in packages of that kind
/// @param formatter what it says of its formatter; present exactly in packages of that kind
/// @param filters what its module does with texts; present exactly in packages of that kind
/// @param module the module's file inside the package; absent exactly in data-only packages
/// @param features what the module offers
/// @param activation when it is started
/// @param languages the languages it brings
/// @param capabilities what it asks for, with the author's reasons
/// @param limits limits below the usual ones
/// @param settings settings of its own
/// @param commands commands of its own
/// @param panels panels of its own
/// @param themes looks of the editor that it brings
/// @param iconThemes pictures of files and folders that it brings
/// @param triggers typed characters after which it is asked
public record Manifest(
        ExtensionId id,
        SemanticVersion version,
        VersionRange api,
        About about,
        PackageKind kind,
        Optional<GrammarData> grammar,
        Optional<FormatterData> formatter,
        List<FilterDefinition> filters,
        Optional<String> module,
        Set<Feature> features,
        Activation activation,
        List<LanguageData> languages,
        List<CapabilityRequest> capabilities,
        LimitRequest limits,
        List<SettingDefinition> settings,
        List<CommandDefinition> commands,
        List<PanelDefinition> panels,
        List<ThemeDefinition> themes,
        List<ThemeDefinition> iconThemes,
        Triggers triggers) {
    /// The manifest's file in a package.
    public static final String FILE = "extension.json";

    /// Copies all collections.
    public Manifest {
        filters = List.copyOf(filters);
        features = Set.copyOf(features);
        languages = List.copyOf(languages);
        capabilities = List.copyOf(capabilities);
        settings = List.copyOf(settings);
        commands = List.copyOf(commands);
        panels = List.copyOf(panels);
        themes = List.copyOf(themes);
        iconThemes = List.copyOf(iconThemes);
    }

    /// What people read about a package.
    ///
    /// @param name its name towards people
    /// @param description one or two sentences
    /// @param license an SPDX expression, such as `Apache-2.0`
    /// @param repository where its source lies
    /// @param authors who wrote it
    public record About(
            String name, String description, String license, Optional<String> repository, List<String> authors) {
        /// Copies the list.
        public About {
            authors = List.copyOf(authors);
        }
    }
}
