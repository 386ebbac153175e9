package dev.atoll.host.registry;

/// How strictly a registry's files are read.
enum Reading {
    /// By whoever keeps it: all must be understood, since it is written again.
    KEEPING,
    /// By whoever uses it: what only newer editors understand is passed over, and the rest works.
    USING
}
