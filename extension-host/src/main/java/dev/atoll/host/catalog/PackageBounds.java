package dev.atoll.host.catalog;

/// How large a package may be.
///
/// @param packageBytes bytes of the package file
/// @param files number of files in it
/// @param fileBytes bytes of one file, unpacked
/// @param totalBytes bytes of all files together, unpacked
/// @param ratio how many times larger a file may get by unpacking
public record PackageBounds(long packageBytes, int files, int fileBytes, long totalBytes, int ratio) {
    /// What holds for every package.
    public static final PackageBounds DEFAULTS = new PackageBounds(64 << 20, 2_000, 48 << 20, 96 << 20, 200);
}
