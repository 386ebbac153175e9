package dev.atoll.app.change;

import dev.atoll.app.compare.Comparisons;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.workspace.Workspace;

import java.util.List;

/// All features about what has changed since the last commit.
public final class Changes {
    private Changes() {}

    /// The features of a window.
    ///
    /// @param workspace the door to files
    public static List<FileFeature> features(Bench bench, Workspace workspace) {
        Told told = new Told(sentence -> System.err.println("atoll: " + sentence));
        Comparisons comparisons = new Comparisons(bench, workspace);
        ChangeMarks marks = new ChangeMarks(bench, workspace, comparisons, told);
        // each is put at the bar's left end, so the branch comes last
        LineBlame blame = new LineBlame(bench, workspace, marks, told);
        FileStates states = new FileStates(bench, workspace, told);
        Branch branch = new Branch(bench, workspace, told, () -> {
            marks.readAgain();
            states.again();
        });
        return List.of(marks, comparisons, blame, states, branch);
    }
}
