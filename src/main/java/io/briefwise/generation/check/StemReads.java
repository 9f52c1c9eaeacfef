package io.briefwise.generation.check;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.SingleChoice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What moving words about leaves behind: a comma after the question word, a "therefore" without what it follows from, an
 * "alike" without its pair, a phrase from the head of the sentence that now seems to belong to its last clause.
 */
final class StemReads implements Check {

    private static final Pattern COMMA = Pattern.compile("^(who|what|which \\p{L}+), .*");
    private static final Pattern CONNECTIVE = Pattern.compile(
            ".*\\b(therefore|nevertheless|nonetheless|thereby|by contrast|in contrast|instead(?! of)|in turn|moreover|anyway"
                    + "|as well as that|as a result(?! of)|consequently|furthermore|likewise|even so)\\b.*");
    private static final Pattern LEFT_OVER = Pattern.compile(".*\\b(alike|respectively|too|as well|though)\\?$");
    private static final Pattern MOVED =
            Pattern.compile("(in|on|at|by|from|during|after|before|since|until|within) .*");
    private static final Pattern CLAUSES = Pattern.compile(".*( that |, although |, because |, which | when ).*");

    @Override
    public String id() {
        return "stem-reads";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        if (!(candidate.question() instanceof SingleChoice) || candidate.answers() == Answers.SCALE) {
            return Optional.empty();
        }
        String stem = candidate.stem().replaceAll("“[^”]*”", "“”").toLowerCase(Locale.ROOT);
        if (COMMA.matcher(stem).matches()) {
            return Optional.of(Objection.to("a comma stands after the question word"));
        }
        if (CONNECTIVE.matcher(stem).matches()) {
            return Optional.of(Objection.to("a connective is left without what it follows from"));
        }
        if (LEFT_OVER.matcher(stem).matches()) {
            return Optional.of(Objection.to("ends in a word that needs its pair"));
        }
        String opening = candidate.source().text().toLowerCase(Locale.ROOT).split(",", 2)[0];
        return MOVED.matcher(opening).matches()
                        && stem.endsWith(" " + opening + "?")
                        && CLAUSES.matcher(stem).matches()
                ? Optional.of(Objection.to("“%s” seems to belong to the last clause", opening))
                : Optional.empty();
    }

    @Override
    public List<CheckExample> good() {
        return List.of(
                asking("Which country signed a treaty in 2014?"),
                CheckExample.judging("Russia signed a treaty.", "A treaty was therefore signed by Russia.", "True"));
    }

    @Override
    public List<CheckExample> bad() {
        return List.of(
                asking("Which country, signed a treaty?"),
                asking("Which country therefore signed a treaty?"),
                asking("Which country backed India’s and Pakistan’s plans alike?"),
                asking("Which country reported that ships had sailed in 2014?"));
    }

    private static CheckExample asking(String stem) {
        return CheckExample.asking(
                "In 2014, Russia reported that ships had sailed.",
                stem,
                Answers.COUNTRY,
                "Russia",
                "India",
                "China",
                "Iran");
    }
}
