package io.briefwise.generation.check;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Judgement;
import io.briefwise.question.SingleChoice;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A question for what is not so says NOT in capitals; no question and no statement to judge is negated twice. */
final class NegationIsSeen implements Check {

    private static final Pattern NEGATIVE = Pattern.compile(
            "(?<!or )\\b(?:[Nn]ot\\b(?! only)|NOT|cannot|\\p{L}+n['’]t|[Nn]ever|[Nn]o|[Nn]obody|[Nn]othing|[Nn]one)\\b");
    private static final Pattern UNSEEN =
            Pattern.compile(".*(?<!or )\\b(?:not\\b(?! only)|\\p{L}+n['’]t|except|least likely)\\b.*");

    @Override
    public String id() {
        return "negation-is-seen";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        boolean choice = candidate.question() instanceof SingleChoice && candidate.answers() != Answers.SCALE;
        if (!choice && !(candidate.question() instanceof Judgement)) {
            return Optional.empty();
        }
        // what a quotation, a view or an argument says is negated there, not in the question
        String asked = candidate.stem().replaceAll("“[^”]*”", "").replaceFirst("\\bthat\\b.*", "");
        if (choice && UNSEEN.matcher(asked).matches()) {
            return Optional.of(Objection.to("asks for what is not so without NOT in capitals"));
        }
        return NEGATIVE.matcher(choice ? candidate.stem().replaceAll("“[^”]*”", "") : candidate.stem())
                                .results()
                                .count()
                        > 1
                ? Optional.of(Objection.to("is negated twice"))
                : Optional.empty();
    }

    @Override
    public List<CheckExample> good() {
        return List.of(
                asking("Which country did NOT sign the treaty?"),
                asking("Which country opposes the view that arms are not for sale?"),
                CheckExample.judging("Russia signed a treaty.", "Russia did not sign a treaty.", "False"));
    }

    @Override
    public List<CheckExample> bad() {
        return List.of(
                asking("Which country did not sign the treaty?"),
                asking("Which country didn’t sign the treaty?"),
                asking("Which country did NOT sign no treaty?"),
                CheckExample.judging("Russia signed a treaty.", "Russia did not sign no treaty.", "False"));
    }

    private static CheckExample asking(String stem) {
        return CheckExample.asking(
                "Russia signed the treaty.", stem, Answers.COUNTRY, "China", "Russia", "India", "Iran");
    }
}
