package io.briefwise.question;

import io.briefwise.brief.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Questions for tests that do not care what they ask. The stems differ, and so do the places of their evidence. */
public final class SampleQuestions {

    private static final Role[] DISTRACTORS = {Role.MISREAD, Role.OTHER_SPAN, Role.NO_SUPPORT};

    private SampleQuestions() {}

    /** Four options, the one at the index being the key. */
    public static SingleChoice closed(int number, int section, int keyIndex) {
        return closed(number, section, keyIndex, Skill.DETAIL);
    }

    public static SingleChoice closed(int number, int section, int keyIndex, Skill skill) {
        List<Option> options = new ArrayList<>();
        int distractor = 0;
        for (int i = 0; i < 4; i++) {
            Role role = i == keyIndex ? Role.KEY : DISTRACTORS[distractor++];
            options.add(new Option("option " + i + " of " + number, role, "reason " + i + " of " + number));
        }
        return new SingleChoice(head(number, section, skill, "Which is question " + number + "?"), options);
    }

    public static Judgement judgement(int number, int section) {
        return new Judgement(
                head(number, section, Skill.LITERAL_MEANING, "Statement " + number + "."),
                List.of(
                        new Option("True", Role.KEY, "the text says so"),
                        new Option("False", Role.MISREAD, "the text says the opposite of false"),
                        new Option("Not stated", Role.NO_SUPPORT, "the text does say it")));
    }

    public static Cloze cloze(int number, int section) {
        return new Cloze(
                head(number, section, Skill.DETAIL, "Gap " + number + " is " + Cloze.GAP + "."),
                List.of(
                        new Option("here", Role.KEY, "it is here"),
                        new Option("there", Role.OTHER_SPAN, "that is elsewhere")));
    }

    public static OpenQuestion open(int number, int section) {
        Head head = head(number, section, Skill.CLAIM_AND_EVIDENCE, "What speaks for claim " + number + "?");
        List<Criterion> rubric = IntStream.of(1, 2, 3)
                .mapToObj(points -> new Criterion("criterion " + points, points, head.evidence()))
                .toList();
        return new OpenQuestion(head, rubric, "model answer " + number);
    }

    private static Head head(int number, int section, Skill skill, String stem) {
        String text = "evidence-" + number;
        Span span = new Span(section, number, 0, text.length());
        return new Head(
                Family.WHAT,
                "sample",
                skill,
                Bloom.UNDERSTAND,
                section,
                stem,
                List.of(new Evidence(span, text)),
                "explanation " + number,
                0.5,
                0);
    }
}
