package io.briefwise.generation.ranking;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.table.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What each feature adds to the log-odds of a question, from {@code weights.tsv}: {@code weight · (value - mean)}, learned
 * from rated questions with a strong pull towards none.
 */
final class Weights {

    private final Map<Feature, Weight> weights;

    private Weights(Map<Feature, Weight> weights) {
        this.weights = Map.copyOf(weights);
    }

    /**
     * The weight of one feature.
     *
     * @param mean the value that adds nothing
     * @param weight in log-odds for each unit
     */
    record Weight(double mean, double weight) {

        double adds(double value) {
            return weight * (value - mean);
        }
    }

    static Weights read() {
        Map<Feature, Weight> weights = new HashMap<>();
        Table.beside(Weights.class, "weights.tsv").read(3, Weights::entry).forEach(weights::putAll);
        return new Weights(weights);
    }

    private static Map<Feature, Weight> entry(List<String> cells) {
        return Map.of(
                feature(cells.get(0)), new Weight(Double.parseDouble(cells.get(1)), Double.parseDouble(cells.get(2))));
    }

    private static Feature feature(String name) {
        return Stream.concat(Arrays.stream(StemFeature.values()), Arrays.stream(SourceFeature.values()))
                .filter(feature -> feature.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no feature " + name));
    }

    /** What all features together add to the log-odds. */
    double add(Candidate candidate) {
        double stem = StemFeature.apply(candidate) ? sum(List.of(StemFeature.values()), candidate) : 0;
        return stem + sum(List.of(SourceFeature.values()), candidate);
    }

    private double sum(List<? extends Feature> features, Candidate candidate) {
        return features.stream()
                .filter(weights::containsKey)
                .mapToDouble(
                        feature -> Objects.requireNonNull(weights.get(feature)).adds(feature.of(candidate)))
                .sum();
    }
}
