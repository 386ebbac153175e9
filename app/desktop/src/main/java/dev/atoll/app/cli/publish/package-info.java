/// `atoll ext` and `atoll registry` for who makes extensions: building, trying, signing and packing them, and keeping
/// registries.
@NullMarked
package dev.atoll.app.cli.publish;

import org.jspecify.annotations.NullMarked;
