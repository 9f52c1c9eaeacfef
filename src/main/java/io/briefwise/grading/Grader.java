package io.briefwise.grading;

import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Question;
import io.briefwise.question.Response;

/** Grades one answer: 1 for the key, 0 for a distractor; open answers wait for a person. */
public final class Grader {

    private Grader() {}

    /**
     * The grade of a response to a question.
     *
     * @throws IllegalArgumentException if the response is of another form than the question, or chooses an option that
     *     it does not have
     */
    public static Grade grade(Question question, Response response) {
        return switch (question) {
            case ClosedQuestion closed -> choice(closed, response);
            case OpenQuestion open -> writing(open, response);
        };
    }

    private static Grade choice(ClosedQuestion question, Response response) {
        return switch (response) {
            case Response.Chosen(int option)
            when option < question.options().size() -> new Grade.Scored(option == question.keyIndex() ? 1 : 0);
            case Response.Chosen _, Response.Written _ -> throw misfit(question, response);
        };
    }

    private static Grade writing(OpenQuestion question, Response response) {
        return switch (response) {
            case Response.Written _ -> new Grade.AwaitsMark();
            case Response.Chosen _ -> throw misfit(question, response);
        };
    }

    private static IllegalArgumentException misfit(Question question, Response response) {
        return new IllegalArgumentException(
                response + " cannot answer a " + question.form().id() + " question: " + question.stem());
    }
}
