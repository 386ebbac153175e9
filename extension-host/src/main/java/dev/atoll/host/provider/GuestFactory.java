package dev.atoll.host.provider;

import dev.atoll.host.bindings.v0_1.Lifecycle;
import dev.atoll.host.imports.HostImports;
import dev.atoll.host.lifecycle.SessionContext;
import dev.atoll.host.lifecycle.SessionFactory;

/// Makes instances of one version of an extension.
///
/// @param parts what the version consists of
record GuestFactory(ExtensionRuntime.Parts parts) implements SessionFactory<GuestSession> {
    @Override
    public void prepare() {
        parts.sandbox().prepare();
    }

    @Override
    public GuestSession open(SessionContext context) {
        var limits = parts.sandbox().limits();
        var surroundings = new HostImports.Surroundings(
                context.documents(), parts.grants(), parts.log(), limits, context.shouldYield());
        var guest = parts.sandbox().open(surroundings, context.stopper());
        try {
            var session = new GuestSession(guest, parts.manifest().features(), context.documents(), limits);
            session.activate(new Lifecycle.HostInfo(
                    parts.editor().version(), parts.editor().locale()));
            return session;
        } catch (Throwable failure) {
            guest.close();
            throw failure;
        }
    }
}
