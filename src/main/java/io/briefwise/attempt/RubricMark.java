package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.question.Criterion;
import io.briefwise.question.OpenQuestion;
import java.time.Instant;
import java.util.List;

/**
 * What a person gave an open answer, criterion by criterion.
 *
 * @param points one number for each criterion of the rubric, in its order
 * @param remark what the marker has to say, empty for nothing
 * @param marker who marked it: an instructor of the class, or the learner where nobody set the quiz
 * @param markedAt when
 */
public record RubricMark(List<Integer> points, String remark, PersonId marker, Instant markedAt) {

    public RubricMark {
        points = List.copyOf(points);
    }

    /**
     * The share of the rubric's points, 0 to 1.
     *
     * @throws IllegalArgumentException if the points do not fit the rubric: 3 for a criterion worth 2, or one too few
     */
    public double fraction(OpenQuestion question) {
        List<Criterion> rubric = question.rubric();
        if (points.size() != rubric.size()) {
            throw new IllegalArgumentException("%d marks for %d criteria".formatted(points.size(), rubric.size()));
        }
        int given = 0;
        int possible = 0;
        for (int i = 0; i < points.size(); i++) {
            int most = rubric.get(i).points();
            if (points.get(i) < 0 || points.get(i) > most) {
                throw new IllegalArgumentException("%d of %d points".formatted(points.get(i), most));
            }
            given += points.get(i);
            possible += most;
        }
        return (double) given / possible;
    }
}
