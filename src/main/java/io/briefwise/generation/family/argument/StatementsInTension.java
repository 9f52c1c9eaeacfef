package io.briefwise.generation.family.argument;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.claim.Voice;
import io.briefwise.generation.discourse.Link;
import io.briefwise.generation.discourse.Links;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.passage.Vocabulary;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import io.briefwise.question.Skill;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Two sentences of which the second is set against the first by "however" and its like: the first is quoted, and the second is
 * to be told, without the word that ties it, from whole sentences of other paragraphs.
 */
final class StatementsInTension implements Rule {

    private static final double LIKE_LENGTH = 1.7;
    private static final int FAR = 3;
    private static final double SAME = 0.4;
    /** A sentence that is set against another one itself, or against half of itself, leaves open what the next is set against. */
    private static final Pattern TIES_FURTHER = Pattern.compile(
            "(?i)\\b(?:but|yet|however|still|even so|nevertheless|nonetheless|although|though|whereas|while|despite|concede[sd]?)\\b");
    /** "Even so" and "still" are said in spite of something, rather than against it. */
    private static final Set<String> OPPOSING =
            Set.of("but", "yet", "however", "by contrast", "in contrast", "on the other hand", "conversely");

    private static final String OPENS_CLAUSE = " … (?=(?:so|and|although|though|because|since|while|which|where)\\b)";

    @Override
    public String id() {
        return "tension-with";
    }

    @Override
    public Family family() {
        return Family.STATEMENTS_IN_TENSION;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        return Links.in(passage).stream()
                .filter(link -> OPPOSING.contains(link.connective().words()))
                .filter(link -> !Voice.isQuoted(passage, link.sentence()))
                .flatMap(link -> ask(passage, link).stream())
                .toList();
    }

    private Optional<Candidate> ask(Passage passage, Link link) {
        TextSentence limited = passage.sentences().get(link.sentence().index() - 1);
        String against = untied(link);
        if (limited.number() != link.sentence().number()
                || Voice.isQuoted(passage, limited)
                || !WholeStatement.opens(limited)
                || TIES_FURTHER.matcher(limited.text()).find()
                || !WholeStatement.opens(link.sentence())
                || !WholeStatement.reads(against)) {
            return Optional.empty();
        }
        String mark = limited.mark();
        String words = link.connective().words();
        return Draft.by(id(), family(), passage.brief(), link.sentence())
                .exercising(Skill.CONFLICTING_EVIDENCE, Bloom.ANALYSE)
                .explaining("“%s” in %s sets the sentence against the one before it.".formatted(words, mark))
                .restingOn(link.sentence().span())
                .restingOn(limited.span())
                .choice(
                        "Which statement does the text set against “%s” (%s)?"
                                .formatted(limited.text().replaceAll("[.]$", ""), mark),
                        Answers.SENTENCE,
                        new Option(
                                against,
                                Role.KEY,
                                "Right: it follows in %s, and “%s” sets it against the sentence quoted."
                                        .formatted(mark, words)),
                        wrong(passage, limited, against));
    }

    /** The sentence without the word that ties it to the one before. */
    private static String untied(Link link) {
        String rest = link.rest()
                .replaceFirst("^… ", "")
                .replaceAll(OPENS_CLAUSE, ", ")
                .replace(" …", "");
        return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    private static List<Option> wrong(Passage passage, TextSentence limited, String against) {
        Set<String> said = Vocabulary.stems(limited.text() + " " + against);
        return passage.sentences().stream()
                .filter(other -> Math.abs(other.index() - limited.index()) >= FAR)
                .filter(other -> WholeStatement.is(passage, other))
                .filter(other -> isAlike(other.text(), against))
                .sorted(Comparator.comparing((TextSentence other) -> other.number() == limited.number())
                        .thenComparing(other -> -shared(other, said))
                        .thenComparing(other -> Math.abs(other.index() - limited.index())))
                .map(other -> new Option(
                        other.text(),
                        Role.OTHER_SPAN,
                        "Wrong: %s says so, but nothing ties it to the sentence quoted, which stands in %s."
                                .formatted(other.mark(), limited.mark())))
                .limit(Draft.DISTRACTORS)
                .toList();
    }

    private static boolean isAlike(String other, String key) {
        Set<String> mine = Vocabulary.stems(other);
        Set<String> theirs = Vocabulary.stems(key);
        double both = mine.stream().filter(theirs::contains).count();
        return other.length() < key.length() * LIKE_LENGTH
                && key.length() < other.length() * LIKE_LENGTH
                && both / Math.max(1, Math.min(mine.size(), theirs.size())) < SAME;
    }

    private static long shared(TextSentence other, Set<String> said) {
        return Math.min(
                2,
                Vocabulary.stems(other.text()).stream().filter(said::contains).count());
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "The railways on the coast were closed in 1960. However, the lines in the valley remained open. "
                        + ArgumentExamples.OTHERS,
                "Which statement does the text set against “The railways on the coast were closed in 1960” (¶1)?",
                "The lines in the valley remained open."));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "However, the two lines in the valley remained open.",
                "The railways on the coast were closed in 1960. However, they were kept in repair by the valley. "
                        + ArgumentExamples.OTHERS);
    }
}
