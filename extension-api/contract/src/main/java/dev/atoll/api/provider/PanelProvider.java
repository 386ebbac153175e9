package dev.atoll.api.provider;

import dev.atoll.api.feature.CommandOutcome;
import dev.atoll.api.feature.FieldValue;
import dev.atoll.api.feature.PanelBody;
import dev.atoll.api.manifest.PanelDefinition;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// An extension's own panels.
public non-sealed interface PanelProvider extends Provider {
    /// The panels that its manifest lists.
    List<PanelDefinition> panels();

    /// What a panel shows.
    CompletableFuture<PanelBody> render(String panel);

    /// A form was sent off.
    CompletableFuture<CommandOutcome> submit(String panel, List<FieldValue> values);
}
