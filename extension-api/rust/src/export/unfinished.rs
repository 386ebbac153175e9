//! Work that goes on when the host asks for it again.

use crate::Failure;

/// What waits to be resumed, each under the token that the host was given.
pub(super) struct Unfinished<W> {
    last_token: u32,
    waiting: Vec<(u32, W)>,
}

impl<W> Default for Unfinished<W> {
    fn default() -> Self {
        Unfinished { last_token: 0, waiting: Vec::new() }
    }
}

impl<W> Unfinished<W> {
    /// Remembers work under a new token and forgets what it replaces.
    pub(super) fn remember(&mut self, work: W, replaced: impl Fn(&W) -> bool) -> u32 {
        self.waiting.retain(|(_, other)| !replaced(other));
        self.last_token = self.last_token.wrapping_add(1);
        self.waiting.push((self.last_token, work));
        self.last_token
    }

    /// Takes out what waits under a token.
    pub(super) fn take(&mut self, token: u32) -> Result<W, Failure> {
        let index = self.waiting.iter().position(|(other, _)| *other == token);
        let index = index.ok_or_else(|| Failure::InvalidRequest(format!("nothing waits under the token {token}")))?;
        Ok(self.waiting.swap_remove(index).1)
    }
}
