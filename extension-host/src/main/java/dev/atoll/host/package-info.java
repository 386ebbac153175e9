/// The façade: the only package of the extension host that an editor or a command line needs. Start with
/// [dev.atoll.host.ExtensionHost], open documents, ask the providers that a document offers.
@NullMarked
package dev.atoll.host;

import org.jspecify.annotations.NullMarked;
