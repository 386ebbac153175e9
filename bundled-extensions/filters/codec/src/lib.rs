//! Encodes and decodes texts: Base64, parts of URLs, strings of JSON.

mod base64;
#[cfg(target_arch = "wasm32")]
#[path = "../../command.rs"]
mod command;
mod json;
#[cfg(test)]
mod tests;
mod url;

/// Runs the command.
#[cfg(target_arch = "wasm32")]
#[unsafe(no_mangle)]
pub extern "C" fn _start() {
    command::run(filtered);
}

/// What the command makes of a text.
///
/// # Errors
/// A sentence where the text cannot be decoded.
pub fn filtered(arguments: &[&str], text: &str) -> Result<String, String> {
    match arguments {
        ["base64", "encode"] => Ok(base64::encode(text, base64::Alphabet::Standard)),
        ["base64", "encode", "url"] => Ok(base64::encode(text, base64::Alphabet::Url)),
        ["base64", "decode"] => base64::decode(text),
        ["url", "encode"] => Ok(url::encode(text)),
        ["url", "decode"] => url::decode(text, false),
        ["url", "decode", "plus"] => url::decode(text, true),
        ["json", "encode"] => Ok(json::encode(text)),
        ["json", "decode"] => json::decode(text),
        _ => Err(format!("There is no code “{}”.", arguments.join(" "))),
    }
}

/// Bytes that were decoded, as a text.
fn text(bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|_| "What is encoded there is no text in UTF-8.".into())
}
