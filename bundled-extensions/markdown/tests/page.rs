//! A page after edits is the page of the text as it then is.

use atoll_markdown::page::Page;

/// A small random number generator (xorshift64*).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        ((self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize) % limit.max(1)
    }
}

const SEED: u64 = 20_260_512;
const PIECES: &[&str] = &[
    "",
    "\n",
    "\n\n",
    "# head\n",
    "text\n",
    "text ",
    "- item\n",
    "  more\n",
    "1. one\n",
    "> quote\n",
    "```\n",
    "~~~ rust\n",
    "    code\n",
    "[a]: /b\n",
    "===\n",
    "---\n",
    "<div>\n",
    "</div>\n",
    "<!-- ",
    "-->\n",
    "| a | b |\n|---|---|\n",
    "| 1 | 2 |\n",
    "\t",
    "é😀",
    "* x\n\n",
    "[b]:\n",
    "/c\n",
];

fn shape(page: &Page) -> String {
    page.all().map(|block| format!("{} {:?} {:?}\n", block.depth, block.range(), block.node().kind)).collect()
}

#[test]
fn a_page_after_edits_is_that_of_the_whole_text() {
    println!("seed {SEED}");
    let mut random = Random(SEED);
    for _ in 0..300 {
        let mut source: String = (0..random.below(30)).map(|_| PIECES[random.below(PIECES.len())]).collect();
        let mut page = Page::new(source.clone());
        for _ in 0..20 {
            let place = |random: &mut Random| {
                let mut at = random.below(source.len() + 1);
                while !source.is_char_boundary(at) {
                    at -= 1;
                }
                at
            };
            let (a, b) = (place(&mut random), place(&mut random));
            let (start, end) = if random.below(3) == 0 { (a.min(b), a.max(b)) } else { (a, a) };
            let old = source.clone();
            source.replace_range(start..end, PIECES[random.below(PIECES.len())]);
            page.update(source.clone(), start, old.len() - end);
            assert_eq!(shape(&page), shape(&Page::new(source.clone())), "{old:?} became {source:?}");
        }
    }
}
