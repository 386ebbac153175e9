//! Talking to the host: the log, and panics that can be read there.

use std::sync::Once;

use crate::LogLevel;

/// Writes one line to the extension's log.
pub fn log(level: LogLevel, message: &str) {
    #[cfg(target_arch = "wasm32")]
    crate::bindings::host::atoll::extension::log::write(level, message);
    #[cfg(not(target_arch = "wasm32"))]
    eprintln!("{level:?}: {message}");
}

/// Writes one line to the extension's log, put together as by `format!`: `log!(Info, "{count} words")`. The levels are those of [`LogLevel`].
#[macro_export]
macro_rules! log {
    ($level:ident, $($text:tt)+) => {
        $crate::log($crate::LogLevel::$level, &::std::format!($($text)+))
    };
}

/// Whether the call that runs should return soon, since it was cancelled or something more urgent waits. Cheap: ask about once a
/// millisecond in long work. Outside of the editor's sandbox, as in native tests, the answer is no.
pub fn should_yield() -> bool {
    #[cfg(target_arch = "wasm32")]
    return crate::bindings::host::atoll::extension::task::should_yield();
    #[cfg(not(target_arch = "wasm32"))]
    false
}

/// Logs every panic with its message, file and line before it becomes a trap. Every exported function of the SDK sees to it; call
/// it only in exports of your own.
pub fn report_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        std::panic::set_hook(Box::new(|panic| {
            let payload = panic.payload();
            let text = payload.downcast_ref::<&str>().copied();
            let message = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("no message");
            let place = panic.location().map(|at| format!(" at {}:{}", at.file(), at.line())).unwrap_or_default();
            log(LogLevel::Error, &format!("panic{place}: {message}"));
        }));
    });
}
