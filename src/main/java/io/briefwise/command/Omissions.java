package io.briefwise.command;

import io.briefwise.statistics.irt.ItemResponse;
import io.briefwise.statistics.irt.NotEstimated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why cells of the table of difficulties are empty: a line for each question, or one for a model that fails as a whole. */
final class Omissions {

    private final Map<Reason, List<String>> byReason = new LinkedHashMap<>();

    private record Reason(String model, NotEstimated why) {}

    private Omissions() {}

    static List<String> of(List<String> questions, ItemResponse response) {
        Omissions omissions = new Omissions();
        for (int i = 0; i < questions.size(); i++) {
            ItemResponse.Question question = response.questions().get(i);
            boolean alike = question.rasch().equals(question.twoParameter());
            omissions.add(alike ? "" : "Rasch model: ", questions.get(i), question.rasch());
            if (!alike) {
                omissions.add("Two-parameter model: ", questions.get(i), question.twoParameter());
            }
        }
        List<String> lines = new ArrayList<>();
        omissions.byReason.forEach((reason, names) -> lines.add(reason.model() + "no estimate of "
                + String.join(", ", names) + ": " + reason.why().sentence()));
        return lines;
    }

    private void add(String model, String question, ItemResponse.Estimate estimate) {
        switch (estimate) {
            case ItemResponse.Estimated _ -> {}
            case ItemResponse.Missing(NotEstimated reason) ->
                byReason.computeIfAbsent(new Reason(model, reason), _ -> new ArrayList<>())
                        .add(question);
        }
    }
}
