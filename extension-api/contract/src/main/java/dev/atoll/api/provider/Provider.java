package dev.atoll.api.provider;

/// A language feature that some extension offers for a document.
///
/// All requests answer later: the future completes on a thread of the host with the answer, or exceptionally with an
/// [dev.atoll.api.failure.ExtensionException]. Cancelling the future withdraws the request. A newer request of the same
/// kind for the same
/// document replaces an older one that waits, which is then cancelled. No method waits or calls into the guest on the
/// caller's thread.
public sealed interface Provider
        permits HighlightProvider,
                DiagnosticProvider,
                SymbolProvider,
                FoldingProvider,
                FormattingProvider,
                CompletionProvider,
                HoverProvider,
                SignatureHelpProvider,
                DefinitionProvider,
                ReferenceProvider,
                OccurrenceProvider,
                LinkedEditingProvider,
                RenameProvider,
                WorkspaceSymbolProvider,
                SelectionProvider,
                BracketProvider,
                InlayHintProvider,
                CodeActionProvider,
                CodeLensProvider,
                LinkProvider,
                ColorProvider,
                RangeFormattingProvider,
                OnTypeFormattingProvider,
                SemanticTokenProvider,
                CommandProvider,
                PanelProvider,
                FilterProvider {
    /// Whose it is.
    ExtensionId extension();
}
