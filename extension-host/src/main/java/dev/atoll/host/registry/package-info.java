/// Registries: signed lists of extensions and their packages, in folders or on the web. This is the host's one door to
/// the network; nothing of a guest leads here. The format is told in `docs/registry.md`.
@NullMarked
package dev.atoll.host.registry;

import org.jspecify.annotations.NullMarked;
