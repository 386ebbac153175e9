package dev.atoll.host.sandbox;

import java.util.Collection;
import java.util.Optional;

/// Which version of the contract a module speaks: it stands in the name of each interface that the module imports or
/// exports, such as `atoll:extension/sync@0.1.0`.
final class ContractVersion {
    private static final String CONTRACT = "atoll:extension/";
    private static final String HERE = "@0.1.0";

    private ContractVersion() {}

    /// Why a module speaks another version than this editor, as its exports tell; nothing if it speaks this one, or
    /// none.
    ///
    /// @param exports the names of all its exported functions
    static Optional<String> problem(Collection<String> exports) {
        boolean here = exports.stream().anyMatch(name -> name.startsWith(CONTRACT) && name.contains(HERE + "#"));
        return here
                ? Optional.empty()
                : exports.stream()
                        .filter(name -> name.contains("#"))
                        .map(name -> name.substring(0, name.indexOf('#')))
                        .flatMap(face -> mismatch(face).stream())
                        .map(String::strip)
                        .sorted()
                        .findFirst();
    }

    /// What is said of an interface of another version; nothing if it is of this one, or not the contract's.
    static Optional<String> mismatch(String face) {
        int at = face.indexOf('@');
        return !face.startsWith(CONTRACT) || at < 0 || face.endsWith(HERE)
                ? Optional.empty()
                : Optional.of(" It was built for version " + face.substring(at + 1)
                        + " of the contract; this editor has " + HERE.substring(1) + ".");
    }
}
