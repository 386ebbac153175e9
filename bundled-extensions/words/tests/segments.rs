//! Words after random edits are those of a fresh reading.

use atoll_extension::Text;
use atoll_words::lexicon::Lexicon;
use atoll_words::segments::Segments;

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

const SEED: u64 = 20_260_311;
const PIECES: &[&str] = &["", " ", "alpha", "beta ", "\n", "x", "a-b", "über", "😀", "9lives ", "one two three four five six seven eight nine ten\n"];

#[track_caller]
fn read(segments: &mut Segments, text: &Text, lexicon: &mut Lexicon) -> Vec<String> {
    let mut start = 0;
    let mut all = Vec::new();
    for index in 0..segments.len() {
        let numbers = segments.words(index, start, text, lexicon).to_vec();
        all.extend(numbers.iter().map(|&number| lexicon.text(number).to_string()));
        start += segments.length(index);
    }
    assert_eq!(start, text.len());
    all
}

#[test]
fn words_after_edits_are_those_of_a_fresh_reading() {
    println!("seed {SEED}");
    let mut random = Random(SEED);
    for _ in 0..40 {
        let mut text = Text::new(&PIECES[random.below(PIECES.len())].repeat(random.below(400)));
        let mut lexicon = Lexicon::default();
        let mut segments = Segments::new(text.len());
        for round in 0..60 {
            if random.below(2) == 0 {
                read(&mut segments, &text, &mut lexicon);
            }
            let (a, b) = (random.below(text.len() as usize + 1) as u32, random.below(text.len() as usize + 1) as u32);
            let (start, end) = if random.below(3) == 0 { (a.min(b), a.max(b)) } else { (a, a) };
            let (start, end) = (text.offset_of(text.byte_of(start)), text.offset_of(text.byte_of(end)));
            let with = PIECES[random.below(PIECES.len())].repeat(random.below(60));
            text.replace(start, end, &with);
            segments.edit(start, end, with.encode_utf16().count() as u32, &mut lexicon);
            let mut plain = Lexicon::default();
            let fresh = read(&mut Segments::new(text.len()), &text, &mut plain);
            assert_eq!(read(&mut segments, &text, &mut lexicon), fresh, "round {round}");
        }
    }
}
