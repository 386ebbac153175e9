package dev.atoll.host.abi;

/// A block that the host wrote into guest memory.
///
/// @param pointer its address
/// @param length its elements; bytes for a string
public record Block(int pointer, int length) {}
