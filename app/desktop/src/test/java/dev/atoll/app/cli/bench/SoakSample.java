package dev.atoll.app.cli.bench;

import com.sun.management.UnixOperatingSystemMXBean;

import javax.management.JMException;
import javax.management.ObjectName;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the process holds after its garbage was collected.
///
/// @param heap bytes of the Java heap, guests' memories left out
/// @param guests bytes of the guests' memories, which never shrink
/// @param metaspace bytes of what the JVM knows of classes
/// @param classes loaded classes
/// @param threads live threads
/// @param descriptors open files and sockets; 0 where the system does not tell
record SoakSample(long heap, long guests, long metaspace, int classes, int threads, long descriptors) {
    private static final long MEGABYTE = 1 << 20;
    private static final int FEW_CLASSES = 500;
    private static final int FEW = 4;

    /// @param guests bytes of the guests' memories
    static SoakSample take(long guests) {
        System.gc();
        return new SoakSample(
                liveBytes() - guests,
                guests,
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getName().equals("Metaspace"))
                        .map(MemoryPoolMXBean::getUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum(),
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                        ? unix.getOpenFileDescriptorCount()
                        : 0);
    }

    /// Bytes of all objects that are reachable: the sum of the JVM's histogram of classes. What the heap says it uses
    /// counts whole regions, of which a large array leaves up to one empty.
    private static long liveBytes() {
        try {
            Object histogram = ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
            String total = String.valueOf(histogram)
                    .lines()
                    .filter(line -> line.startsWith("Total"))
                    .findFirst()
                    .orElseThrow();
            String[] words = total.trim().split("\\s+", -1);
            return Long.parseLong(words[words.length - 1]);
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What has grown since an earlier sample, beyond what chance does.
    List<String> growthSince(SoakSample warm) {
        List<String> grown = leaksSince(warm);
        compare(grown, "heap", warm.heap, heap, warm.heap / 10 + 8 * MEGABYTE);
        compare(grown, "guests", warm.guests, guests, warm.guests); // AssemblyScript's memory grows by doubling
        compare(grown, "metaspace", warm.metaspace, metaspace, warm.metaspace / 10 + 8 * MEGABYTE);
        compare(grown, "classes", warm.classes, classes, FEW_CLASSES);
        return grown;
    }

    /// What has grown of that which does not depend on a warm JVM.
    List<String> leaksSince(SoakSample warm) {
        List<String> grown = new ArrayList<>();
        compare(grown, "threads", warm.threads, threads, FEW);
        compare(grown, "descriptors", warm.descriptors, descriptors, FEW);
        return grown;
    }

    private static void compare(List<String> grown, String what, long before, long now, long allowed) {
        if (now > before + allowed) {
            grown.add(what + " grew from " + before + " to " + now);
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "heap %.1f MB and guests %.1f MB, metaspace %.1f MB, %d classes, %d threads, %d descriptors",
                (double) heap / MEGABYTE,
                (double) guests / MEGABYTE,
                (double) metaspace / MEGABYTE,
                classes,
                threads,
                descriptors);
    }
}
