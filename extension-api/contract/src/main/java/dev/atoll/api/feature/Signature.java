package dev.atoll.api.feature;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One way to call something.
///
/// @param label all of it in one line
/// @param documentation Markdown
/// @param parameters in order
/// @param activeParameter the one that the caret stands on
public record Signature(
        String label,
        Optional<String> documentation,
        List<SignatureParameter> parameters,
        OptionalInt activeParameter) {
    /// Copies the collections.
    public Signature {
        parameters = List.copyOf(parameters);
    }
}
