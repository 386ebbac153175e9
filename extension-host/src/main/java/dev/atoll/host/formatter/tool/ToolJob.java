package dev.atoll.host.formatter.tool;

import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// A text to format.
///
/// @param path what its file is called, by which the tool tells languages apart
/// @param text the text; every line break is one `\n`
/// @param shared what is set for all formatters
/// @param own what is set for this one
/// @param override what the text around wants otherwise, where this one lies inside of another
public record ToolJob(String path, String text, ObjectNode shared, ObjectNode own, Optional<ObjectNode> override) {}
