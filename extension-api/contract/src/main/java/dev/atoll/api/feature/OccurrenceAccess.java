package dev.atoll.api.feature;

/// What is done to a thing where it occurs.
public enum OccurrenceAccess {
    TEXT,
    READ,
    WRITE
}
