package dev.atoll.host;

import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.Problem;

import java.util.List;

/// What became of a package that somebody wants to install.
public sealed interface OfferResult {
    /// It can be installed if the user agrees.
    ///
    /// @param offer what the user decides on
    record Offered(InstallOffer offer) implements OfferResult {}

    /// It is installed already, the very same.
    ///
    /// @param manifest what it says of itself
    record Present(Manifest manifest) implements OfferResult {}

    /// It cannot be installed, whoever agrees.
    ///
    /// @param problems why, at least one
    record Refused(List<Problem> problems) implements OfferResult {
        /// Copies the list.
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
