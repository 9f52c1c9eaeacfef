package io.briefwise.generation.check;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Commitment;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.Vocabulary;
import io.briefwise.question.Judgement;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Option;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the text hedges is not asked about as if it were certain: where the question takes over a hedged predicate, a
 * hedge is in it too. Scales of certainty ask for the very hedge they leave out, and false statements may drop it.
 */
final class HedgesSurvive implements Check {

    private static final Pattern HEDGE = Pattern.compile("(?i)\\b(may|might|could|can|cannot|possibl[ey]|perhaps|maybe"
            + "|likely|unlikely|probabl[ey]|presumably|apparently|seemingly|seems?|appears?|seemed|appeared|doubtful|should"
            + "|must|ought|would|rul(?:e|ed|es|ing) out|recommends?|advis\\w+|not certain)\\b");

    @Override
    public String id() {
        return "hedges-survive";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        boolean judged = candidate.question() instanceof Judgement;
        if (candidate.question() instanceof OpenQuestion
                || candidate.answers().isFixed() && !judged
                || judged && !candidate.key().equals("True")) {
            return Optional.empty();
        }
        StringBuilder all = new StringBuilder(candidate.stem());
        candidate.options().stream()
                .map(Option::text)
                .forEach(text -> all.append(' ').append(text));
        Set<String> words = Vocabulary.stems(candidate.stem());
        return candidate.source().clauses().stream()
                .filter(clause -> clause.commitment() != Commitment.CERTAIN && isAsked(clause, words))
                .filter(_ -> !HEDGE.matcher(all).find())
                .findFirst()
                .map(clause -> Objection.to(
                        "“%s” of the text is lost", clause.hedges().getFirst().words()));
    }

    /** Whether the question takes over the clause's predicate and its subject or object. */
    private static boolean isAsked(Clause clause, Set<String> words) {
        Set<String> predicate = Vocabulary.stems(clause.main().text());
        return !predicate.isEmpty() && words.containsAll(predicate);
    }

    @Override
    public List<CheckExample> good() {
        return List.of(
                CheckExample.judging("The visit may have helped the talks.", "The talks may have been helped.", "True"),
                CheckExample.judging("The visit may have helped the talks.", "The visit helped the talks.", "False"),
                CheckExample.judging("The visit helped the talks.", "The talks were helped by the visit.", "True"));
    }

    @Override
    public List<CheckExample> bad() {
        return List.of(
                CheckExample.judging("The visit may have helped the talks.", "The talks were helped.", "True"),
                CheckExample.asking(
                        "The visit may have helped the talks.",
                        "What helped the talks there?",
                        Answers.PHRASE,
                        "The visit",
                        "The treaty",
                        "The election",
                        "The summit"));
    }
}
