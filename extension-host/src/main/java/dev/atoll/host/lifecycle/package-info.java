/// One actor an extension: a thread, a mailbox and an instance. Documents are kept in step, requests are
/// ordered by urgency, deadlines are enforced, failures lead to a fresh instance or, when they pile up, to an
/// end.
///
/// Start with [dev.atoll.host.lifecycle.Actor]. Nothing here knows the contract's interfaces: an instance is a
/// [dev.atoll.host.lifecycle.Session].
@NullMarked
package dev.atoll.host.lifecycle;

import org.jspecify.annotations.NullMarked;
