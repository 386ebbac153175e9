package dev.atoll.host.provider;

import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.provider.Provider;
import dev.atoll.host.imports.UiBoard;
import dev.atoll.host.lifecycle.Actor;
import dev.atoll.host.lifecycle.Session;
import dev.atoll.host.lifecycle.SessionFactory;
import dev.atoll.host.sandbox.Sandbox;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// How the instances of one kind of package are made and asked.
public interface Craft {
    /// What stays when an extension's instances go.
    ///
    /// @param board what it shows
    /// @param runs whether what it shows belongs on the screen
    /// @param calls its calls
    record Bench(UiBoard board, BooleanSupplier runs, CallBook calls) {}

    /// Makes instances.
    ///
    /// @param parts what the extension consists of
    /// @param bench what stays when they go
    SessionFactory<Session> factory(ExtensionRuntime.Parts parts, Bench bench);

    /// What an extension offers.
    ///
    /// @param parts what it consists of
    /// @param actor where requests go
    List<Provider> providers(ExtensionRuntime.Parts parts, Actor<Session> actor);

    /// Whether it may read a document.
    boolean mayRead(ExtensionRuntime.Parts parts, DocumentInfo document);

    /// Why a module cannot serve as its manifest says, found without running it; nothing if it can.
    Optional<String> problem(Manifest manifest, Sandbox sandbox);

    /// The extension is gone for good.
    ///
    /// @param manifest what it said of itself
    default void forget(Manifest manifest) {}
}
