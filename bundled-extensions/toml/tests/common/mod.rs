//! What several tests share: random numbers with a seed, sample documents and random damage to them.
#![allow(dead_code)]

use atoll_toml::language::parser::Parser;
use atoll_toml::language::problem::Problem;

/// A small random number generator (xorshift64*), the same everywhere.
pub struct Random(u64);

impl Random {
    /// A generator; the environment variable `SEED` overrides the seed, which is printed.
    pub fn new(usual: u64) -> Random {
        let seed = std::env::var("SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(usual);
        eprintln!("seed {seed}");
        Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        ((self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize) % limit.max(1)
    }

    /// One of several things.
    pub fn pick<'a, T: ?Sized>(&mut self, things: &[&'a T]) -> &'a T {
        things[self.below(things.len())]
    }
}

/// Pieces that damage and repair documents.
pub const PIECES: &[&str] = &[
    "\n",
    "\n",
    " ",
    "\t",
    "=",
    " = ",
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    ",",
    ".",
    "#",
    "# note\n",
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "\\",
    "\\n",
    "\\u00e9",
    "\\ud800",
    "a",
    "b",
    "key",
    "a.b",
    "\"q\"",
    "'l'",
    "true",
    "false",
    "inf",
    "nan",
    "0",
    "1",
    "-1",
    "+9",
    "1_000",
    "0xFF",
    "0o17",
    "0b1",
    "1.5",
    "1e6",
    "9223372036854775808",
    "1979-05-27",
    "07:32:00",
    "1979-05-27T07:32:00Z",
    "1979-05-27 07:32:00.5-07:00",
    "2021-02-29",
    "a = 1\n",
    "b = [1, 2]\n",
    "c = { x = 1 }\n",
    "[a]\n",
    "[a.b]\n",
    "[[t]]\n",
    "[t.u]\n",
    "a.b = 2\n",
    "é",
    "😀",
    "\u{0}",
    "\u{7f}",
    "\r",
    "\r\n",
    "_",
    "-",
    ":",
    "e",
    "T",
    "Z",
];

/// Valid documents that between them use everything.
pub const SAMPLES: &[&str] = &[
    "",
    "# only a comment",
    "title = \"TOML\"\n\n[owner]\nname = 'Tom'\ndob = 1979-05-27T07:32:00-08:00\n\n[database]\nports = [8000, 8001, 8002]\ndata = [[\"delta\", \"phi\"], [3.14]]\ntemp = { cpu = 79.5, case = 72.0 }\n",
    "[package]\nname = \"demo\"\nversion = \"1.0.0\"\n\n[dependencies]\nserde = { version = \"1\", features = [\"derive\"] }\n\n[dependencies.tokio]\nversion = \"1\"\n\n[[bin]]\nname = \"x\"\n\n[[bin]]\nname = \"y\"\n",
    "a.b.c = 1\na.b.d = 2\na.e = 3\n[f]\ng.h = 1\n[f.i]\nx = 1\n",
    "s = \"\"\"\nline \\\n   joined \"quoted\" \\u00E9\n\"\"\"\nl = '''\nraw \\ text\n'''\nq = \"\"\"a\"\"\"\"\"\nt = 07:32:00.999\nd = 1979-05-27 07:32:00\n",
    "[[fruits]]\nname = \"apple\"\n[fruits.physical]\ncolor = \"red\"\n[[fruits.varieties]]\nname = \"red delicious\"\n[[fruits.varieties]]\nname = \"granny\"\n[[fruits]]\nname = \"banana\"\n[[fruits.varieties]]\nname = \"plantain\"\n",
    "x = [ # c\n  1, # one\n  2,\n  # three\n  { a = [\n 1\n] },\n]\ny = { a.b = 1, a.c = 2, \"q\" = {} }\n'l' = +1_0.5e-1_0\n\"k\\n\" = -0\n",
    "i = [0x1F, 0o7, 0b01, -0, +0, 1_2]\nf = [-0.0, 1e1, 6.626e-34, inf, -inf, +nan]\nb = [true, false]\nunicode = \"😀 é\" # 😀\n",
    "[a.b.c]\nx = 1\n[a]\ny = 2\n[a.b]\nz = 3\n[\"a.b\"]\n'' = 1\n",
];

/// A sample with random damage, often valid all the same.
pub fn damaged(random: &mut Random) -> String {
    let mut text = random.pick(SAMPLES).to_owned();
    if random.below(3) == 0 {
        text.push_str(random.pick(SAMPLES));
    }
    for _ in 0..=random.below(4) {
        let start = place(random, &text);
        let end = match random.below(3) {
            0 => start,
            1 => text[start..].chars().next().map_or(start, |c| start + c.len_utf8()),
            _ => place(random, &text[start..]).min(12) + start,
        };
        let end = (start..=end).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(start);
        let with = if random.below(4) == 0 { "" } else { random.pick(PIECES) };
        text.replace_range(start..end, with);
    }
    text
}

/// A random place between two characters.
pub fn place(random: &mut Random, text: &str) -> usize {
    let at = random.below(text.len() + 1);
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

/// A parser that has done all its work.
pub fn parsed(text: &str) -> Parser {
    let mut parser = Parser::new(text.to_owned());
    while !parser.is_done() {
        parser.step();
    }
    parser
}

/// The problems that make a document invalid.
pub fn errors(text: &str) -> Vec<Problem> {
    parsed(text).problems().iter().filter(|problem| !problem.code.is_warning()).cloned().collect()
}
