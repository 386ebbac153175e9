package dev.atoll.host;

import dev.atoll.api.failure.Unsupported;
import dev.atoll.host.catalog.PackageContent;
import dev.atoll.host.engine.ModuleSource;
import dev.atoll.host.grammar.tree.GrammarModule;

/// The module of a package, which is read when it is needed. That of a grammar is one that the host makes of it.
///
/// @param content the package
public record PackagedModule(PackageContent content) implements ModuleSource {
    @Override
    public String identity() {
        var packaged = "package " + content.identity();
        return content.manifest().grammar().isPresent() ? GrammarModule.identity(packaged) : packaged;
    }

    /// Reads the package.
    ///
    /// @throws Unsupported if that cannot be done any more
    @Override
    public byte[] bytes() {
        var wasm = content.module().orElseThrow(() -> new Unsupported("Its package has no module any more."));
        return content.manifest().grammar().isPresent() ? GrammarModule.linked(wasm) : wasm;
    }
}
