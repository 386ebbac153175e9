//! Puts the cells of lines under each other.

mod cells;
#[cfg(target_arch = "wasm32")]
#[path = "../../command.rs"]
mod command;
mod table;
#[cfg(test)]
mod tests;

/// Runs the command.
#[cfg(target_arch = "wasm32")]
#[unsafe(no_mangle)]
pub extern "C" fn _start() {
    command::run(filtered);
}

/// What the command makes of a text.
///
/// # Errors
/// A sentence where it is called with what it does not know.
pub fn filtered(arguments: &[&str], text: &str) -> Result<String, String> {
    let mut wishes = table::Wishes::default();
    let mut left = arguments.iter();
    while let Some(&argument) = left.next() {
        match argument {
            "--at" => {
                let sign = left.next().copied().unwrap_or("");
                wishes.separator = Some(sign.to_owned()).filter(|sign| !sign.trim().is_empty());
            }
            "--first" => wishes.first_only = true,
            "--right" => wishes.numbers_right = true,
            other => return Err(format!("There is no option “{other}”.")),
        }
    }
    Ok(table::aligned(text, &wishes))
}
