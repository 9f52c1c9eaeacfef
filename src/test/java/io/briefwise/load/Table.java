package io.briefwise.load;

import java.util.Locale;

/** Prints what was measured as a table of Markdown, each row as soon as it is known. */
final class Table {

    Table() {
        System.out.println("| what | figure |");
        System.out.println("| --- | --- |");
    }

    void row(String what, String format, Object... figures) {
        System.out.printf(Locale.ROOT, "| %s | %s |%n", what, String.format(Locale.ROOT, format, figures));
    }

    void throughput(String store, int atATime, Throughput.Figures figures) {
        row(
                store + ": full attempts, " + atATime + " at a time",
                "%.0f a minute (%d attempts, %d errors)",
                figures.perMinute(),
                figures.attempts(),
                figures.errors());
        row(
                store + ": an attempt costs",
                "%.3f CPU-seconds (JVM %.3f, of it hashing %.3f; database %.3f), %.1f requests, %.0f KB received",
                figures.jvm() + figures.database(),
                figures.jvm(),
                figures.hashing(),
                figures.database(),
                figures.requests(),
                figures.kilobytes());
        row(
                store + ": saving an answer, click to receipt",
                "median %.0f ms, p95 %.0f ms, p99 %.0f ms",
                figures.median(),
                figures.p95(),
                figures.p99());
    }

    void classwork(String store, Classwork.Figures figures) {
        String who = store + ", " + figures.learners() + " learners: ";
        row(
                who + "all at once",
                "signed in within %.0f s, quiz open within %.1f s of the start",
                figures.signedInWithin(),
                figures.openedWithin());
        row(
                who + "saving an answer every 30–90 s",
                "median %.0f ms, p95 %.0f ms, p99 %.0f ms (%d answers, %d errors)",
                figures.median(),
                figures.p95(),
                figures.p99(),
                figures.answers(),
                figures.errors());
        row(
                who + "heap a learner",
                "%.0f KB with the quiz open, %.0f KB once half have closed their tabs, %.0f KB once all were given up",
                figures.kilobytes(),
                figures.afterClosing(),
                figures.afterGivingUp());
    }

    void kills(String store, Kills.Figures figures) {
        row(
                store + ": killed under load",
                "%d times (%d times the database), %d answers with a receipt, %d lost, %d errors afterwards",
                figures.kills(),
                figures.ofTheDatabase(),
                figures.receipts(),
                figures.lost(),
                figures.errors());
    }
}
