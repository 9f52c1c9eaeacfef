package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.claim.Claim;
import io.briefwise.generation.claim.Grounds;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.question.Criterion;
import io.briefwise.question.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rubric and the model answer of an open question, built from the claim and what the text sets beside it. */
final class Rubric {

    private static final int QUOTED = 28;

    private final Passage passage;
    private final Claim claim;
    private final Grounds grounds;
    private final OpenForm form;

    Rubric(Passage passage, Claim claim, Grounds grounds, OpenForm form) {
        this.passage = passage;
        this.claim = claim;
        this.grounds = grounds;
        this.form = form;
    }

    List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>();
        criteria.add(criterion(
                1,
                "Says what is claimed and how surely: %s %s (%s)."
                        .formatted(claim.holder(), holds(), claim.sentence().mark()),
                claim.sentence()));
        boolean first = true;
        for (TextSentence near : grounds.near()) {
            criteria.add(criterion(first ? 2 : 1, use(near), near));
            first = false;
        }
        against()
                .forEach(against -> criteria.add(criterion(
                        2, "Sets against it what %s says: %s.".formatted(against.mark(), quote(against)), against)));
        criteria.add(criterion(1, verdict(), claim.sentence()));
        return criteria;
    }

    /** A turn weighs against a claim that is asserted; a possibility has nothing to be weighed against. */
    private List<TextSentence> against() {
        return form == OpenForm.CONSEQUENCE ? List.of() : grounds.against();
    }

    private String use(TextSentence near) {
        String words = switch (form) {
            case EVIDENCE -> "Brings in %s (%s) and says how far it bears the claim out.";
            case FEASIBILITY -> "Brings in %s (%s) and says whether it makes the step easier or harder.";
            case CONSEQUENCE -> "Draws a consequence from %s (%s).";
            case ALTERNATIVE -> "Considers %s (%s) as a further or rival factor.";
            case ASSUMPTION -> "Names what has to hold for %s (%s) to bear on the claim.";
        };
        return words.formatted(quote(near), near.mark());
    }

    private String verdict() {
        return switch (form) {
            case EVIDENCE ->
                "Comes to a verdict that is no stronger than these passages allow, and says what is missing.";
            case FEASIBILITY -> "Says on what success would depend and comes to a verdict.";
            case CONSEQUENCE -> "Keeps the consequence as uncertain as the text leaves it.";
            case ALTERNATIVE -> "Weighs the factors against each other instead of only naming them.";
            case ASSUMPTION -> "States at least one assumption that the text does not argue for.";
        };
    }

    /** Three to five sentences: the claim, what bears on it, what stands against it, a verdict. */
    String modelAnswer() {
        List<String> sentences = new ArrayList<>();
        sentences.add("%s %s (%s)."
                .formatted(
                        Wording.option(claim.holder()),
                        holds(),
                        claim.sentence().mark()));
        TextSentence first = grounds.near().getFirst();
        sentences.add(
                "What bears on this most directly is %s, where we read %s.".formatted(first.mark(), quote(first)));
        if (grounds.near().size() > 1) {
            TextSentence second = grounds.near().get(1);
            sentences.add("A second point is %s (%s).".formatted(quote(second), second.mark()));
        }
        for (TextSentence against : against()) {
            sentences.add("On the other side, %s reminds us: %s.".formatted(against.mark(), quote(against)));
        }
        sentences.add(conclusion());
        return String.join(" ", sentences);
    }

    private String conclusion() {
        boolean figures = grounds.near().stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .anyMatch(mention -> (mention.type() == Mention.Type.NUMBER || mention.type() == Mention.Type.PERCENT)
                        && mention.text().matches(".*\\d.*"));
        return switch (form) {
            case EVIDENCE ->
                figures
                        ? "The figures make the claim worth taking seriously, but they do not show by themselves that it"
                                + " is true; a source that can be checked would help."
                        : "This makes the claim plausible, but it is asserted without figures or a named source, so a"
                                + " careful reader will not take it for proved.";
            case FEASIBILITY ->
                "The step is therefore possible in principle, but it depends on these conditions, and the text does not"
                        + " say who would pay for it or by when it should be done.";
            case CONSEQUENCE ->
                "A consequence drawn from this can be no surer than its premise, which the text only calls possible.";
            case ALTERNATIVE ->
                "None of these excludes the others, so the most careful reading is that several factors worked together.";
            case ASSUMPTION ->
                "The step from these passages to the conclusion assumes that conditions will stay as they are, which the"
                        + " text does not argue for.";
        };
    }

    private String holds() {
        String holding = switch (claim.commitment()) {
            case CERTAIN ->
                claim.holder().equals(Claim.AUTHOR)
                        ? "states without reserve that "
                        : (claim.plural() ? "claim that " : "claims that ");
            case LIKELY -> "holds it to be likely, not certain, that ";
            case POSSIBLE -> "holds it to be possible, no more, that ";
            case DOUBTFUL -> "doubts that ";
            case ADVISED -> "recommends: ";
        };
        return holding + claim.words();
    }

    /** The sentence in quotation marks; a long one up to a comma, or cut with dots. */
    private static String quote(TextSentence sentence) {
        String words =
                sentence.text().strip().replaceAll("[.]$", "").replace('“', '‘').replace('”', '’');
        String[] all = words.split(" ");
        if (all.length <= QUOTED) {
            return "“" + words + "”";
        }
        String start = String.join(" ", Arrays.copyOf(all, QUOTED));
        int comma = start.lastIndexOf(", ");
        return "“" + (comma > start.length() / 2 ? start.substring(0, comma) : start) + " …”";
    }

    private Criterion criterion(int points, String words, TextSentence sentence) {
        return new Criterion(words, points, List.of(Evidence.in(passage.brief(), sentence.span())));
    }
}
