package dev.atoll.app.git;

import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Workspace;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.NameConflictTreeWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A walk through the last commit, the index and the working folder side by side. Files are told to be the same by
/// their size and time where those are as the index has them, else by their bytes; kinds of line breaks do not count.
/// No filter is run.
final class StateWalk {
    private static final int WORK = 0;
    private static final int INDEX = 1;
    private static final int HEAD = 2;
    private static final int MOST = 1_000_000;
    private static final int POINTER = 1024;
    private static final Pattern SIZE = Pattern.compile("(?m)^size (\\d{1,18})$");

    private final Repository repository;
    private final Path root;
    private final Workspace workspace;
    private final BooleanSupplier unwanted;
    private final Map<String, FileState> states = new HashMap<>();
    private final Set<String> ignored = new HashSet<>();

    StateWalk(Repository repository, Path root, Workspace workspace, BooleanSupplier unwanted) {
        this.repository = repository;
        this.root = root;
        this.workspace = workspace;
        this.unwanted = unwanted;
    }

    /// @throws CancellationException if it is stopped
    FolderStates states() throws IOException {
        try (RevWalk commits = new RevWalk(repository);
                TreeWalk walk = new NameConflictTreeWalk(repository)) {
            RevCommit head = GitRepository.headCommit(repository, commits);
            int _ = walk.addTree(new FileTreeIterator(repository));
            int _ = walk.addTree(new DirCacheIterator(repository.readDirCache()));
            int _ = head == null ? walk.addTree(new EmptyTreeIterator()) : walk.addTree(head.getTree());
            for (int seen = 0; walk.next(); seen++) {
                if (unwanted.getAsBoolean()) {
                    throw new CancellationException();
                }
                if (seen > MOST) {
                    throw new IOException(Words.of("git.it-has-more-than-a"));
                }
                look(walk);
            }
        }
        return FolderStates.of(root, states, ignored);
    }

    private void look(TreeWalk walk) throws IOException {
        @Nullable WorkingTreeIterator work = walk.getTree(WORK, WorkingTreeIterator.class);
        @Nullable DirCacheIterator index = walk.getTree(INDEX, DirCacheIterator.class);
        @Nullable AbstractTreeIterator head = walk.getTree(HEAD, AbstractTreeIterator.class);
        boolean known = index != null || head != null;
        if (!known && work != null && work.isEntryIgnored()) {
            ignored.add(walk.getPathString());
        } else if (walk.isSubtree()) {
            walk.enterSubtree();
        } else {
            state(walk, work, index, head);
        }
    }

    private void state(
            TreeWalk walk,
            @Nullable WorkingTreeIterator work,
            @Nullable DirCacheIterator index,
            @Nullable AbstractTreeIterator head)
            throws IOException {
        String path = walk.getPathString();
        @Nullable DirCacheEntry entry = index == null ? null : index.getDirCacheEntry();
        if (entry != null && entry.getStage() != DirCacheEntry.STAGE_0) {
            states.put(path, FileState.CONFLICT);
        } else if (entry == null) {
            if (work != null && isFile(work)) {
                states.put(path, head == null ? FileState.UNTRACKED : FileState.MODIFIED);
            } else if (head != null) {
                states.put(path, FileState.DELETED);
            }
        } else if (entry.isSkipWorkTree() || entry.isAssumeValid() || FileMode.GITLINK.equals(entry.getRawMode())) {
            return;
        } else if (work == null || FileMode.TREE.equals(work.getEntryRawMode())) {
            states.put(path, FileState.DELETED);
        } else if (head == null) {
            states.put(path, FileState.ADDED);
        } else if (!head.getEntryObjectId().equals(entry.getObjectId()) || differs(path, work, entry)) {
            states.put(path, FileState.MODIFIED);
        }
    }

    private static boolean isFile(WorkingTreeIterator work) {
        return !FileMode.GITLINK.equals(work.getEntryRawMode());
    }

    private boolean differs(String path, WorkingTreeIterator work, DirCacheEntry entry) throws IOException {
        boolean sameSize = entry.getLength() == (int) work.getEntryLength();
        if (sameSize && !entry.isSmudged() && sameTime(entry, work)) {
            return false;
        }
        boolean wasLink = FileMode.SYMLINK.equals(entry.getRawMode());
        boolean isLink = FileMode.SYMLINK.equals(work.getEntryRawMode());
        if (wasLink || isLink) {
            return !sameSize || wasLink != isLink;
        }
        if (work.getEntryLength() > GitRepository.MOST_BYTES) {
            return true;
        }
        byte[] bytes = workspace.bytes(root.resolve(path));
        return !isBlob(bytes, entry.getObjectId())
                && !isBlob(withoutReturns(bytes), entry.getObjectId())
                && !isLargeFile(bytes.length, entry.getObjectId());
    }

    // some that write an index leave parts of a second out
    private static boolean sameTime(DirCacheEntry entry, WorkingTreeIterator work) {
        Instant kept = entry.getLastModifiedInstant();
        Instant now = work.getEntryLastModifiedInstant();
        return kept.equals(now)
                || (kept.getEpochSecond() == now.getEpochSecond() && (kept.getNano() == 0 || now.getNano() == 0));
    }

    private static boolean isBlob(byte[] bytes, ObjectId name) {
        try (ObjectInserter.Formatter hash = new ObjectInserter.Formatter()) {
            return hash.idFor(Constants.OBJ_BLOB, bytes).equals(name);
        }
    }

    private static byte[] withoutReturns(byte[] bytes) {
        byte[] kept = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
                kept[length++] = bytes[i];
            }
        }
        return Arrays.copyOf(kept, length);
    }

    /// Whether what git keeps is the name of a large file of this size; what is in that file is not known here.
    private boolean isLargeFile(int size, ObjectId name) throws IOException {
        ObjectLoader kept = repository.open(name, Constants.OBJ_BLOB);
        if (kept.getSize() > POINTER) {
            return false;
        }
        String text = new String(kept.getCachedBytes(POINTER), StandardCharsets.ISO_8859_1);
        Matcher said = SIZE.matcher(text);
        return text.startsWith(GitRepository.LARGE_FILE) && said.find() && Long.parseLong(said.group(1)) == size;
    }
}
