package dev.atoll.app.boot;

import dev.atoll.app.workspace.FolderEntry;
import dev.atoll.app.workspace.Workspace;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import static java.lang.foreign.ValueLayout.JAVA_INT;

/// The thread of the JVM on which it compiles for the second time what is run most.
///
/// It pays off after thousands of rounds, but its work of a whole start, a second of processor time, falls into that
/// start, where on two cores it keeps the window waiting. No option of the JVM puts only that off.
final class SecondCompiler {
    private static final String NAME = "(C2 ";
    /// A thread that is nicer by so much gets a tenth of what another one gets, and all that no other one wants.
    private static final int NICER = 10;
    /// Where its niceness stands in `/proc/self/task/*/stat`, seen from behind its name; see `proc_pid_stat(5)`.
    private static final int NICENESS = 17;
    /// What `setpriority(2)` calls `PRIO_PROCESS`; Linux has a number of its own for each thread.
    private static final int ONE_THREAD = 0;

    private SecondCompiler() {}

    /// Lets others of this program's threads go before it, for good: only the system's administrator could take it
    /// back. Does nothing but on Linux. Reads files.
    static void stepBack(Workspace workspace) {
        for (FolderEntry thread : workspace.list(Path.of("/proc/self/task"))) {
            String stat = stat(workspace, thread);
            if (stat.contains(NAME)) {
                String[] fields = stat.substring(stat.lastIndexOf(')')).split(" ", -1);
                setPriority(Integer.parseInt(thread.name()), Integer.parseInt(fields[NICENESS]) + NICER);
            }
        }
    }

    private static String stat(Workspace workspace, FolderEntry thread) {
        try {
            return new String(workspace.bytes(thread.path().resolve("stat")), StandardCharsets.UTF_8);
        } catch (IOException ended) {
            return "";
        }
    }

    @SuppressWarnings("restricted") // the one function of the system's library that is called, with three numbers
    private static void setPriority(int thread, int niceness) {
        Linker linker = Linker.nativeLinker();
        MethodHandle setPriority = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("setpriority"),
                FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
        try {
            int _ = (int) setPriority.invokeExact(ONE_THREAD, thread, niceness);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
