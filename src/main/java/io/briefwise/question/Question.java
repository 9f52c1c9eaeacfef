package io.briefwise.question;

/** A question on a brief: with one key or several among its options, to be matched, to be ordered, to be typed, or open. */
public sealed interface Question
        permits ClosedQuestion, MultipleChoice, Matching, Ordering, TypedQuestion, OpenQuestion {

    Head head();

    Form form();

    default String stem() {
        return head().stem();
    }

    /** The same question under another head. */
    default Question headed(Head other) {
        return switch (this) {
            case SingleChoice choice -> new SingleChoice(other, choice.options());
            case Judgement judgement -> new Judgement(other, judgement.options());
            case Cloze cloze -> new Cloze(other, cloze.options());
            case MarkTheSentence marking -> new MarkTheSentence(other, marking.options());
            case MultipleChoice choice -> new MultipleChoice(other, choice.options());
            case Matching matching -> new Matching(other, matching.prompts(), matching.answers());
            case Ordering ordering -> new Ordering(other, ordering.steps());
            case ShortAnswer typed -> new ShortAnswer(other, typed.accepted(), typed.others(), typed.slips());
            case NumberAnswer typed -> new NumberAnswer(other, typed.value(), typed.tolerance(), typed.units());
            case OpenQuestion open -> new OpenQuestion(other, open.rubric(), open.modelAnswer(), open.hints());
        };
    }
}
