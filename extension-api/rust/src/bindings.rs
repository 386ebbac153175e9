//! What `wit-bindgen` makes of the contract, one world an interface.
//!
//! An extension's module must export the interfaces it offers and no others. Each exported interface therefore has a world of its own, and
//! with it an `export!` macro of its own; the shared types and the host's functions are bound once, in [`host`].
#![allow(missing_docs)]

/// The host's functions, and the types that all interfaces share.
pub mod host {
    wit_bindgen::generate!({
        path: "../wit/v0.1",
        inline: "package atoll:sdk-host; world sdk-host {
            include atoll:extension/host@0.1.0;
            import atoll:extension/types@0.1.0;
        }",
        generate_all,
    });
}

/// Binds one exported interface in a module of its own, with the shared interfaces it uses.
macro_rules! exported {
    ($(#[$doc:meta])* $module:ident, [$($shared:literal => $path:path),*], $world:literal) => {
        $(#[$doc])*
        pub mod $module {
            wit_bindgen::generate!({
                path: "../wit/v0.1",
                inline: $world,
                with: { $($shared: $path),* },
                pub_export_macro: true,
            });
        }
    };
}

exported!(
    /// The interface `lifecycle`.
    lifecycle,
    [],
    "package atoll:sdk-lifecycle; world sdk-lifecycle { export atoll:extension/lifecycle@0.1.0; }"
);
exported!(
    /// The interface `sync`.
    sync,
    [
        "atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types,
        "atoll:extension/documents@0.1.0" => crate::bindings::host::atoll::extension::documents
    ],
    "package atoll:sdk-sync; world sdk-sync { export atoll:extension/sync@0.1.0; }"
);
exported!(
    /// The interface `highlighting`.
    highlighting,
    ["atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types],
    "package atoll:sdk-highlighting; world sdk-highlighting { export atoll:extension/highlighting@0.1.0; }"
);
exported!(
    /// The interface `diagnostics`.
    diagnostics,
    ["atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types],
    "package atoll:sdk-diagnostics; world sdk-diagnostics { export atoll:extension/diagnostics@0.1.0; }"
);
exported!(
    /// The interface `symbols`.
    symbols,
    ["atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types],
    "package atoll:sdk-symbols; world sdk-symbols { export atoll:extension/symbols@0.1.0; }"
);
exported!(
    /// The interface `folding`.
    folding,
    ["atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types],
    "package atoll:sdk-folding; world sdk-folding { export atoll:extension/folding@0.1.0; }"
);
exported!(
    /// The interface `formatting`.
    formatting,
    ["atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types],
    "package atoll:sdk-formatting; world sdk-formatting { export atoll:extension/formatting@0.1.0; }"
);
exported!(
    /// The interface `range-formatting`.
    range_formatting,
    [
        "atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types,
        "atoll:extension/formatting@0.1.0" => crate::bindings::formatting::exports::atoll::extension::formatting
    ],
    "package atoll:sdk-range-formatting; world sdk-range-formatting { export atoll:extension/range-formatting@0.1.0; }"
);
exported!(
    /// The interface `on-type-formatting`.
    on_type_formatting,
    [
        "atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types,
        "atoll:extension/formatting@0.1.0" => crate::bindings::formatting::exports::atoll::extension::formatting
    ],
    "package atoll:sdk-on-type-formatting; world sdk-on-type-formatting { export atoll:extension/on-type-formatting@0.1.0; }"
);
exported!(
    /// The interface `semantic-tokens`.
    semantic_tokens,
    [
        "atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types,
        "atoll:extension/highlighting@0.1.0" => crate::bindings::highlighting::exports::atoll::extension::highlighting
    ],
    "package atoll:sdk-semantic-tokens; world sdk-semantic-tokens { export atoll:extension/semantic-tokens@0.1.0; }"
);
exported!(
    /// The interface `completion`.
    completion,
    ["atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types],
    "package atoll:sdk-completion; world sdk-completion { export atoll:extension/completion@0.1.0; }"
);
exported!(
    /// The interface `hover`.
    hover,
    ["atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types],
    "package atoll:sdk-hover; world sdk-hover { export atoll:extension/hover@0.1.0; }"
);
exported!(
    /// The interface `signature-help`.
    signature_help,
    ["atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types],
    "package atoll:sdk-signature-help; world sdk-signature-help { export atoll:extension/signature-help@0.1.0; }"
);
exported!(
    /// The interface `definition`.
    definition,
    ["atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types],
    "package atoll:sdk-definition; world sdk-definition { export atoll:extension/definition@0.1.0; }"
);
exported!(
    /// The interface `references`.
    references,
    ["atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types],
    "package atoll:sdk-references; world sdk-references { export atoll:extension/references@0.1.0; }"
);
exported!(
    /// The interface `occurrences`.
    occurrences,
    ["atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types],
    "package atoll:sdk-occurrences; world sdk-occurrences { export atoll:extension/occurrences@0.1.0; }"
);
exported!(
    /// The interface `linked-editing`.
    linked_editing,
    ["atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types],
    "package atoll:sdk-linked-editing; world sdk-linked-editing { export atoll:extension/linked-editing@0.1.0; }"
);
exported!(
    /// The interface `rename`.
    rename,
    ["atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types],
    "package atoll:sdk-rename; world sdk-rename { export atoll:extension/rename@0.1.0; }"
);
exported!(
    /// The interface `workspace-symbols`.
    workspace_symbols,
    [
        "atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types,
        "atoll:extension/symbols@0.1.0" => crate::bindings::symbols::exports::atoll::extension::symbols
    ],
    "package atoll:sdk-workspace-symbols; world sdk-workspace-symbols { export atoll:extension/workspace-symbols@0.1.0; }"
);
exported!(
    /// The interface `selection`.
    selection,
    ["atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types],
    "package atoll:sdk-selection; world sdk-selection { export atoll:extension/selection@0.1.0; }"
);
exported!(
    /// The interface `inlay-hints`.
    inlay_hints,
    ["atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types],
    "package atoll:sdk-inlay-hints; world sdk-inlay-hints { export atoll:extension/inlay-hints@0.1.0; }"
);
exported!(
    /// The interface `code-actions`.
    code_actions,
    ["atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types],
    "package atoll:sdk-code-actions; world sdk-code-actions { export atoll:extension/code-actions@0.1.0; }"
);
exported!(
    /// The interface `code-lens`.
    code_lens,
    ["atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types],
    "package atoll:sdk-code-lens; world sdk-code-lens { export atoll:extension/code-lens@0.1.0; }"
);
exported!(
    /// The interface `links`.
    links,
    ["atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types],
    "package atoll:sdk-links; world sdk-links { export atoll:extension/links@0.1.0; }"
);
exported!(
    /// The interface `colors`.
    colors,
    ["atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types],
    "package atoll:sdk-colors; world sdk-colors { export atoll:extension/colors@0.1.0; }"
);
exported!(
    /// The interface `commands`.
    commands,
    ["atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types],
    "package atoll:sdk-commands; world sdk-commands { export atoll:extension/commands@0.1.0; }"
);
exported!(
    /// The interface `panel`.
    panel,
    [
        "atoll:extension/types@0.1.0" => crate::bindings::host::atoll::extension::types,
        "atoll:extension/commands@0.1.0" => crate::bindings::commands::exports::atoll::extension::commands
    ],
    "package atoll:sdk-panel; world sdk-panel { export atoll:extension/panel@0.1.0; }"
);
