//! The macros that name what a module offers.

/// Makes a type the extension of this module: keeps its [`crate::Documents`] and exports the interface `sync`. Once a module.
#[macro_export]
macro_rules! extension {
    ($extension:ident) => {
        const _: () = {
            ::std::thread_local! {
                static DOCUMENTS: ::std::cell::RefCell<$crate::Documents<$extension>> = ::std::cell::RefCell::default();
            }

            impl $crate::Extension for $extension {
                fn with_documents<R>(work: impl FnOnce(&mut $crate::Documents<Self>) -> R) -> R {
                    DOCUMENTS.with_borrow_mut(work)
                }
            }
        };
        $crate::__export!(sync, $extension);
    };
}

/// Exports one interface; the macros below name it. Elsewhere than in WebAssembly, as in native tests, the names of the contract are not
/// ones a linker takes, and nobody would call them.
#[doc(hidden)]
#[macro_export]
macro_rules! __export {
    ($interface:ident, $extension:ident) => {
        #[cfg(target_arch = "wasm32")]
        const _: () = {
            type Exported = $crate::Export<$extension>;
    $crate::bindings::$interface::export!(Exported with_types_in $crate::bindings::$interface);
        };
    };
}

/// Offers the feature of [`Lifecycle`](crate::Lifecycle): exports the interface `lifecycle`.
#[macro_export]
macro_rules! export_lifecycle {
    ($extension:ident) => {
        $crate::__export!(lifecycle, $extension);
    };
}

/// Offers the feature of [`Highlighting`](crate::Highlighting): exports the interface `highlighting`.
#[macro_export]
macro_rules! export_highlighting {
    ($extension:ident) => {
        $crate::__export!(highlighting, $extension);
    };
}

/// Offers the feature of [`Diagnostics`](crate::Diagnostics): exports the interface `diagnostics`.
#[macro_export]
macro_rules! export_diagnostics {
    ($extension:ident) => {
        $crate::__export!(diagnostics, $extension);
    };
}

/// Offers the feature of [`Symbols`](crate::Symbols): exports the interface `symbols`.
#[macro_export]
macro_rules! export_symbols {
    ($extension:ident) => {
        $crate::__export!(symbols, $extension);
    };
}

/// Offers the feature of [`Folding`](crate::Folding): exports the interface `folding`.
#[macro_export]
macro_rules! export_folding {
    ($extension:ident) => {
        $crate::__export!(folding, $extension);
    };
}

/// Offers the feature of [`Formatting`](crate::Formatting): exports the interface `formatting`.
#[macro_export]
macro_rules! export_formatting {
    ($extension:ident) => {
        $crate::__export!(formatting, $extension);
    };
}

/// Offers the feature of [`RangeFormatting`](crate::RangeFormatting): exports the interface `range-formatting`.
#[macro_export]
macro_rules! export_range_formatting {
    ($extension:ident) => {
        $crate::__export!(range_formatting, $extension);
    };
}

/// Offers the feature of [`OnTypeFormatting`](crate::OnTypeFormatting): exports the interface `on-type-formatting`.
#[macro_export]
macro_rules! export_on_type_formatting {
    ($extension:ident) => {
        $crate::__export!(on_type_formatting, $extension);
    };
}

/// Offers the feature of [`SemanticTokens`](crate::SemanticTokens): exports the interface `semantic-tokens`.
#[macro_export]
macro_rules! export_semantic_tokens {
    ($extension:ident) => {
        $crate::__export!(semantic_tokens, $extension);
    };
}

/// Offers the feature of [`Completion`](crate::Completion): exports the interface `completion`.
#[macro_export]
macro_rules! export_completion {
    ($extension:ident) => {
        $crate::__export!(completion, $extension);
    };
}

/// Offers the feature of [`Hover`](crate::Hover): exports the interface `hover`.
#[macro_export]
macro_rules! export_hover {
    ($extension:ident) => {
        $crate::__export!(hover, $extension);
    };
}

/// Offers the feature of [`SignatureHelp`](crate::SignatureHelp): exports the interface `signature-help`.
#[macro_export]
macro_rules! export_signature_help {
    ($extension:ident) => {
        $crate::__export!(signature_help, $extension);
    };
}

/// Offers the feature of [`Definition`](crate::Definition): exports the interface `definition`.
#[macro_export]
macro_rules! export_definition {
    ($extension:ident) => {
        $crate::__export!(definition, $extension);
    };
}

/// Offers the feature of [`References`](crate::References): exports the interface `references`.
#[macro_export]
macro_rules! export_references {
    ($extension:ident) => {
        $crate::__export!(references, $extension);
    };
}

/// Offers the feature of [`Occurrences`](crate::Occurrences): exports the interface `occurrences`.
#[macro_export]
macro_rules! export_occurrences {
    ($extension:ident) => {
        $crate::__export!(occurrences, $extension);
    };
}

/// Offers the feature of [`LinkedEditing`](crate::LinkedEditing): exports the interface `linked-editing`.
#[macro_export]
macro_rules! export_linked_editing {
    ($extension:ident) => {
        $crate::__export!(linked_editing, $extension);
    };
}

/// Offers the feature of [`Rename`](crate::Rename): exports the interface `rename`.
#[macro_export]
macro_rules! export_rename {
    ($extension:ident) => {
        $crate::__export!(rename, $extension);
    };
}

/// Offers the feature of [`WorkspaceSymbols`](crate::WorkspaceSymbols): exports the interface `workspace-symbols`.
#[macro_export]
macro_rules! export_workspace_symbols {
    ($extension:ident) => {
        $crate::__export!(workspace_symbols, $extension);
    };
}

/// Offers the feature of [`Selection`](crate::Selection): exports the interface `selection`.
#[macro_export]
macro_rules! export_selection {
    ($extension:ident) => {
        $crate::__export!(selection, $extension);
    };
}

/// Offers the feature of [`InlayHints`](crate::InlayHints): exports the interface `inlay-hints`.
#[macro_export]
macro_rules! export_inlay_hints {
    ($extension:ident) => {
        $crate::__export!(inlay_hints, $extension);
    };
}

/// Offers the feature of [`CodeActions`](crate::CodeActions): exports the interface `code-actions`.
#[macro_export]
macro_rules! export_code_actions {
    ($extension:ident) => {
        $crate::__export!(code_actions, $extension);
    };
}

/// Offers the feature of [`CodeLenses`](crate::CodeLenses): exports the interface `code-lens`.
#[macro_export]
macro_rules! export_code_lens {
    ($extension:ident) => {
        $crate::__export!(code_lens, $extension);
    };
}

/// Offers the feature of [`Links`](crate::Links): exports the interface `links`.
#[macro_export]
macro_rules! export_links {
    ($extension:ident) => {
        $crate::__export!(links, $extension);
    };
}

/// Offers the feature of [`Colors`](crate::Colors): exports the interface `colors`.
#[macro_export]
macro_rules! export_colors {
    ($extension:ident) => {
        $crate::__export!(colors, $extension);
    };
}

/// Offers the feature of [`Commands`](crate::Commands): exports the interface `commands`.
#[macro_export]
macro_rules! export_commands {
    ($extension:ident) => {
        $crate::__export!(commands, $extension);
    };
}

/// Offers the feature of [`Panels`](crate::Panels): exports the interface `panel`.
#[macro_export]
macro_rules! export_panel {
    ($extension:ident) => {
        $crate::__export!(panel, $extension);
    };
}
