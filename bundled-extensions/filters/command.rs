//! A command of WASI's preview 1: it reads its standard input and writes its standard output.

/// What a filter makes of a text; the words of a failure go to the standard error.
pub type Filter = fn(&[&str], &str) -> Result<String, String>;

#[cfg(target_arch = "wasm32")]
mod system {
    use super::Filter;

    #[repr(C)]
    struct Piece {
        at: *const u8,
        length: usize,
    }

    #[link(wasm_import_module = "wasi_snapshot_preview1")]
    unsafe extern "C" {
        fn args_sizes_get(count: *mut usize, bytes: *mut usize) -> i32;
        fn args_get(pointers: *mut *const u8, texts: *mut u8) -> i32;
        fn fd_read(file: i32, into: *const Piece, count: usize, taken: *mut usize) -> i32;
        fn fd_write(file: i32, from: *const Piece, count: usize, taken: *mut usize) -> i32;
        fn proc_exit(code: i32) -> !;
    }

    const INPUT: i32 = 0;
    const OUTPUT: i32 = 1;
    const ERRORS: i32 = 2;
    const PIECE: usize = 1 << 16;

    fn arguments() -> Vec<String> {
        let (mut count, mut bytes) = (0, 0);
        if unsafe { args_sizes_get(&mut count, &mut bytes) } != 0 {
            return Vec::new();
        }
        let mut pointers = vec![std::ptr::null(); count];
        let mut texts = vec![0; bytes];
        if unsafe { args_get(pointers.as_mut_ptr(), texts.as_mut_ptr()) } != 0 {
            return Vec::new();
        }
        texts.split(|&byte| byte == 0).take(count).map(|text| String::from_utf8_lossy(text).into_owned()).collect()
    }

    fn input() -> Result<String, String> {
        let mut all = Vec::new();
        loop {
            let before = all.len();
            all.resize(before + PIECE, 0);
            let piece = Piece { at: all[before..].as_ptr(), length: PIECE };
            let mut taken = 0;
            if unsafe { fd_read(INPUT, &piece, 1, &mut taken) } != 0 {
                return Err("The input cannot be read.".into());
            }
            all.truncate(before + taken);
            if taken == 0 {
                return String::from_utf8(all).map_err(|_| "The input is no text in UTF-8.".into());
            }
        }
    }

    fn write(file: i32, text: &str) {
        let mut left = text.as_bytes();
        while !left.is_empty() {
            let piece = Piece { at: left.as_ptr(), length: left.len() };
            let mut taken = 0;
            if unsafe { fd_write(file, &piece, 1, &mut taken) } != 0 || taken == 0 {
                unsafe { proc_exit(2) }
            }
            left = &left[taken..];
        }
    }

    /// Runs the filter on what there is to read.
    pub fn run(filter: Filter) {
        let arguments = arguments();
        let told: Vec<&str> = arguments.iter().skip(1).map(String::as_str).collect();
        match input().and_then(|text| filter(&told, &text)) {
            Ok(made) => write(OUTPUT, &made),
            Err(words) => {
                write(ERRORS, &words);
                write(ERRORS, "\n");
                unsafe { proc_exit(1) }
            }
        }
    }
}

#[cfg(target_arch = "wasm32")]
pub use system::run;
