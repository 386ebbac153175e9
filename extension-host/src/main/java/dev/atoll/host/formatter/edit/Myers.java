package dev.atoll.host.formatter.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The longest common subsequence of two lists that differ little.
final class Myers {
    private final int[] old;
    private final int[] fresh;

    private Myers(int[] old, int[] fresh) {
        this.old = old;
        this.fresh = fresh;
    }

    /// Places of elements that are alike, in order. Where more is different than is worth looking at, only those at
    /// the ends.
    ///
    /// @param most how many elements may be different
    static List<int[]> pairs(List<String> old, List<String> fresh, int most) {
        int front = 0;
        int shorter = Math.min(old.size(), fresh.size());
        while (front < shorter && old.get(front).equals(fresh.get(front))) {
            front++;
        }
        int back = 0;
        while (back < shorter - front && old.get(old.size() - 1 - back).equals(fresh.get(fresh.size() - 1 - back))) {
            back++;
        }
        var result = new ArrayList<int[]>();
        for (int i = 0; i < front; i++) {
            result.add(new int[] {i, i});
        }
        var numbers = new HashMap<String, Integer>();
        var middle = new Myers(
                numbered(old.subList(front, old.size() - back), numbers),
                numbered(fresh.subList(front, fresh.size() - back), numbers));
        for (var pair : middle.pairs(most)) {
            result.add(new int[] {front + pair[0], front + pair[1]});
        }
        for (int i = back; i > 0; i--) {
            result.add(new int[] {old.size() - i, fresh.size() - i});
        }
        return result;
    }

    private static int[] numbered(List<String> elements, Map<String, Integer> numbers) {
        return elements.stream()
                .mapToInt(element -> numbers.computeIfAbsent(element, _ -> numbers.size()))
                .toArray();
    }

    private List<int[]> pairs(int most) {
        int bound = Math.min(most, old.length + fresh.length);
        var traces = new ArrayList<int[]>();
        var reach = new int[2 * bound + 3];
        for (int d = 0; d <= bound; d++) {
            traces.add(Arrays.copyOfRange(reach, bound - d, bound + d + 3));
            for (int k = -d; k <= d; k += 2) {
                int x = start(reach, bound + 1, d, k);
                int y = x - k;
                while (x < old.length && y < fresh.length && old[x] == fresh[y]) {
                    x++;
                    y++;
                }
                reach[bound + 1 + k] = x;
                if (x >= old.length && y >= fresh.length) {
                    return back(traces, d);
                }
            }
        }
        return List.of();
    }

    /// Where the path of `d` differences on diagonal `k` begins.
    ///
    /// @param middle where diagonal 0 stands
    private static int start(int[] reach, int middle, int d, int k) {
        boolean down = k == -d || (k != d && reach[middle + k - 1] < reach[middle + k + 1]);
        return down ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
    }

    private List<int[]> back(List<int[]> traces, int differences) {
        var result = new ArrayList<int[]>();
        int x = old.length;
        int y = fresh.length;
        for (int d = differences; d >= 0; d--) {
            var reach = traces.get(d);
            int middle = d + 1;
            int k = x - y;
            int begun = start(reach, middle, d, k);
            boolean down = k == -d || (k != d && reach[middle + k - 1] < reach[middle + k + 1]);
            int before = down ? k + 1 : k - 1;
            while (x > begun && y > begun - k) {
                x--;
                y--;
                result.add(new int[] {x, y});
            }
            if (d > 0) {
                x = reach[middle + before];
                y = x - before;
            }
        }
        return result.reversed();
    }
}
