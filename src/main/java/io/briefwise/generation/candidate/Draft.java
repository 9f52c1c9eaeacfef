package io.briefwise.generation.candidate;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Span;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Cloze;
import io.briefwise.question.Criterion;
import io.briefwise.question.Evidence;
import io.briefwise.question.Family;
import io.briefwise.question.Head;
import io.briefwise.question.Judgement;
import io.briefwise.question.MarkTheSentence;
import io.briefwise.question.Matching;
import io.briefwise.question.MultipleChoice;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Option;
import io.briefwise.question.Ordering;
import io.briefwise.question.Question;
import io.briefwise.question.Role;
import io.briefwise.question.SingleChoice;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A candidate in the making. A rule says what it asks, on which sentence and why; the draft adds the evidence and puts
 * the parts together. Closed questions come out only where there are three distractors.
 */
public final class Draft {

    public static final int DISTRACTORS = 3;

    private final String rule;
    private final Family family;
    private final Brief brief;
    private final TextSentence source;
    private Skill skill = Skill.DETAIL;
    private Bloom bloom = Bloom.REMEMBER;
    private String explanation = "";
    private double confidence = 0.7;
    private final List<Evidence> evidence = new ArrayList<>();

    private Draft(String rule, Family family, Brief brief, TextSentence source) {
        this.rule = rule;
        this.family = family;
        this.brief = brief;
        this.source = source;
    }

    public static Draft by(String rule, Family family, Brief brief, TextSentence source) {
        return new Draft(rule, family, brief, source);
    }

    public Draft exercising(Skill exercised, Bloom level) {
        this.skill = exercised;
        this.bloom = level;
        return this;
    }

    public Draft explaining(String sentence) {
        this.explanation = sentence;
        return this;
    }

    public Draft confident(double share) {
        this.confidence = share;
        return this;
    }

    /** Adds a span; without any, the whole sentence is the evidence. */
    public Draft restingOn(Span span) {
        evidence.add(Evidence.in(brief, span));
        return this;
    }

    /** One of four: the key and the first three distractors. */
    public Optional<Candidate> choice(String stem, Answers answers, Option key, List<Option> distractors) {
        return distractors.size() < DISTRACTORS
                ? Optional.empty()
                : Optional.of(candidate(new SingleChoice(head(stem), four(key, distractors)), answers));
    }

    /** One of a fixed scale, in the scale's order. */
    public Candidate scale(String stem, List<Option> steps) {
        return ordered(stem, Answers.SCALE, steps);
    }

    /** Options whose order means something, key and all: dates, numbers. */
    public Candidate ordered(String stem, Answers answers, List<Option> options) {
        return candidate(new SingleChoice(head(stem), options), answers);
    }

    public Optional<Candidate> cloze(String gapped, Answers answers, Option key, List<Option> distractors) {
        return distractors.size() < DISTRACTORS
                ? Optional.empty()
                : Optional.of(candidate(new Cloze(head(gapped), four(key, distractors)), answers));
    }

    /** A statement to judge; the reasons stand in the order of {@link Judgement#LABELS}. */
    public Candidate judgement(String statement, String label, List<String> reasons) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < Judgement.LABELS.size(); i++) {
            String text = Judgement.LABELS.get(i);
            options.add(new Option(text, text.equals(label) ? Role.KEY : Role.SCALE, reasons.get(i)));
        }
        return candidate(new Judgement(head(statement), options), Answers.SCALE);
    }

    /** Several of the options are right, as many as the stem says. */
    public Candidate several(String stem, Answers answers, List<Option> options) {
        return candidate(new MultipleChoice(head(stem), options), answers);
    }

    /** Prompts with their answers; the order of the answers is dealt later. */
    public Candidate matching(String stem, List<Matching.Prompt> prompts, List<String> answers) {
        return candidate(new Matching(head(stem), prompts, answers), Answers.ARRANGED);
    }

    /** Steps in any order but the right one; the order that they are shown in is dealt later. */
    public Candidate ordering(String stem, List<Ordering.Step> steps) {
        return candidate(new Ordering(head(stem), steps), Answers.ARRANGED);
    }

    /** The sentences of the source's paragraph, in their order and to the letter; the key is the source. */
    public Candidate mark(String stem, List<Option> sentences) {
        return candidate(new MarkTheSentence(head(stem), sentences), Answers.SENTENCE);
    }

    public Candidate open(String stem, List<Criterion> rubric, String modelAnswer, List<String> hints) {
        return candidate(new OpenQuestion(head(stem), rubric, modelAnswer, hints), Answers.FREE);
    }

    private static List<Option> four(Option key, List<Option> distractors) {
        List<Option> options = new ArrayList<>();
        options.add(key);
        options.addAll(distractors.subList(0, DISTRACTORS));
        return options;
    }

    private Candidate candidate(Question question, Answers answers) {
        return new Candidate(question, source, answers);
    }

    private Head head(String stem) {
        List<Evidence> spans = evidence.isEmpty() ? List.of(Evidence.in(brief, source.span())) : evidence;
        return new Head(family, rule, skill, bloom, source.section(), stem, spans, explanation, confidence, 0);
    }
}
