package io.briefwise.generation.selection;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.question.Cloze;
import io.briefwise.question.Judgement;
import io.briefwise.question.MarkTheSentence;
import io.briefwise.question.Matching;
import io.briefwise.question.MultipleChoice;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Option;
import io.briefwise.question.Ordering;
import io.briefwise.question.Question;
import io.briefwise.question.SingleChoice;
import io.briefwise.question.TypedQuestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Deals the places of the keys in rounds, each place once a round in an order drawn from the seed, so that no place is
 * favoured. Scales, dates and numbers keep their order.
 */
final class KeyDealer {

    private final Random random;
    private final List<Integer> round = new ArrayList<>();

    KeyDealer(long seed) {
        random = new Random(seed);
    }

    Question deal(Candidate candidate) {
        return switch (candidate.question()) {
            case SingleChoice choice
            when !ordered(candidate.answers()) -> new SingleChoice(choice.head(), dealt(choice.options()));
            case SingleChoice choice -> choice;
            case MultipleChoice choice -> new MultipleChoice(choice.head(), shuffled(choice.options()));
            case Matching matching -> shuffled(matching);
            case Ordering ordering -> shuffled(ordering);
            case MarkTheSentence marking -> marking;
            case Cloze cloze -> new Cloze(cloze.head(), dealt(cloze.options()));
            case Judgement judgement -> judgement;
            case TypedQuestion typed -> typed;
            case OpenQuestion open -> open;
        };
    }

    private <T> List<T> shuffled(List<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private Matching shuffled(Matching matching) {
        List<String> answers = shuffled(matching.answers());
        List<Matching.Prompt> prompts = matching.prompts().stream()
                .map(prompt -> new Matching.Prompt(
                        prompt.text(), answers.indexOf(matching.answers().get(prompt.answer())), prompt.why()))
                .toList();
        return new Matching(matching.head(), prompts, answers);
    }

    /** In any order but the right one. */
    private Ordering shuffled(Ordering ordering) {
        List<Ordering.Step> steps = shuffled(ordering.steps());
        boolean right =
                IntStream.range(0, steps.size()).allMatch(i -> steps.get(i).place() == i);
        return new Ordering(ordering.head(), right ? steps.reversed() : steps);
    }

    private static boolean ordered(Answers answers) {
        return answers == Answers.SCALE || answers == Answers.DATE || answers == Answers.NUMBER;
    }

    private List<Option> dealt(List<Option> options) {
        if (round.isEmpty()) {
            for (int place = 0; place < options.size(); place++) {
                round.add(place);
            }
            Collections.shuffle(round, random);
        }
        int place = Math.min(round.removeFirst(), options.size() - 1);
        List<Option> dealt =
                new ArrayList<>(options.stream().filter(option -> !option.key()).toList());
        Collections.shuffle(dealt, random);
        dealt.add(place, options.stream().filter(Option::key).findFirst().orElseThrow());
        return dealt;
    }
}
