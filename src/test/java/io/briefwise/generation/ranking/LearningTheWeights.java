package io.briefwise.generation.ranking;

import io.briefwise.generation.family.Families;
import io.briefwise.generation.family.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Learns the weights of stems anew from {@code src/docs/ratings/labelled-stems.tsv}, counts what raters said of each
 * rule in {@code src/docs/ratings/*.csv}, and writes both resources of the ranking; beliefs about sources are kept. Run
 * it in the project's folder after new ratings; it prints how well the weights tell stems of a text that they were not
 * learned from.
 */
public final class LearningTheWeights {

    private static final Path RATINGS = Path.of("src/docs/ratings");
    private static final Path RESOURCES = Path.of("src/main/resources/io/briefwise/generation/ranking");

    /** What a rule that is gone or withheld did says nothing about others of its family. */
    private static final Set<String> IN_USE =
            Families.inUse().stream().map(Rule::id).collect(Collectors.toSet());

    private LearningTheWeights() {}

    private record Labelled(int text, boolean accepted, String stem) {

        LogisticRegression.Example example() {
            return new LogisticRegression.Example(features(stem), accepted);
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<Labelled> stems = Files.readAllLines(RATINGS.resolve("labelled-stems.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", 3))
                .map(cells -> new Labelled(Integer.parseInt(cells[0]), cells[1].equals("1"), cells[2]))
                .toList();
        System.out.printf(
                Locale.ROOT, "%d stems, area under the curve on texts left out: %.3f%n", stems.size(), leftOut(stems));
        writeWeights(learned(stems));
        writeRules();
    }

    private static LogisticRegression learned(List<Labelled> stems) {
        return LogisticRegression.of(stems.stream().map(Labelled::example).toList());
    }

    private static double[] features(String stem) {
        return Arrays.stream(StemFeature.values())
                .mapToDouble(feature -> feature.of(stem))
                .toArray();
    }

    /** Each text is judged by what the others teach. */
    private static double leftOut(List<Labelled> stems) {
        double sum = 0;
        List<Integer> texts = stems.stream().map(Labelled::text).distinct().toList();
        for (int text : texts) {
            LogisticRegression model =
                    learned(stems.stream().filter(stem -> stem.text() != text).toList());
            List<Double> accepted = new ArrayList<>();
            List<Double> rejected = new ArrayList<>();
            stems.stream()
                    .filter(stem -> stem.text() == text)
                    .forEach(stem -> (stem.accepted() ? accepted : rejected).add(model.score(features(stem.stem()))));
            double area = LogisticRegression.areaUnderTheCurve(accepted, rejected);
            System.out.printf(Locale.ROOT, "text %d: %.3f%n", text, area);
            sum += area;
        }
        return sum / texts.size();
    }

    private static void writeWeights(LogisticRegression model) throws IOException {
        Path file = RESOURCES.resolve("weights.tsv");
        List<String> lines = new ArrayList<>(List.of(
                "# feature, mean, weight in log-odds for each unit. Those of stems are learned by LearningTheWeights,",
                "# those of sources, below, are beliefs and edited by hand."));
        for (StemFeature feature : StemFeature.values()) {
            lines.add("%s\t%.4f\t%.4f"
                    .formatted(feature, model.mean(feature.ordinal()), model.weight(feature.ordinal())));
        }
        try (Stream<String> old = Files.lines(file)) {
            old.filter(line -> Arrays.stream(SourceFeature.values())
                            .anyMatch(feature -> line.startsWith(feature.name() + "\t")))
                    .forEach(lines::add);
        }
        Files.write(file, lines);
    }

    private static void writeRules() throws IOException {
        Map<String, int[]> counts = new TreeMap<>();
        try (Stream<Path> files = Files.list(RATINGS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                count(Files.readAllLines(file), counts);
            }
        }
        List<String> lines = new ArrayList<>(List.of(
                "# family, rule in use, questions rated, of these usable as they are to both raters. Counted by",
                "# LearningTheWeights from src/docs/ratings."));
        counts.forEach((rule, found) -> lines.add("%s\t%d\t%d".formatted(rule, found[0], found[1])));
        Files.write(RESOURCES.resolve("rated-rules.tsv"), lines);
    }

    /** A later round on a rule replaces an earlier one: the rule has been worked on in between. */
    private static void count(List<String> lines, Map<String, int[]> counts) {
        List<String> heads = List.of(lines.getFirst().split(",", -1));
        Map<String, int[]> round = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            String rule = cells[heads.indexOf("rule")];
            if (IN_USE.contains(rule)) {
                int[] found = round.computeIfAbsent(cells[heads.indexOf("family")] + "\t" + rule, _ -> new int[2]);
                found[0]++;
                found[1] +=
                        cells[heads.indexOf("verdictA")].equals("use") && cells[heads.indexOf("verdictB")].equals("use")
                                ? 1
                                : 0;
            }
        }
        counts.putAll(round);
    }
}
