package io.briefwise.ui.teaching;

import io.briefwise.analytics.Cell;
import io.briefwise.analytics.ClassPicture;
import io.briefwise.analytics.Given;
import io.briefwise.analytics.LearnerRow;
import io.briefwise.analytics.QuestionRow;
import io.briefwise.question.Role;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What an instructor should look at first: only what the picture of the class really says. */
sealed interface Attention {

    /** From this share on, nothing calls for attention. */
    double WELL_UNDERSTOOD = 0.65;

    /** The question that went worst. */
    record Hardest(QuestionRow question, Cell.Judged right) implements Attention {}

    /** A wrong option that more learners chose than the right one. */
    record Tempting(QuestionRow question, Given.Choice option, Given.Choice key) implements Attention {}

    /** The section that was understood least. */
    record WeakestSection(ClassPicture.SectionColumn section, Cell.Judged right) implements Attention {}

    /** The skill that was shown least. */
    record WeakestSkill(Skill skill, Cell.Judged right) implements Attention {}

    /** Learners who have not handed in while others have. */
    record Missing(List<String> names) implements Attention {}

    static List<Attention> in(ClassPicture picture) {
        List<Attention> points = new ArrayList<>();
        hardest(picture).ifPresent(points::add);
        tempting(picture).ifPresent(points::add);
        weakest(picture.classRow().sections())
                .ifPresent(index -> points.add(new WeakestSection(
                        picture.sections().get(index), judged(picture.classRow().sections(), index))));
        weakest(picture.classRow().skills())
                .ifPresent(index -> points.add(new WeakestSkill(
                        picture.skills().get(index), judged(picture.classRow().skills(), index))));
        missing(picture).ifPresent(points::add);
        return points;
    }

    private static Optional<Attention> hardest(ClassPicture picture) {
        return picture.questions().stream()
                .filter(question -> question.right() instanceof Cell.Judged judged && judged.share() < WELL_UNDERSTOOD)
                .map(question -> new Hardest(question, (Cell.Judged) question.right()))
                .min(Comparator.comparingDouble(point -> point.right().share()))
                .map(point -> point);
    }

    private static Optional<Attention> tempting(ClassPicture picture) {
        return picture.questions().stream()
                .filter(question -> question.right() instanceof Cell.Judged)
                .flatMap(question -> tempting(question).stream())
                .max(Comparator.comparingInt(
                        point -> point.option().count() - point.key().count()))
                .map(point -> point);
    }

    private static Optional<Tempting> tempting(QuestionRow question) {
        return switch (question.given()) {
            case Given.Choices(List<Given.Choice> choices, boolean several)
            when !several -> {
                Optional<Given.Choice> key = choices.stream()
                        .filter(choice -> choice.role() == Role.KEY)
                        .findFirst();
                yield key.flatMap(right -> choices.stream()
                        .filter(choice -> choice.count() > right.count())
                        .max(Comparator.comparingInt(Given.Choice::count))
                        .map(choice -> new Tempting(question, choice, right)));
            }
            case Given.Choices _, Given.Matches _, Given.Order _, Given.Writing _ -> Optional.empty();
        };
    }

    /** Of two or more columns the one with the least right; a single column has no other to be weaker than. */
    private static Optional<Integer> weakest(List<Cell> columns) {
        return IntStream.range(0, columns.size())
                .filter(index -> columns.size() > 1
                        && columns.get(index) instanceof Cell.Judged judged
                        && judged.share() < WELL_UNDERSTOOD)
                .boxed()
                .min(Comparator.comparingDouble(index -> judged(columns, index).share()));
    }

    private static Cell.Judged judged(List<Cell> columns, int index) {
        return (Cell.Judged) columns.get(index);
    }

    private static Optional<Attention> missing(ClassPicture picture) {
        List<String> names = picture.learners().stream()
                .filter(learner -> learner.standing() != LearnerRow.Standing.HANDED_IN)
                .map(LearnerRow::name)
                .toList();
        return names.isEmpty() || picture.summary().handedIn() == 0
                ? Optional.empty()
                : Optional.of(new Missing(names));
    }
}
