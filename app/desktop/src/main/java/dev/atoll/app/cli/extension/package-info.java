/// `atoll ext` for who uses extensions: the installed ones, what they are offered, updates, and the registries they
/// come
/// from.
@NullMarked
package dev.atoll.app.cli.extension;

import org.jspecify.annotations.NullMarked;
