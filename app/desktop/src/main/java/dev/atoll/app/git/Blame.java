package dev.atoll.app.git;

import org.eclipse.jgit.blame.BlameGenerator;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Who wrote each line of a file, as one commit has it.
public final class Blame {
    private final String commit;
    private final List<Optional<Writing>> lines;

    /// A commit that wrote lines.
    ///
    /// @param commit its name in 40 digits
    /// @param author who wrote them
    /// @param when when they were written
    /// @param summary the first line of the commit's message
    public record Writing(String commit, String author, Instant when, String summary) {}

    private Blame(String commit, List<Optional<Writing>> lines) {
        this.commit = commit;
        this.lines = List.copyOf(lines);
    }

    /// The commit whose text this speaks of, in 40 digits.
    public String commit() {
        return commit;
    }

    /// Who wrote a line, from zero; nothing where that is not known.
    public Optional<Writing> line(int line) {
        return line >= 0 && line < lines.size() ? lines.get(line) : Optional.empty();
    }

    static Optional<Blame> of(Repository repository, String path, BooleanSupplier unwanted) throws IOException {
        RevCommit head;
        try (RevWalk walk = new RevWalk(repository)) {
            head = GitRepository.headCommit(repository, walk);
        }
        if (head == null) {
            return Optional.empty();
        }
        try (BlameGenerator walk = new BlameGenerator(repository, path)) {
            walk.push(null, head);
            if (walk.getResultContents() == null) {
                return Optional.empty();
            }
            return Optional.of(new Blame(head.name(), lines(walk, unwanted)));
        }
    }

    private static List<Optional<Writing>> lines(BlameGenerator walk, BooleanSupplier unwanted) throws IOException {
        @Nullable
        Writing[] lines = new @Nullable Writing[walk.getResultContents().size()];
        Map<String, Writing> known = new HashMap<>();
        while (walk.next()) {
            if (unwanted.getAsBoolean()) {
                throw new CancellationException();
            }
            RevCommit commit = walk.getSourceCommit();
            if (commit != null) {
                Writing writing = known.computeIfAbsent(commit.name(), name -> writing(name, commit));
                Arrays.fill(lines, walk.getResultStart(), walk.getResultEnd(), writing);
            }
        }
        List<Optional<Writing>> all = new ArrayList<>(lines.length);
        for (Writing line : lines) {
            all.add(Optional.ofNullable(line));
        }
        return all;
    }

    private static Writing writing(String name, RevCommit commit) {
        PersonIdent author = commit.getAuthorIdent();
        return new Writing(name, author.getName(), author.getWhenAsInstant(), commit.getShortMessage());
    }
}
