package io.briefwise.attempt;

import io.briefwise.question.Cloze;
import io.briefwise.question.Judgement;
import io.briefwise.question.MarkTheSentence;
import io.briefwise.question.Matching;
import io.briefwise.question.MultipleChoice;
import io.briefwise.question.NumberAnswer;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Option;
import io.briefwise.question.Ordering;
import io.briefwise.question.Question;
import io.briefwise.question.ShortAnswer;
import io.briefwise.question.SingleChoice;
import java.util.List;

/** What a learner has to do, in the order in which a response counts the parts; nothing of what is right. */
public sealed interface Task {

    /** Choose one of the options. */
    record ChooseOne(List<String> options) implements Task {

        public ChooseOne {
            options = List.copyOf(options);
        }
    }

    /**
     * Choose several of the options.
     *
     * @param options what can be chosen
     * @param wanted how many are right, as the stem says
     */
    record ChooseSeveral(List<String> options, int wanted) implements Task {

        public ChooseSeveral {
            options = List.copyOf(options);
        }
    }

    /** Mark one of the sentences, which stand in the text to the letter. */
    record MarkOne(List<String> sentences) implements Task {

        public MarkOne {
            sentences = List.copyOf(sentences);
        }
    }

    /** Give each prompt one of the answers. */
    record Match(List<String> prompts, List<String> answers) implements Task {

        public Match {
            prompts = List.copyOf(prompts);
            answers = List.copyOf(answers);
        }
    }

    /** Put the steps in order. */
    record Order(List<String> steps) implements Task {

        public Order {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Type a few words, or a number.
     *
     * @param number whether a number is asked for
     */
    record Type(boolean number) implements Task {}

    /**
     * Write an answer.
     *
     * @param hints how many hints can be asked for; their words come one by one
     */
    record Write(int hints) implements Task {}

    static Task of(Question question) {
        return switch (question) {
            case SingleChoice choice -> new ChooseOne(texts(choice.options()));
            case Judgement judgement -> new ChooseOne(texts(judgement.options()));
            case Cloze cloze -> new ChooseOne(texts(cloze.options()));
            case MultipleChoice several -> new ChooseSeveral(texts(several.options()), several.keys());
            case MarkTheSentence marking -> new MarkOne(texts(marking.options()));
            case Matching matching ->
                new Match(matching.prompts().stream().map(Matching.Prompt::text).toList(), matching.answers());
            case Ordering ordering ->
                new Order(ordering.steps().stream().map(Ordering.Step::text).toList());
            case ShortAnswer _ -> new Type(false);
            case NumberAnswer _ -> new Type(true);
            case OpenQuestion open -> new Write(open.hints().size());
        };
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }
}
