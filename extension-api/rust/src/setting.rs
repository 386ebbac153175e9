//! Settings of the extension's own, by the type that its manifest declares.

use crate::settings::{self, Value};

/// A type that settings have: `bool` for `boolean`, `i64` for `integer`, `f64` for `number`, `String` for `text` and `choice`, `Vec<String>` for
/// `texts`.
pub trait Setting: Sized {
    /// The manifest's word for the type.
    const TYPE: &'static str;

    /// A value of this type, if it is one.
    fn of(value: Value) -> Option<Self>;
}

/// The setting of that name: what the user set, or the manifest's default where that is nothing or something else than the manifest declares. It
/// may change while the extension runs; ask when you need it.
///
/// ```no_run
/// let width: i64 = atoll_extension::setting("width");
/// if atoll_extension::setting::<String>("order") == "descending" { /* … */ }
/// ```
///
/// # Panics
///
/// If the manifest declares no setting of that name and type.
pub fn setting<T: Setting>(name: &str) -> T {
    settings::get(name).and_then(T::of).unwrap_or_else(|| panic!("the manifest declares no setting {name} of the type {}", T::TYPE))
}

macro_rules! types {
    ($($type:ty, $word:literal, $case:ident;)+) => {
        $(impl Setting for $type {
            const TYPE: &'static str = $word;

            fn of(value: Value) -> Option<Self> {
                match value {
                    Value::$case(own) => Some(own),
                    _ => None,
                }
            }
        })+
    };
}

types! {
    bool, "boolean", Boolean;
    i64, "integer", Integer;
    f64, "number", Number;
    String, "text", Text;
    Vec<String>, "texts", Texts;
}
