package io.briefwise.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The CPU time of processes, user and system, as Linux counts it in {@code /proc}. */
final class ProcessTime {

    /** The kernel's unit here is fixed for programs at a hundredth of a second, whatever its own clock. */
    private static final double TICKS_A_SECOND = 100;

    /** Of the numbers behind the name of the process: utime, stime, cutime, cstime. */
    private static final int FIRST = 11;

    private ProcessTime() {}

    static double of(ProcessHandle process) {
        return seconds(process.pid(), 2);
    }

    /** With its children that live, and those that ended. */
    static double ofTree(ProcessHandle process) {
        try (Stream<ProcessHandle> children = process.descendants()) {
            return seconds(process.pid(), 4)
                    + children.mapToDouble(child -> seconds(child.pid(), 4)).sum();
        }
    }

    private static double seconds(long pid, int numbers) {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            double ticks = 0;
            for (int i = FIRST; i < FIRST + numbers; i++) {
                ticks += Long.parseLong(fields[i]);
            }
            return ticks / TICKS_A_SECOND;
        } catch (IOException ended) {
            return 0;
        }
    }
}
