package dev.atoll.api.feature;

/// What a field held when its form was sent off.
///
/// @param id the field's name
/// @param value what stood there
public record FieldValue(String id, String value) {}
