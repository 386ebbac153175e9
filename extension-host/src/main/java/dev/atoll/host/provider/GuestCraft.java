package dev.atoll.host.provider;

import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.failure.ExtensionException;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.provider.Provider;
import dev.atoll.host.lifecycle.Actor;
import dev.atoll.host.lifecycle.Session;
import dev.atoll.host.lifecycle.SessionFactory;
import dev.atoll.host.sandbox.Sandbox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Extensions whose module speaks the contract.
public final class GuestCraft implements Craft {
    @Override
    public SessionFactory<Session> factory(ExtensionRuntime.Parts parts, Bench bench) {
        return new GuestFactory(parts, bench);
    }

    @Override
    public List<Provider> providers(ExtensionRuntime.Parts parts, Actor<Session> actor) {
        return Providers.of(new Desk(parts.manifest(), actor, parts.gate()));
    }

    @Override
    public boolean mayRead(ExtensionRuntime.Parts parts, DocumentInfo document) {
        return parts.gate().mayRead(document);
    }

    @Override
    public Optional<String> problem(Manifest manifest, Sandbox sandbox) {
        try {
            var exports = sandbox.check();
            GuestSession.check(exports, manifest.features());
            return Arrays.stream(Feature.values())
                    .filter(feature -> !manifest.features().contains(feature))
                    .filter(feature -> Offer.of(feature).offered().test(exports))
                    .map(feature -> "Its module offers " + feature.word() + ", which the manifest does not name.")
                    .findFirst();
        } catch (ExtensionException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
