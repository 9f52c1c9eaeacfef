package io.briefwise.analytics;

import io.briefwise.question.BankedQuestion;
import io.briefwise.question.QuestionVersionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a class answered, question by question. */
final class QuestionRows {

    private QuestionRows() {}

    static List<QuestionRow> of(List<BankedQuestion> asked, List<ClassTables.Answer> answers, int handedIn) {
        Map<QuestionVersionId, List<ClassTables.Answer>> byQuestion =
                answers.stream().collect(Collectors.groupingBy(ClassTables.Answer::question));
        List<QuestionRow> rows = new ArrayList<>();
        for (BankedQuestion banked : asked) {
            rows.add(row(rows.size() + 1, banked, byQuestion.getOrDefault(banked.id(), List.of()), handedIn));
        }
        return rows;
    }

    private static QuestionRow row(int number, BankedQuestion banked, List<ClassTables.Answer> answers, int handedIn) {
        int count = answers.stream().mapToInt(ClassTables.Answer::count).sum();
        int graded = answers.stream().mapToInt(ClassTables.Answer::graded).sum();
        double right = answers.stream().mapToDouble(ClassTables.Answer::right).sum();
        return new QuestionRow(
                number,
                banked.id(),
                banked.question(),
                Cell.ofLearners(right, graded, count),
                handedIn - count,
                GivenAnswers.to(banked.question(), answers));
    }
}
