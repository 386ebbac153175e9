/// The contract's provider interfaces, implemented by calls into a guest. Every answer is checked before anyone
/// sees it.
///
/// An [dev.atoll.host.provider.ExtensionRuntime] is one extension at work; its providers put requests into its
/// actor's mailbox.
@NullMarked
package dev.atoll.host.provider;

import org.jspecify.annotations.NullMarked;
