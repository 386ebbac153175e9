package dev.atoll.host.provider;

import dev.atoll.api.log.LogLevel;
import dev.atoll.host.bindings.v0_1.Lifecycle;
import dev.atoll.host.imports.HostImports;
import dev.atoll.host.imports.UiBoard;
import dev.atoll.host.lifecycle.Session;
import dev.atoll.host.lifecycle.SessionContext;
import dev.atoll.host.lifecycle.SessionFactory;

/// Makes instances of one version of an extension.
///
/// @param parts what the version consists of
/// @param bench what stays when instances go
record GuestFactory(ExtensionRuntime.Parts parts, Craft.Bench bench) implements SessionFactory<Session> {
    @Override
    public void prepare() {
        parts.sandbox().prepare();
    }

    @Override
    public GuestSession open(SessionContext context) {
        var screen = bench.board().begin(parts.sandbox().limits(), parts.gate().grants(), bench.runs());
        try {
            var session = open(context, screen);
            session.atEnd(screen::close);
            return session;
        } catch (Throwable failure) {
            screen.close();
            throw failure;
        }
    }

    private GuestSession open(SessionContext context, UiBoard.Screen screen) {
        var guest = parts.sandbox().open(surroundings(context, screen), context.stopper());
        parts.sandbox().notices().forEach(sentence -> parts.log().write(LogLevel.WARNING, sentence));
        try {
            var session = new GuestSession(
                    guest,
                    bench.calls(),
                    parts.manifest().features(),
                    context.documents(),
                    parts.sandbox().limits());
            session.activate(new Lifecycle.HostInfo(
                    parts.editor().version(), parts.editor().locale()));
            return session;
        } catch (Throwable failure) {
            guest.close();
            throw failure;
        }
    }

    private HostImports.Surroundings surroundings(SessionContext context, UiBoard.Screen screen) {
        var gives = parts.editor().gives();
        var manifest = parts.manifest();
        var editor = new HostImports.Editor(
                gives.files(), manifest.settings(), name -> gives.settings().value(manifest.id(), name), screen);
        return new HostImports.Surroundings(
                new HostImports.Told(context.documents(), context.shouldYield()),
                parts.gate(),
                parts.log(),
                parts.sandbox().limits(),
                editor);
    }
}
