package dev.atoll.app.git;

/// Where a repository stands.
///
/// @param branch the branch, or the one that is being rebased; empty if there is none
/// @param commit the commit's name in 40 digits; empty before the first one
/// @param doing what is under way, such as `merging` or `rebasing 2/5`; empty if nothing is
public record Head(String branch, String commit, String doing) {
    private static final int SHORT = 8;

    /// What people call it: the branch, or the first digits of the commit.
    public String label() {
        return branch.isEmpty() ? shortCommit() : branch;
    }

    /// The first digits of the commit; empty before the first one.
    public String shortCommit() {
        return commit.substring(0, Math.min(SHORT, commit.length()));
    }
}
