//! A guest that leans on Rust's standard library: it prints, and asks for the time, the environment, random numbers and files.
//!
//! It offers `sync` and `highlighting` and colours the asked span as one keyword.
use std::alloc::{Layout, alloc, realloc};
use std::collections::HashMap;
use std::ptr::{addr_of, addr_of_mut};
use std::time::{Duration, SystemTime};

static KEYWORD: &str = "keyword";
static mut SCOPES: [usize; 2] = [0; 2];
static mut SCOPE_LIST: [usize; 2] = [0; 2];
static mut TOKEN: [u32; 3] = [0; 3];
static mut ANSWER: [u32; 5] = [0; 5];

/// # Safety
/// `old` is a block that this function gave, of `old_size` bytes, or nothing.
#[unsafe(export_name = "cabi_realloc")]
pub unsafe extern "C" fn cabi_realloc(old: *mut u8, old_size: usize, align: usize, size: usize) -> *mut u8 {
    unsafe {
        match (old_size, size) {
            (0, 0) => align as *mut u8,
            (0, _) => alloc(Layout::from_size_align_unchecked(size, align)),
            _ => realloc(old, Layout::from_size_align_unchecked(old_size, align), size),
        }
    }
}

unsafe fn text(at: *mut u8, bytes: usize) -> String {
    if bytes == 0 {
        return String::new();
    }
    unsafe { String::from_raw_parts(at, bytes, bytes) }
}

/// # Safety
/// Called by the host alone.
#[unsafe(export_name = "atoll:extension/sync@0.1.0#did-open")]
#[allow(clippy::too_many_arguments)]
pub unsafe extern "C" fn did_open(
    _document: u32, _version: u32, language: *mut u8, language_bytes: usize, path: *mut u8, path_bytes: usize,
    _length: u32, content: *mut u8, content_bytes: usize,
) {
    let (language, path, content) =
        unsafe { (text(language, language_bytes), text(path, path_bytes), text(content, content_bytes)) };
    println!("opened {path}, {content_bytes} bytes of {language}");
    match content.as_str() {
        "exit" => std::process::exit(7),
        "leave" => wasip2::cli::exit::exit(Err(())),
        "panic" => panic!("no more"),
        _ => {}
    }
    through_the_library();
    through_the_interfaces();
}

fn told(holds: bool, yes: &'static str, no: &'static str) -> &'static str {
    if holds { yes } else { no }
}

/// What the standard library reaches.
fn through_the_library() {
    println!("file: {}", told(std::fs::read("/etc/passwd").is_ok(), "open", "none"));
    println!("home: {:?}, arguments: {}", std::env::var("HOME").ok(), std::env::args().count());
    let nanoseconds = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |time| time.as_nanos());
    println!("clock: {}", told(nanoseconds > 0 && nanoseconds % 1_000_000 == 0, "milliseconds", "finer"));
    let counted: HashMap<&str, u32> = HashMap::from([("a", 1), ("b", 2)]);
    println!("map: {}", counted["b"]);
    std::thread::sleep(Duration::from_secs(1_000_000));
    eprintln!("looked {}", "around");
}

/// What the interfaces of WASI 0.2 answer when they are called themselves.
fn through_the_interfaces() {
    use wasip2::{cli, clocks, filesystem, io, random};

    let output = cli::stdout::get_stdout();
    output.check_write().expect("room");
    output.blocking_write_and_flush(b"written to a stream\n").expect("written");
    cli::stderr::get_stderr().write(b"written to another\n").expect("written");
    let closed = matches!(cli::stdin::get_stdin().blocking_read(10), Err(io::streams::StreamError::Closed));
    println!("input: {}", told(closed, "ended", "open"));
    println!(
        "environment: {}, folders: {}, current: {:?}, terminals: {}",
        cli::environment::get_environment().len(),
        filesystem::preopens::get_directories().len(),
        cli::environment::initial_cwd(),
        u32::from(cli::terminal_stdout::get_terminal_stdout().is_some()),
    );
    let start = clocks::monotonic_clock::now();
    let long = clocks::monotonic_clock::subscribe_duration(u64::MAX);
    let instant = clocks::monotonic_clock::subscribe_instant(u64::MAX);
    let written = output.subscribe();
    println!("ready: {:?} {}", io::poll::poll(&[&long, &instant, &written]), long.ready());
    long.block();
    let coarse = start % 1_000_000 == 0 && clocks::wall_clock::now().nanoseconds % 1_000_000 == 0;
    println!("resolution: {} {coarse}", clocks::monotonic_clock::resolution());
    let bytes = random::random::get_random_bytes(32);
    println!("random: {} {}", bytes.len(), told(bytes.iter().any(|byte| *byte != 0), "given", "none"));
    println!("none: {:?}", random::random::get_random_bytes(0));
}

#[unsafe(export_name = "atoll:extension/sync@0.1.0#did-change")]
pub extern "C" fn did_change(_document: u32, _version: u32, _edits: usize, _count: usize) {}

#[unsafe(export_name = "atoll:extension/sync@0.1.0#did-close")]
pub extern "C" fn did_close(_document: u32) {}

#[unsafe(export_name = "atoll:extension/highlighting@0.1.0#scopes")]
pub extern "C" fn scopes() -> *const usize {
    unsafe {
        SCOPES = [KEYWORD.as_ptr() as usize, KEYWORD.len()];
        SCOPE_LIST = [addr_of!(SCOPES) as usize, 1];
        addr_of!(SCOPE_LIST).cast()
    }
}

#[unsafe(export_name = "atoll:extension/highlighting@0.1.0#highlight")]
pub extern "C" fn highlight(_document: u32, _version: u32, start: u32, end: u32) -> *mut u32 {
    unsafe {
        TOKEN = [start, end - start, 0];
        ANSWER = [0, start, end, addr_of!(TOKEN) as u32, 1];
        addr_of_mut!(ANSWER).cast()
    }
}
