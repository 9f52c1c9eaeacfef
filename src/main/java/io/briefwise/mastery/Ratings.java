package io.briefwise.mastery;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.LoggedAnswer;
import io.briefwise.mastery.ability.Elo;
import io.briefwise.mastery.ability.Rated;
import io.briefwise.question.QuestionVersionId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The ratings of learners and questions as they are kept. */
@Component
class Ratings {

    private final DifficultyTable difficulties;
    private final AbilityTable abilities;
    private final Questions questions;
    private final MasterySettings settings;

    Ratings(DifficultyTable difficulties, AbilityTable abilities, Questions questions, MasterySettings settings) {
        this.difficulties = difficulties;
        this.abilities = abilities;
        this.questions = questions;
        this.settings = settings;
    }

    /** Moves learners and questions by these answers, in their order. A question starts where it was predicted. */
    void play(List<LoggedAnswer> answers) {
        Map<QuestionVersionId, Questions.Predicted> predicted =
                questions.predicted(distinct(answers, LoggedAnswer::question)).stream()
                        .collect(Collectors.toMap(Questions.Predicted::id, Function.identity()));
        Map<QuestionVersionId, Rated> hard = difficulties.of(predicted.keySet());
        Map<PersonId, Rated> able = abilities.of(distinct(answers, LoggedAnswer::learner));
        Elo elo = settings.elo();
        for (LoggedAnswer answer : answers) {
            Questions.Predicted question = Objects.requireNonNull(predicted.get(answer.question()));
            Elo.Played played = elo.played(
                    able.getOrDefault(answer.learner(), Rated.starting(0)),
                    hard.getOrDefault(answer.question(), Rated.starting(question.difficulty())),
                    question.floor(),
                    answer.fraction());
            able.put(answer.learner(), played.learner());
            hard.put(answer.question(), played.question());
        }
        able.forEach(abilities::put);
        hard.forEach(difficulties::put);
    }

    void clear() {
        difficulties.clear();
        abilities.clear();
    }

    private static <T> Collection<T> distinct(List<LoggedAnswer> answers, Function<LoggedAnswer, T> named) {
        return answers.stream().map(named).distinct().toList();
    }
}
