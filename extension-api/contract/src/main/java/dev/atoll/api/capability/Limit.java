package dev.atoll.api.capability;

/// Everything that is counted of what an extension uses: its word in manifests, what holds unless somebody says
/// otherwise, how far a user may raise it, and what happens beyond. All numbers of the host stand here.
public enum Limit {
    /// Time after which somebody waits too long for what is on the screen.
    INTERACTIVE_SOFT(
            "interactiveSoftMillis",
            50,
            1_000,
            "milliseconds of an interactive call",
            "`task.should-yield` answers yes, and the extension is expected to give up or to answer in part."),
    /// CPU time of a call for what is on the screen.
    INTERACTIVE_HARD(
            "interactiveHardMillis",
            500,
            10_000,
            "milliseconds of CPU time of an interactive call",
            "The call is interrupted and the instance thrown away."),
    /// CPU time of any other call: diagnostics, symbols, formatting, being told of changes.
    BACKGROUND(
            "backgroundMillis",
            5_000,
            300_000,
            "milliseconds of CPU time of any other call",
            "The call is interrupted and the instance thrown away."),
    /// CPU time in which a new instance must be ready: its start function and its first calls.
    START(
            "startMillis",
            10_000,
            300_000,
            "milliseconds of CPU time for the start of an instance",
            "The start is interrupted and counts as a failure."),
    /// The same for a tree-sitter grammar, whose queries are made ready at the start.
    GRAMMAR_START(
            "grammarStartMillis",
            60_000,
            300_000,
            "milliseconds of CPU time for the start of a grammar's instance, in place of `startMillis`,"
                    + " and for parsing each begun 250,000 characters of a text",
            "The start, or the parse, is interrupted and counts as a failure."),
    /// Calls that get more time, because cold code is slow.
    FIRST_CALLS(
            "firstCalls", 32, 1_000, "calls after the start that may take longer", "The usual deadlines hold again."),
    /// How much more time they get.
    FIRST_CALL_FACTOR(
            "firstCallFactor", 6, 100, "times the usual deadline for those calls", "The call is interrupted."),
    /// Linear memory of one instance.
    MEMORY_PAGES(
            "memoryPages",
            4_096,
            32_767,
            "pages of 64 KiB of one instance's memory",
            "Growing is refused; if the call then fails, that is told as running out of memory."),
    /// All that is read of one answer.
    ANSWER_BYTES("answerBytes", 64 << 20, 512 << 20, "bytes of the lists and texts of one answer", "A bad answer."),
    /// All that is read of the arguments of one call of the host.
    ARGUMENT_BYTES(
            "argumentBytes",
            1 << 20,
            64 << 20,
            "bytes of the lists and texts that one call of a host function passes",
            "The guest traps."),
    /// The length of any list, before memory is taken for it.
    LIST_ELEMENTS("listElements", 4_000_000, 16_000_000, "elements of one list of an answer", "A bad answer."),
    /// Coloured stretches.
    TOKENS("tokens", 1_000_000, 4_000_000, "tokens of one answer of highlighting", "A bad answer."),
    /// Names of colours.
    SCOPES("scopes", 256, 4_096, "scopes that tokens refer to", "A bad answer; the instance does not start."),
    /// Problems of one document, all parts of the answer together.
    DIAGNOSTICS("diagnostics", 10_000, 1_000_000, "diagnostics of one document", "A bad answer."),
    /// Places that belong to one problem.
    RELATED_PLACES("relatedPlaces", 1_000, 10_000, "related places of one diagnostic", "A bad answer."),
    /// How often an answer may be only a part.
    PARTS("parts", 10_000, 1_000_000, "partial answers to one request", "A bad answer."),
    /// Entries of an outline.
    SYMBOLS("symbols", 100_000, 1_000_000, "symbols of one document", "A bad answer."),
    /// Nesting of an outline.
    SYMBOL_DEPTH("symbolDepth", 200, 1_000, "levels that symbols are nested", "A bad answer."),
    /// Stretches that can be folded.
    FOLDS("folds", 200_000, 1_000_000, "folds of one document", "A bad answer."),
    /// Changes that a formatter proposes.
    EDITS("edits", 1_000_000, 4_000_000, "edits of one answer", "A bad answer."),
    /// Suggestions at the caret.
    COMPLETIONS("completions", 10_000, 100_000, "suggestions of one answer", "A bad answer."),
    /// Definitions, uses, occurrences, links, colours, found symbols.
    PLACES("places", 100_000, 1_000_000, "places of one answer, all its parts together", "A bad answer."),
    /// Words in the text that are not part of it, and lines above it.
    HINTS("hints", 10_000, 100_000, "inlay hints, or lenses, of one answer", "A bad answer."),
    /// Changes on offer.
    ACTIONS("actions", 1_000, 10_000, "code actions of one answer", "A bad answer."),
    /// What a command lets the user choose from.
    CHOICES("choices", 10_000, 100_000, "things to choose from in one question", "A bad answer."),
    /// Rows of a tree or table, fields of a form.
    PANEL_ROWS("panelRows", 10_000, 100_000, "rows or fields of one panel", "A bad answer."),
    /// How often the guest may call the host.
    HOST_CALLS(
            "hostCallsPerSecond",
            2_000_000,
            20_000_000,
            "calls of host functions within one second",
            "The guest traps; the host function is named."),
    /// How many lines the log takes.
    LOG_LINES(
            "logLinesPerSecond",
            100,
            10_000,
            "lines of log within one second",
            "Further lines are counted and dropped."),
    /// How much text the log takes.
    LOG_BYTES(
            "logBytesPerSecond",
            64 << 10,
            4 << 20,
            "bytes of log within one second",
            "Further lines are counted and dropped."),
    /// Words in the status bar; running progress is counted apart, up to the same number.
    STATUS_ITEMS(
            "statusItems",
            4,
            50,
            "status items at once, and as many pieces of work with progress",
            "The call answers `too-many` and changes nothing."),
    /// Marked places.
    DECORATIONS(
            "decorations",
            10_000,
            1_000_000,
            "decorations in all documents together",
            "The call answers `too-many` and changes nothing."),
    /// How often the user is spoken to.
    NOTICES("noticesPerMinute", 6, 600, "notices within one minute", "The call answers `too-many`."),
    /// How often what is shown changes.
    UI_CHANGES(
            "uiChangesPerSecond",
            50,
            1_000,
            "changes of status items, progress and decorations within one second",
            "The call answers `too-many` and changes nothing.");

    private final String word;
    private final int usual;
    private final int most;
    private final String counts;
    private final String breach;

    Limit(String word, int usual, int most, String counts, String breach) {
        this.word = word;
        this.usual = usual;
        this.most = most;
        this.counts = counts;
        this.breach = breach;
    }

    /// Its word in manifests and settings; it ends in the unit where that is not a count or a size.
    public String word() {
        return word;
    }

    /// What holds unless somebody says otherwise. A manifest may ask for less, never for more.
    public int usual() {
        return usual;
    }

    /// The most that a user may allow to one extension.
    public int most() {
        return most;
    }

    /// What is counted, in words, with its unit.
    public String counts() {
        return counts;
    }

    /// What happens beyond, as a sentence or two.
    public String breach() {
        return breach;
    }
}
