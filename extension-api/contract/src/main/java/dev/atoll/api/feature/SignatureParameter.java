package dev.atoll.api.feature;

import java.util.Optional;

/// A parameter of a signature.
///
/// @param start where it stands in the signature's label, in UTF-16 code units
/// @param end behind it
/// @param documentation Markdown
public record SignatureParameter(int start, int end, Optional<String> documentation) {}
