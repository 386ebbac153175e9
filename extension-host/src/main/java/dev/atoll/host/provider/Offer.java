package dev.atoll.host.provider;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.manifest.Feature;
import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.bindings.v0_1.CodeActions;
import dev.atoll.host.bindings.v0_1.CodeLens;
import dev.atoll.host.bindings.v0_1.Colors;
import dev.atoll.host.bindings.v0_1.Commands;
import dev.atoll.host.bindings.v0_1.Completion;
import dev.atoll.host.bindings.v0_1.Definition;
import dev.atoll.host.bindings.v0_1.Diagnostics;
import dev.atoll.host.bindings.v0_1.Folding;
import dev.atoll.host.bindings.v0_1.Formatting;
import dev.atoll.host.bindings.v0_1.Highlighting;
import dev.atoll.host.bindings.v0_1.Hover;
import dev.atoll.host.bindings.v0_1.InlayHints;
import dev.atoll.host.bindings.v0_1.LinkedEditing;
import dev.atoll.host.bindings.v0_1.Links;
import dev.atoll.host.bindings.v0_1.Occurrences;
import dev.atoll.host.bindings.v0_1.OnTypeFormatting;
import dev.atoll.host.bindings.v0_1.Panel;
import dev.atoll.host.bindings.v0_1.RangeFormatting;
import dev.atoll.host.bindings.v0_1.References;
import dev.atoll.host.bindings.v0_1.Rename;
import dev.atoll.host.bindings.v0_1.Selection;
import dev.atoll.host.bindings.v0_1.SemanticTokens;
import dev.atoll.host.bindings.v0_1.SignatureHelp;
import dev.atoll.host.bindings.v0_1.Symbols;
import dev.atoll.host.bindings.v0_1.WorkspaceSymbols;
import dev.atoll.host.engine.GuestInstance;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/// How a feature is bound in version 0.1 of the contract.
///
/// @param offered whether a module exports anything of it
/// @param bind binds its exports; the second argument bounds its answers
/// @param longest the limits of which the largest is what one list of its answers may have
record Offer(Predicate<GuestInstance> offered, BiFunction<GuestInstance, AbiLimits, Object> bind, List<Limit> longest) {
    private static Offer of(
            Predicate<GuestInstance> offered, BiFunction<GuestInstance, AbiLimits, Object> bind, Limit... longest) {
        return new Offer(offered, bind, List.of(longest));
    }

    /// The offer of a feature.
    static Offer of(Feature feature) {
        return switch (feature) {
            case HIGHLIGHTING -> of(Highlighting::isExportedBy, Highlighting::new, Limit.TOKENS, Limit.SCOPES);
            case SEMANTIC_TOKENS -> of(SemanticTokens::isExportedBy, SemanticTokens::new, Limit.TOKENS, Limit.SCOPES);
            case DIAGNOSTICS ->
                of(Diagnostics::isExportedBy, Diagnostics::new, Limit.DIAGNOSTICS, Limit.RELATED_PLACES);
            case SYMBOLS -> of(Symbols::isExportedBy, Symbols::new, Limit.SYMBOLS);
            case WORKSPACE_SYMBOLS -> of(WorkspaceSymbols::isExportedBy, WorkspaceSymbols::new, Limit.PLACES);
            case FOLDING -> of(Folding::isExportedBy, Folding::new, Limit.FOLDS);
            case SELECTION -> of(Selection::isExportedBy, Selection::new, Limit.PLACES);
            case FORMATTING -> of(Formatting::isExportedBy, Formatting::new, Limit.EDITS);
            case RANGE_FORMATTING -> of(RangeFormatting::isExportedBy, RangeFormatting::new, Limit.EDITS);
            case ON_TYPE_FORMATTING -> of(OnTypeFormatting::isExportedBy, OnTypeFormatting::new, Limit.EDITS);
            case COMPLETION -> of(Completion::isExportedBy, Completion::new, Limit.COMPLETIONS, Limit.EDITS);
            case HOVER -> of(Hover::isExportedBy, Hover::new, Limit.PLACES);
            case SIGNATURE_HELP -> of(SignatureHelp::isExportedBy, SignatureHelp::new, Limit.PLACES);
            case DEFINITION -> of(Definition::isExportedBy, Definition::new, Limit.PLACES);
            case REFERENCES -> of(References::isExportedBy, References::new, Limit.PLACES);
            case OCCURRENCES -> of(Occurrences::isExportedBy, Occurrences::new, Limit.PLACES);
            case LINKED_EDITING -> of(LinkedEditing::isExportedBy, LinkedEditing::new, Limit.PLACES);
            case RENAME -> of(Rename::isExportedBy, Rename::new, Limit.EDITS);
            case INLAY_HINTS -> of(InlayHints::isExportedBy, InlayHints::new, Limit.HINTS, Limit.EDITS);
            case CODE_ACTIONS -> of(CodeActions::isExportedBy, CodeActions::new, Limit.ACTIONS, Limit.EDITS);
            case CODE_LENS -> of(CodeLens::isExportedBy, CodeLens::new, Limit.HINTS);
            case LINKS -> of(Links::isExportedBy, Links::new, Limit.PLACES);
            case COLORS -> of(Colors::isExportedBy, Colors::new, Limit.PLACES);
            case COMMANDS -> of(Commands::isExportedBy, Commands::new, Limit.CHOICES, Limit.EDITS);
            case PANEL -> of(Panel::isExportedBy, Panel::new, Limit.PANEL_ROWS, Limit.EDITS);
        };
    }
}
