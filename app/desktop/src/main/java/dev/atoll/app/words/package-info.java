/// What the window says, by key, in the language of the system.
///
/// Every sentence of the window stands in a few files beside this package, by what it is about; a translation is one
/// more of each. [How one is made](docs/translating.md). The command line speaks English only, since scripts read it,
/// and what
/// comes from the extension host is the host's own.
@NullMarked
package dev.atoll.app.words;

import org.jspecify.annotations.NullMarked;
