//! The extension: what the editor asks, answered by the other modules.

use std::cell::RefCell;

use atoll_extension::{
    Analysis, Completion, CompletionItem, CompletionKind, CompletionTrigger, Completions, Document, Documents, Failure, Revision, Span, TextEdit,
    should_yield,
};

use crate::lexicon::Lexicon;
use crate::rank::Ranking;
use crate::scan::{self, LONGEST};
use crate::segments::Segments;

/// Words offered at once; typing on asks for others.
const MOST: usize = 200;
/// Segments read between two looks at the clock.
const PACE: usize = 8;
/// Other documents are this many segments away, those of other languages twice as many.
const ELSEWHERE: u32 = 256;

thread_local! {
    static LEXICON: RefCell<Lexicon> = RefCell::default();
}

/// The words of one document.
pub struct Words {
    segments: Segments,
}

impl Analysis for Words {
    fn opened(document: &Document) -> Self {
        Words { segments: Segments::new(document.text().len()) }
    }

    fn changed(&mut self, _: &Document, edits: &[TextEdit]) {
        LEXICON.with_borrow_mut(|lexicon| {
            for edit in edits.iter().rev() {
                self.segments.edit(edit.span.start, edit.span.end, edit.text.encode_utf16().count() as u32, lexicon);
            }
        });
    }
}

impl Drop for Words {
    fn drop(&mut self) {
        LEXICON.with_borrow_mut(|lexicon| self.segments.clear(lexicon));
    }
}

impl Words {
    /// Ranks the words around a place, outwards from it. False when the host wants an answer before all were seen.
    fn gather(&mut self, document: &Document, at: u32, far: u32, lexicon: &mut Lexicon, ranking: &mut Ranking<'_>) -> bool {
        if self.segments.is_empty() {
            return true;
        }
        let (middle, start) = self.segments.find(at);
        let (mut before, mut above) = (middle, start);
        let (mut after, mut below) = (middle, start);
        for distance in 0..self.segments.len() as u32 {
            if after < self.segments.len() {
                ranking.take(self.segments.words(after, below, document.text(), lexicon), lexicon, document.id(), far + distance);
                below += self.segments.length(after);
                after += 1;
            }
            if before > 0 {
                before -= 1;
                above -= self.segments.length(before);
                ranking.take(self.segments.words(before, above, document.text(), lexicon), lexicon, document.id(), far + distance + 1);
            }
            if before == 0 && after == self.segments.len() {
                break;
            }
            if distance as usize % PACE == PACE - 1 && should_yield() {
                return false;
            }
        }
        true
    }
}

/// The word around a place: its start, what of it stands before the place, and the whole.
fn word_at(document: &Document, at: u32) -> (u32, String, String) {
    let before = document.text().slice(at.saturating_sub(LONGEST), at).into_owned();
    let typed = &before[before.len() - scan::tail(&before)..];
    let after = document.text().slice(at, at + LONGEST);
    let whole = format!("{typed}{}", &after[..scan::head(&after)]);
    (at - typed.encode_utf16().count() as u32, typed.to_owned(), whole)
}

impl Completion for Words {
    fn complete(documents: &mut Documents<Self>, revision: Revision, at: u32, trigger: CompletionTrigger) -> Result<Completions, Failure> {
        let (document, _) = documents.at(revision)?;
        let language = document.language().to_owned();
        let (start, typed, whole) = word_at(document, at);
        let mut answer = Completions { items: Vec::new(), incomplete: false, replace: Span { start, end: at }, commit_characters: Vec::new() };
        if typed.starts_with(char::is_numeric) || (typed.is_empty() && trigger != CompletionTrigger::Invoked) {
            return Ok(answer);
        }
        LEXICON.with_borrow_mut(|lexicon| {
            let mut ranking = Ranking::new(&typed);
            let mut complete = true;
            let mut names = Vec::new();
            let (document, words) = documents.at(revision)?;
            complete &= words.gather(document, at, 0, lexicon, &mut ranking);
            for (document, words) in documents.iter_mut().filter(|(document, _)| document.id() != revision.document) {
                let far = if document.language() == language { ELSEWHERE } else { 2 * ELSEWHERE };
                complete = complete && words.gather(document, 0, far, lexicon, &mut ranking);
                names.push((document.id(), document.path().rsplit('/').next().unwrap_or_default().to_owned()));
            }
            let (best, cut) = ranking.best(lexicon, MOST);
            answer.incomplete = cut || !complete;
            for (order, ranked) in best.iter().enumerate() {
                let text = lexicon.text(ranked.word);
                if **text == *whole && lexicon.uses(ranked.word) == 1 {
                    continue;
                }
                let name = names.iter().find(|(id, name)| *id == ranked.document && !name.is_empty());
                answer.items.push(CompletionItem {
                    sort: Some(format!("{order:04}")),
                    detail: name.map(|(_, name)| name.clone()),
                    ..CompletionItem::new(&**text, CompletionKind::Text)
                });
            }
            Ok(answer)
        })
    }
}

atoll_extension::extension!(Words);
atoll_extension::export_completion!(Words);

#[cfg(test)]
mod tests;
