package dev.atoll.host.filter;

/// What a filter made of a text.
///
/// @param text what it wrote
/// @param said what it wrote as errors though it succeeded, without broken or invisible characters
record FilterAnswer(String text, String said) {}
