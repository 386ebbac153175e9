package dev.atoll.api.feature;

/// A colour in sRGB, each part from 0 to 1.
///
/// @param red red
/// @param green green
/// @param blue blue
/// @param alpha opacity
public record Color(float red, float green, float blue, float alpha) {}
