package io.briefwise.analytics.record;

import io.briefwise.account.PersonId;
import io.briefwise.question.Question;
import io.briefwise.question.Response;
import java.time.Instant;
import java.util.Optional;

/**
 * An answer that was handed in.
 *
 * @param attempt the learner's first, second, … at the assignment, from 1
 * @param number the question's place in the quiz, from 1
 * @param certainty how sure the learner was, where they said so
 * @param fraction what it earned of the full mark, none where a person has yet to mark it
 */
public record AnswerRecord(
        PersonId learner,
        String name,
        String email,
        int attempt,
        Instant handedIn,
        int number,
        Question question,
        Response response,
        Optional<String> certainty,
        Optional<Double> fraction) {}
