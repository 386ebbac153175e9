package dev.atoll.host.engine.binary;

/// Numbers of the sections of a module.
public final class SectionIds {
    /// Anything under a name.
    public static final int CUSTOM = 0;
    /// Signatures.
    public static final int TYPE = 1;
    /// What it needs.
    public static final int IMPORT = 2;
    /// The type of each function.
    public static final int FUNCTION = 3;
    /// Tables.
    public static final int TABLE = 4;
    /// Memories.
    public static final int MEMORY = 5;
    /// Global variables.
    public static final int GLOBAL = 6;
    /// What it gives.
    public static final int EXPORT = 7;
    /// The function that runs first.
    public static final int START = 8;
    /// What its tables hold at the start.
    public static final int ELEMENT = 9;
    /// Function bodies.
    public static final int CODE = 10;
    /// What its memory holds at the start.
    public static final int DATA = 11;
    /// How many segments of data there are.
    public static final int DATA_COUNT = 12;

    private SectionIds() {}

    /// Whether a section stands behind that of the global variables.
    public static boolean isBehindGlobals(int id) {
        return id >= EXPORT && id <= DATA_COUNT;
    }
}
