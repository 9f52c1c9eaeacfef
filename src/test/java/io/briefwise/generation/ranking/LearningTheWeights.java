package io.briefwise.generation.ranking;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Import;
import io.briefwise.brief.Importer;
import io.briefwise.generation.ModelsForTests;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.family.Families;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Learns the weights of the features anew from the rating rounds under {@code src/docs/ratings}, counts what raters said
 * of each rule, and writes both resources of the ranking. Run it in the project's folder after new ratings. It writes
 * every question of the rounds again, to see what stands behind it; questions that the rules no longer write teach
 * nothing. It prints how well weights and records tell the questions on a text that they were not learned from.
 */
public final class LearningTheWeights {

    private static final Path RATINGS = Path.of("src/docs/ratings");
    private static final Path RESOURCES = Path.of("src/main/resources/io/briefwise/generation/ranking");

    private static final List<Feature> FEATURES = Stream.concat(
                    Arrays.stream(StemFeature.values()), Arrays.stream(SourceFeature.values()))
            .map(Feature.class::cast)
            .toList();

    private LearningTheWeights() {}

    private record Labelled(String text, Candidate candidate, boolean usable) {

        LogisticRegression.Example example() {
            return new LogisticRegression.Example(
                    FEATURES.stream()
                            .mapToDouble(feature -> value(feature, candidate))
                            .toArray(),
                    usable);
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<Labelled> labelled = new ArrayList<>();
        Map<String, TrackRecords.Rated> records = new TreeMap<>();
        for (Path round : RatedQuestions.rounds(RATINGS)) {
            List<RatedQuestions.Rated> rated = RatedQuestions.of(round);
            labelled.addAll(labelled(round, rated));
            // a later round on a rule replaces an earlier one: the rule has been worked on in between
            records.putAll(records(rated));
        }
        System.out.printf(
                Locale.ROOT,
                "%d questions; area under the curve on texts left out: %.3f%n",
                labelled.size(),
                leftOut(labelled));
        writeWeights(learned(labelled));
        writeRules(records);
    }

    private static double value(Feature feature, Candidate candidate) {
        return feature instanceof StemFeature && !StemFeature.apply(candidate) ? 0 : feature.of(candidate);
    }

    private static LogisticRegression learned(List<Labelled> labelled) {
        return LogisticRegression.of(labelled.stream().map(Labelled::example).toList());
    }

    /** The rated questions of a round that the rules still write. */
    private static List<Labelled> labelled(Path round, List<RatedQuestions.Rated> rated) throws IOException {
        Map<String, Map<String, Candidate>> written = new HashMap<>();
        List<Labelled> labelled = new ArrayList<>();
        for (RatedQuestions.Rated one : rated) {
            Path file = round.resolve("texts").resolve(one.text() + ".txt");
            Map<String, Candidate> candidates = written.get(one.text());
            if (candidates == null) {
                candidates = candidates(file);
                written.put(one.text(), candidates);
            }
            Optional.ofNullable(candidates.get(one.question().stem()))
                    .ifPresent(candidate -> labelled.add(new Labelled(one.text(), candidate, one.usable())));
        }
        return labelled;
    }

    private static Map<String, Candidate> candidates(Path file) throws IOException {
        String name = Objects.requireNonNull(file.getFileName()).toString();
        if (!(Importer.usual().read(name, Files.readAllBytes(file)) instanceof Import.Imported(Brief brief, var _))) {
            throw new IllegalArgumentException("no text: " + file);
        }
        Passage passage = Passage.of(brief, ModelsForTests.annotator());
        Map<String, Candidate> candidates = new HashMap<>();
        for (Rule rule : Families.rules()) {
            rule.candidates(passage).forEach(candidate -> candidates.putIfAbsent(candidate.stem(), candidate));
        }
        return candidates;
    }

    /** Each text is judged by what the others teach. */
    private static double leftOut(List<Labelled> labelled) {
        List<Double> usable = new ArrayList<>();
        List<Double> unusable = new ArrayList<>();
        for (String text : labelled.stream().map(Labelled::text).distinct().toList()) {
            LogisticRegression model = learned(
                    labelled.stream().filter(one -> !one.text().equals(text)).toList());
            labelled.stream()
                    .filter(one -> one.text().equals(text))
                    .forEach(one -> (one.usable() ? usable : unusable)
                            .add(model.score(one.example().features())));
        }
        return LogisticRegression.areaUnderTheCurve(usable, unusable);
    }

    private static void writeWeights(LogisticRegression model) throws IOException {
        List<String> lines = new ArrayList<>(
                List.of(
                        "# feature, mean, weight in log-odds for each unit; learned by LearningTheWeights from the rating rounds"));
        for (int i = 0; i < FEATURES.size(); i++) {
            lines.add("%s\t%.4f\t%.4f".formatted(FEATURES.get(i).name(), model.mean(i), model.weight(i)));
        }
        Files.write(RESOURCES.resolve("weights.tsv"), lines);
    }

    private static Map<String, TrackRecords.Rated> records(List<RatedQuestions.Rated> rated) {
        Map<String, TrackRecords.Rated> records = new TreeMap<>();
        for (RatedQuestions.Rated one : rated) {
            String family = one.question().head().family().id();
            String rule = one.question().head().rule();
            records.merge(
                    rule,
                    new TrackRecords.Rated(family, rule, 1, one.usable() ? 1 : 0),
                    (some, more) -> new TrackRecords.Rated(
                            family, rule, some.questions() + more.questions(), some.usable() + more.usable()));
        }
        return records;
    }

    private static void writeRules(Map<String, TrackRecords.Rated> records) throws IOException {
        List<String> rules = Families.rules().stream().map(Rule::id).toList();
        List<String> lines = new ArrayList<>(List.of(
                "# family, rule, questions rated, of these usable as they are to every rater who counts; counted by",
                "# LearningTheWeights from the last round that a rule was rated in"));
        records.values().stream()
                .filter(rated -> rules.contains(rated.rule()))
                .forEach(rated -> lines.add(
                        "%s\t%s\t%d\t%d".formatted(rated.family(), rated.rule(), rated.questions(), rated.usable())));
        Files.write(RESOURCES.resolve("rated-rules.tsv"), lines);
    }
}
