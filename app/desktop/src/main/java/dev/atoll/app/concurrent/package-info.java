/// Threads: the editor's only door to them.
///
/// The FX thread belongs to [dev.atoll.app.concurrent.Ui], everything that may block to
/// [dev.atoll.app.concurrent.Background], waiting for a while to [dev.atoll.app.concurrent.Timer]. No other package
/// starts a thread, makes an executor or calls the toolkit's `runLater`, so work that must not wait cannot.
@NullMarked
package dev.atoll.app.concurrent;

import org.jspecify.annotations.NullMarked;
