package dev.atoll.api.editor;

import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// Which files of a folder are wanted.
///
/// @param enters which folders inside are looked into, by their paths
/// @param takes which files are wanted, by their paths
/// @param most how many may be found at most
/// @param mostSeen how many files and folders may be looked at at most
/// @param waits whether anybody still waits for the answer; if not, any will do
public record FileQuery(
        Predicate<String> enters, Predicate<String> takes, int most, int mostSeen, BooleanSupplier waits) {}
