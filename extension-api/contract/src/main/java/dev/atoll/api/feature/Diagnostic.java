package dev.atoll.api.feature;

import dev.atoll.api.document.Span;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One problem in a document.
///
/// @param span the text it speaks of; may be empty
/// @param severity how much it matters
/// @param message one sentence that says what is wrong and, where possible, what was expected
/// @param code a stable name for this kind of problem, such as `duplicate-key`
/// @param source who found it: the extension's own word, or the document's language
/// @param tags how the text is shown besides
/// @param related other places that explain it
public record Diagnostic(
        Span span,
        Severity severity,
        String message,
        Optional<String> code,
        String source,
        Set<DiagnosticTag> tags,
        List<RelatedPlace> related) {}
