package dev.atoll.host.lifecycle;

import dev.atoll.host.engine.Stopper;
import dev.atoll.host.imports.DocumentAccess;

import java.util.function.BooleanSupplier;

/// What an instance may ask its actor while a call runs.
///
/// @param shouldYield whether the call should end soon; cheap
/// @param documents the documents it was told of
/// @param stopper what stops the instance's calls
public record SessionContext(BooleanSupplier shouldYield, DocumentAccess documents, Stopper stopper) {}
