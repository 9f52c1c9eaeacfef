package io.briefwise.analytics;

import io.briefwise.question.BankedQuestion;
import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Option;
import io.briefwise.question.Question;
import io.briefwise.question.QuestionVersionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a class answered, question by question. */
final class QuestionRows {

    private QuestionRows() {}

    static List<QuestionRow> of(List<BankedQuestion> asked, List<ClassTables.Choice> choices, int handedIn) {
        Map<QuestionVersionId, List<ClassTables.Choice>> byQuestion =
                choices.stream().collect(Collectors.groupingBy(ClassTables.Choice::question));
        List<QuestionRow> rows = new ArrayList<>();
        for (BankedQuestion banked : asked) {
            rows.add(row(rows.size() + 1, banked, byQuestion.getOrDefault(banked.id(), List.of()), handedIn));
        }
        return rows;
    }

    private static QuestionRow row(int number, BankedQuestion banked, List<ClassTables.Choice> choices, int handedIn) {
        int answers = choices.stream().mapToInt(ClassTables.Choice::count).sum();
        int graded = choices.stream().mapToInt(ClassTables.Choice::graded).sum();
        double right = choices.stream().mapToDouble(ClassTables.Choice::right).sum();
        return new QuestionRow(
                number,
                banked.id(),
                banked.question(),
                Cell.ofLearners(right, graded, answers),
                handedIn - answers,
                options(banked.question(), choices, answers));
    }

    private static List<QuestionRow.OptionCount> options(
            Question question, List<ClassTables.Choice> choices, int answers) {
        return switch (question) {
            case OpenQuestion _ -> List.of();
            case ClosedQuestion closed -> {
                List<QuestionRow.OptionCount> counts = new ArrayList<>();
                for (Option option : closed.options()) {
                    Integer index = counts.size();
                    int count = choices.stream()
                            .filter(choice -> index.equals(choice.chosen()))
                            .mapToInt(ClassTables.Choice::count)
                            .sum();
                    counts.add(new QuestionRow.OptionCount(
                            option.text(), option.role(), count, answers == 0 ? 0 : (double) count / answers));
                }
                yield counts;
            }
        };
    }
}
