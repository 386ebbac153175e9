package dev.atoll.app.adjust;

import dev.atoll.api.document.DocumentId;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.feature.PassingText;
import dev.atoll.app.language.DocumentLanguage;
import dev.atoll.app.settings.SettingsSchema;
import dev.atoll.core.text.Text;
import dev.atoll.host.ExtensionHandle;
import dev.atoll.host.OpenDocument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Tells extensions what can stand in the user's file of settings: while it is open, a document of the language
/// `settings-schema` is open to those that may read that, whose path is `atoll://schemas/ID`, with the file's own id
/// among documents. It is the file's JSON Schema, the settings of all loaded extensions included, and another one when
/// these change. No file has such a path, so none in a folder can pass for it.
///
/// Belongs to the UI thread.
public final class SettingsTold implements FileFeature {
    private static final String LANGUAGE = "settings-schema";
    private static final String PLACE = "atoll://schemas/";

    private final Bench bench;
    private final Map<DocumentId, OpenDocument> schemas = new HashMap<>();

    /// Nothing is told yet.
    public SettingsTold(Bench bench) {
        this.bench = bench;
    }

    @Override
    public Subscription accompany(OpenFile file) {
        return () -> follow(other -> !other.equals(file));
    }

    @Override
    public void told(OpenFile file) {
        if (isSettings(file) || !schemas.isEmpty()) {
            follow(_ -> true);
        }
    }

    @Override
    public void extensionsChanged() {
        schemas.values().forEach(OpenDocument::close);
        schemas.clear();
        follow(_ -> true);
    }

    private boolean isSettings(OpenFile file) {
        return file.path().isPresent() && file.path().equals(bench.choices().place());
    }

    /// Has a schema open for each document that is the file of settings, and for no other.
    private void follow(Predicate<OpenFile> stays) {
        List<DocumentLanguage> languages = bench.files().stream()
                .filter(stays)
                .filter(this::isSettings)
                .map(OpenFile::language)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        Set<DocumentId> wanted = languages.stream().map(DocumentLanguage::id).collect(Collectors.toSet());
        schemas.entrySet().removeIf(each -> {
            boolean gone = !wanted.contains(each.getKey());
            if (gone) {
                each.getValue().close();
            }
            return gone;
        });
        languages.stream()
                .filter(language -> !schemas.containsKey(language.id()))
                .forEach(this::tell);
    }

    private void tell(DocumentLanguage language) {
        Text schema = Text.of(SettingsSchema.of(bench.host().extensions().stream()
                        .map(ExtensionHandle::manifest)
                        .toList())
                .toString());
        schemas.put(
                language.id(),
                PassingText.tell(bench.host(), LANGUAGE, PLACE + language.id().value(), schema));
        language.refresh();
    }
}
