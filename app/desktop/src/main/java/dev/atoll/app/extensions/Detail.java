package dev.atoll.app.extensions;

import dev.atoll.host.CapabilityUse;
import dev.atoll.host.RegistryView;

import java.util.List;
import java.util.Optional;

/// What is read of one extension when its page is shown.
///
/// @param readme what its author wrote, as Markdown
/// @param uses what it used
/// @param offered it with all its versions, as its registry has it
record Detail(Optional<String> readme, List<CapabilityUse> uses, Optional<RegistryView.Details> offered) {
    /// Copies the list.
    Detail {
        uses = List.copyOf(uses);
    }

    /// Nothing was read yet.
    static Detail nothing() {
        return new Detail(Optional.empty(), List.of(), Optional.empty());
    }
}
