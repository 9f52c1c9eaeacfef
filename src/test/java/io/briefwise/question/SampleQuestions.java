package io.briefwise.question;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Span;
import java.math.BigDecimal;
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

    /** The same question in other words, and as hard as is said. */
    public static Question worded(Question question, String stem, double difficulty) {
        Head head = question.head();
        return question.headed(new Head(
                head.family(),
                head.rule(),
                head.skill(),
                head.bloom(),
                head.section(),
                stem,
                head.evidence(),
                head.explanation(),
                head.confidence(),
                difficulty));
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

    /** Five options, the first and the fourth being the keys. */
    public static MultipleChoice several(int number, int section) {
        List<Option> options = IntStream.range(0, 5)
                .mapToObj(i -> new Option(
                        "option " + i + " of " + number,
                        i == 0 || i == 3 ? Role.KEY : Role.MISREAD,
                        "reason " + i + " of " + number))
                .toList();
        return new MultipleChoice(head(number, section, Skill.DETAIL, "Which two are " + number + "?"), options);
    }

    /** Three prompts whose answers are the third, the first and the second of four. */
    public static Matching matching(int number, int section) {
        return new Matching(
                head(number, section, Skill.TIME, "Which belongs to which in " + number + "?"),
                List.of(
                        new Matching.Prompt("prompt a", 2, "reason a of " + number),
                        new Matching.Prompt("prompt b", 0, "reason b of " + number),
                        new Matching.Prompt("prompt c", 1, "reason c of " + number)),
                List.of("1914", "1918", "1939", "1945"));
    }

    /** Four steps, shown in the order third, first, fourth, second. */
    public static Ordering ordering(int number, int section) {
        return new Ordering(
                head(number, section, Skill.SEQUENCE, "In which order is " + number + "?"),
                List.of(
                        new Ordering.Step("third", 2, "reason 3 of " + number),
                        new Ordering.Step("first", 0, "reason 1 of " + number),
                        new Ordering.Step("fourth", 3, "reason 4 of " + number),
                        new Ordering.Step("second", 1, "reason 2 of " + number)));
    }

    /** Sentences to mark, the one at the index being the key; its evidence is found in the brief. */
    public static MarkTheSentence marking(Brief brief, int number, int section, List<String> sentences, int keyIndex) {
        List<Option> options = IntStream.range(0, sentences.size())
                .mapToObj(i -> new Option(
                        sentences.get(i), i == keyIndex ? Role.KEY : Role.OTHER_SPAN, "reason " + i + " of " + number))
                .toList();
        Head head = head(number, section, Skill.MAIN_IDEA, "Which sentence is " + number + "?");
        String key = sentences.get(keyIndex);
        List<Paragraph> paragraphs = brief.sections().get(section).paragraphs();
        Evidence evidence = IntStream.range(0, paragraphs.size())
                .filter(i -> paragraphs.get(i).text().contains(key))
                .mapToObj(i -> {
                    int start = paragraphs.get(i).text().indexOf(key);
                    return Evidence.in(brief, new Span(section, i, start, start + key.length()));
                })
                .findFirst()
                .orElseThrow();
        return new MarkTheSentence(
                new Head(
                        Family.MARK_THE_SENTENCE,
                        head.rule(),
                        head.skill(),
                        head.bloom(),
                        section,
                        head.stem(),
                        List.of(evidence),
                        head.explanation(),
                        head.confidence(),
                        head.difficulty()),
                options);
    }

    /** Tashkent, which is not Tashkurgan; two slips are forgiven. */
    public static ShortAnswer shortAnswer(int number, int section) {
        return new ShortAnswer(
                head(number, section, Skill.DETAIL, "Which town is " + number + "?"),
                List.of("Tashkent", "Toshkent"),
                List.of("Tashkurgan"),
                ShortAnswer.USUAL_SLIPS);
    }

    /** 12.5 percent, give or take a half. */
    public static NumberAnswer number(int number, int section) {
        return new NumberAnswer(
                head(number, section, Skill.QUANTITY, "How much is " + number + "?"),
                new BigDecimal("12.5"),
                new BigDecimal("0.5"),
                List.of("percent", "per cent"));
    }

    public static OpenQuestion open(int number, int section) {
        Head head = head(number, section, Skill.CLAIM_AND_EVIDENCE, "What speaks for claim " + number + "?");
        List<Criterion> rubric = IntStream.of(1, 2, 3)
                .mapToObj(points -> new Criterion("criterion " + points, points, head.evidence()))
                .toList();
        return new OpenQuestion(head, rubric, "model answer " + number, List.of("Look again at hint " + number + "."));
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
