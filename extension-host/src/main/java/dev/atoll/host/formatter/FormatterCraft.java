package dev.atoll.host.formatter;

import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.failure.ExtensionException;
import dev.atoll.api.manifest.FormatterData;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.provider.Provider;
import dev.atoll.host.formatter.tool.FormatTool;
import dev.atoll.host.imports.FolderFiles;
import dev.atoll.host.lifecycle.Actor;
import dev.atoll.host.lifecycle.Session;
import dev.atoll.host.lifecycle.SessionContext;
import dev.atoll.host.lifecycle.SessionFactory;
import dev.atoll.host.provider.Craft;
import dev.atoll.host.provider.ExtensionRuntime;
import dev.atoll.host.sandbox.Sandbox;

import java.util.List;
import java.util.Optional;

/// Packages that hold a formatter made for another program. It may read the documents of its languages, and, if that
/// was granted, its project's configuration; its module is given no way to do more than answer. It is started when
/// something is to be formatted, or somebody says that it will be, not when a document is opened.
public final class FormatterCraft implements Craft {
    private final FormatterData data;
    private final Formatters formatters;

    /// @param data what the manifest says of the formatter
    /// @param formatters all formatters
    public FormatterCraft(FormatterData data, Formatters formatters) {
        this.data = data;
        this.formatters = formatters;
    }

    @Override
    public SessionFactory<Session> factory(ExtensionRuntime.Parts parts, Bench bench) {
        return new SessionFactory<>() {
            @Override
            public void prepare() {
                // its code is loaded when it is needed
            }

            @Override
            public Session open(SessionContext context) {
                return new FormatterSession(
                        new ToolShelf(parts.manifest().id(), data.family(), parts.sandbox(), parts.log(), context),
                        configuration(parts),
                        formatters,
                        parts.log());
            }
        };
    }

    private Configuration configuration(ExtensionRuntime.Parts parts) {
        var gives = parts.editor().gives();
        var manifest = parts.manifest();
        return new Configuration(
                data,
                manifest.settings(),
                name -> gives.settings().value(manifest.id(), name),
                new FolderFiles(gives.files(), parts.gate()));
    }

    @Override
    public List<Provider> providers(ExtensionRuntime.Parts parts, Actor<Session> actor) {
        formatters.add(new Formatters.Entry(parts.manifest(), parts.sandbox(), configuration(parts), actor));
        var desk = new FormatterDesk(parts.manifest().id(), actor);
        return List.of(desk.whole(), desk.parts());
    }

    @Override
    public boolean mayRead(ExtensionRuntime.Parts parts, DocumentInfo document) {
        return true;
    }

    @Override
    public Optional<String> problem(Manifest manifest, Sandbox sandbox) {
        try {
            FormatTool.check(data.family(), sandbox.check(needed -> FormatTool.functions(data.family(), needed)));
            return Optional.empty();
        } catch (ExtensionException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void forget(Manifest manifest) {
        formatters.remove(manifest.id());
    }
}
