package dev.atoll.api.document;

/// What extensions may know of an open document besides its text.
///
/// @param id the document
/// @param version the version the information belongs to
/// @param language the language's id, such as `json`
/// @param path the path inside the workspace folder with `/` between names, or the bare file name; empty if never saved
/// @param length the text's length in UTF-16 code units
public record DocumentInfo(DocumentId id, int version, String language, String path, int length) {}
