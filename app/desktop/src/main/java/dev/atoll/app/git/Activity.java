package dev.atoll.app.git;

import dev.atoll.app.words.Words;
import org.eclipse.jgit.lib.Repository;

/// What git has begun in a working folder and not ended.
///
/// @param files the repository's
record Activity(RepositoryFiles files) {
    /// Where the repository stands, with what is under way.
    ///
    /// @param branch the branch of HEAD; empty if it has none
    Head of(String branch, String commit) {
        for (String folder : new String[] {"rebase-merge", "rebase-apply"}) {
            if (files.has(folder)) {
                return rebasing(folder, branch, commit);
            }
        }
        String doing = files.has("MERGE_HEAD")
                ? Words.of("git.merging")
                : files.has("CHERRY_PICK_HEAD")
                        ? Words.of("git.cherry-picking")
                        : files.has("REVERT_HEAD")
                                ? Words.of("git.reverting")
                                : files.has("BISECT_LOG") ? Words.of("git.bisecting") : "";
        return new Head(branch, commit, doing);
    }

    private Head rebasing(String folder, String branch, String commit) {
        boolean mails = files.has(folder + "/applying");
        String step = files.line(folder + "/msgnum")
                .or(() -> files.line(folder + "/next"))
                .orElse("");
        String last = files.line(folder + "/end")
                .or(() -> files.line(folder + "/last"))
                .orElse("");
        String name = files.line(folder + "/head-name")
                .filter(ref -> ref.startsWith("refs/"))
                .map(Repository::shortenRefName)
                .orElse(branch);
        boolean counted = isNumber(step) && isNumber(last);
        return new Head(
                name,
                commit,
                (mails ? Words.of("git.applying") : Words.of("git.rebasing"))
                        + (counted ? " " + step + "/" + last : ""));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 6 && text.chars().allMatch(Character::isDigit);
    }
}
