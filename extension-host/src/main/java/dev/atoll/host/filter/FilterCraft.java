package dev.atoll.host.filter;

import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.provider.Provider;
import dev.atoll.host.lifecycle.Actor;
import dev.atoll.host.lifecycle.Session;
import dev.atoll.host.lifecycle.SessionContext;
import dev.atoll.host.lifecycle.SessionFactory;
import dev.atoll.host.provider.Craft;
import dev.atoll.host.provider.ExtensionRuntime;
import dev.atoll.host.sandbox.Sandbox;

import java.util.List;
import java.util.Optional;

/// Packages that hold a program for a command line. It is told of no document and reaches nothing: it gets the text
/// that
/// the user gives it. It is started when it is to do something.
public final class FilterCraft implements Craft {
    @Override
    public SessionFactory<Session> factory(ExtensionRuntime.Parts parts, Bench bench) {
        return new SessionFactory<>() {
            @Override
            public void prepare() {
                parts.sandbox().prepare();
            }

            @Override
            public Session open(SessionContext context) {
                return new FilterSession(parts.sandbox(), context.stopper(), parts.log());
            }
        };
    }

    @Override
    public List<Provider> providers(ExtensionRuntime.Parts parts, Actor<Session> actor) {
        return List.of(new FilterDesk(parts.manifest(), actor));
    }

    @Override
    public boolean mayRead(ExtensionRuntime.Parts parts, DocumentInfo document) {
        return false;
    }

    @Override
    public Optional<String> problem(Manifest manifest, Sandbox sandbox) {
        return FilterModule.problem(sandbox);
    }
}
