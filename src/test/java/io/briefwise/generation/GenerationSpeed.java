package io.briefwise.generation;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Import;
import io.briefwise.brief.Importer;
import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Section;
import io.briefwise.brief.WordCount;
import io.briefwise.language.Annotator;
import io.briefwise.language.LanguageModels;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Measures how long a text takes with the models loaded, and how that grows with its length. Texts of any length are put
 * together from the shipped briefs; from the second copy on each paragraph gets a word of its own, so that nothing is
 * analysed or held to be the same. Counted is the time of the one thread that works, so that a busy machine tells the same;
 * the length of the long text can be given as an argument. What came of it stands in {@code src/docs/decisions/generation-speed.md}.
 */
public final class GenerationSpeed {

    private static final int RUNS = 5;
    private static final int SHORT = 1_200;

    private GenerationSpeed() {}

    public static void main(String[] arguments) throws IOException {
        int words = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50_000;
        List<Paragraph> paragraphs = shipped();
        long started = System.nanoTime();
        Annotator annotator = new LanguageModels().annotator();
        say("models loaded in %d ms", (System.nanoTime() - started) / 1_000_000);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Generator generator = new Generator(annotator, () -> threads.getCurrentThreadCpuTime() / 1_000_000);
        say("first text of %d words: %d ms", SHORT, time(generator, ofWords(SHORT, paragraphs)));
        long[] runs = LongStream.range(0, RUNS)
                .map(_ -> time(generator, ofWords(SHORT, paragraphs)))
                .sorted()
                .toArray();
        long median = runs[RUNS / 2];
        say("%d words, median of %d: %d ms (%d to %d)", SHORT, RUNS, median, runs[0], runs[RUNS - 1]);
        long whole = time(generator, ofWords(words, paragraphs));
        say(
                "%d words: %d ms, a word takes %.2f times as long; heap in use %d MB",
                words,
                whole,
                (double) whole / words / ((double) median / SHORT),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }

    private static long time(Generator generator, Brief brief) {
        return generator.generate(brief, 1).timing().generateMillis();
    }

    private static List<Paragraph> shipped() throws IOException {
        List<Paragraph> paragraphs = new ArrayList<>();
        try (Stream<Path> briefs = Files.walk(Path.of("quizzes"))) {
            for (Path file :
                    briefs.filter(path -> path.endsWith("brief.md")).sorted().toList()) {
                if (Importer.usual().read("brief.md", Files.readAllBytes(file)) instanceof Import.Imported imported) {
                    imported.brief().sections().forEach(section -> paragraphs.addAll(section.paragraphs()));
                }
            }
        }
        return paragraphs;
    }

    private static Brief ofWords(int words, List<Paragraph> paragraphs) {
        List<Section> sections = new ArrayList<>();
        List<Paragraph> section = new ArrayList<>();
        int written = 0;
        for (int i = 0; written < words; i++) {
            String text = paragraphs.get(i % paragraphs.size()).text();
            int copy = i / paragraphs.size();
            section.add(new Paragraph(i + 1, copy == 0 ? text : text + " Note " + copy + " says no more."));
            written += WordCount.of(text);
            if (section.size() == 6 || written >= words) {
                sections.add(new Section("Part " + sections.size(), section));
                section = new ArrayList<>();
            }
        }
        return new Brief("Speed", null, null, null, sections, List.of());
    }
}
