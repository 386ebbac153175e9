package dev.atoll.app.navigate.file;

import dev.atoll.core.match.FuzzyPattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;

/// The files of a folder in the order in which someone who typed a few letters means them: by how well the letters fit
/// the name, then the path, with those that were open lately before the others.
final class RankedFiles {
    /// So many are listed.
    static final int MOST = 100;

    private static final int NAME = 24;
    private static final int LATEST = 40;
    private static final int SHALLOW = 6;

    private final List<String> files = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private String narrowed = "";
    private List<String> narrow = files;

    private record Ranked(String file, int score) {}

    /// The worst first.
    private static final Comparator<Ranked> WORST =
            Comparator.comparingInt(Ranked::score).thenComparing(Ranked::file, Comparator.reverseOrder());

    /// Knows nothing any more.
    void clear() {
        files.clear();
        known.clear();
        forget();
    }

    private void forget() {
        narrowed = "";
        narrow = files;
    }

    /// More files.
    ///
    /// @param paths as seen from the folder, with `/` between names
    void add(List<String> paths) {
        for (String path : paths) {
            if (known.add(path)) {
                files.add(path);
            }
        }
        forget();
    }

    /// These are all the files there are.
    void keepOnly(Set<String> paths) {
        known.retainAll(paths);
        files.removeIf(path -> !known.contains(path));
        forget();
    }

    /// The files that fit, the likeliest first.
    ///
    /// @param typed letters, also of folders
    /// @param recent files that were open lately, the last one first; also such as are in no list
    /// @param shown the file that is on the screen, which nobody needs to go to; may be empty
    List<String> fitting(String typed, List<String> recent, String shown) {
        String letters = typed.replace(" ", "");
        Map<String, Integer> bonus = new HashMap<>();
        for (int i = 0; i < recent.size(); i++) {
            bonus.putIfAbsent(recent.get(i), LATEST - Math.min(i, LATEST - 1));
        }
        if (letters.isEmpty()) {
            return unasked(recent, shown);
        }
        List<String> among = letters.startsWith(narrowed) ? narrow : files;
        FuzzyPattern pattern = FuzzyPattern.of(letters);
        boolean whole = letters.indexOf('/') >= 0;
        List<String> fitting = new ArrayList<>();
        PriorityQueue<Ranked> best = new PriorityQueue<>(WORST);
        List<String> elsewhere =
                recent.stream().filter(file -> !known.contains(file)).distinct().toList();
        for (String file : (Iterable<String>) Stream.concat(among.stream(), elsewhere.stream())::iterator) {
            int score = score(pattern, file, whole);
            if (score == FuzzyPattern.NO_MATCH) {
                continue;
            }
            if (known.contains(file)) {
                fitting.add(file);
            }
            best.add(new Ranked(file, score + bonus.getOrDefault(file, 0) - (file.equals(shown) ? LATEST : 0)));
            if (best.size() > MOST) {
                best.remove();
            }
        }
        narrowed = letters;
        narrow = fitting;
        return best.stream().sorted(WORST.reversed()).map(Ranked::file).toList();
    }

    private static int score(FuzzyPattern pattern, String file, boolean whole) {
        int name = whole ? FuzzyPattern.NO_MATCH : pattern.score(file.substring(file.lastIndexOf('/') + 1));
        // of a long path its end tells more
        String end = file.substring(Math.max(0, file.length() - FuzzyPattern.LONGEST));
        int score = name == FuzzyPattern.NO_MATCH ? pattern.score(end) : name + NAME;
        if (score == FuzzyPattern.NO_MATCH) {
            return score;
        }
        int depth = (int) file.chars().filter(unit -> unit == '/').count();
        return score - Math.min(depth, SHALLOW);
    }

    private List<String> unasked(List<String> recent, String shown) {
        Set<String> listed = new HashSet<>();
        List<String> all = new ArrayList<>();
        recent.stream().filter(file -> !file.equals(shown) && listed.add(file)).forEach(all::add);
        files.stream()
                .filter(file -> !file.equals(shown) && listed.add(file))
                .limit(Math.max(0, MOST - all.size()))
                .forEach(all::add);
        return all;
    }
}
