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
