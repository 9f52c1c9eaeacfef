package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.claim.Quotation;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Commitment;
import io.briefwise.generation.clause.Hedge;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Token;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How far the author answers for what a sentence says, on a fixed scale; the sentence is quoted, hedge and all. */
final class HowCertain implements Rule {

    private static final Pattern OTHER_MARKS = Pattern.compile(
            "(?i)\\b(may|might|can|cannot|could|would|should|must|ought|perhaps|possibl[ey]|probabl[ey]|likely|unlikely"
                    + "|presumably|apparently|seem\\w*|appear\\w*|doubt\\w*|certain(ly)?|surely|bound|hardly"
                    + "|uncertain|unclear|risk|chance|whether|if|unless|provided|had the|otherwise)\\b");
    /** That something is unlikely can be said with certainty, so that such a claim has two answers. */
    private static final Set<Commitment> KEYS = EnumSet.of(Commitment.CERTAIN, Commitment.LIKELY, Commitment.POSSIBLE);

    @Override
    public String id() {
        return "certainty-that";
    }

    @Override
    public Family family() {
        return Family.CERTAINTY;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            for (Clause clause : sentence.trusted()) {
                if (!Quotation.goesOn(passage, sentence)) {
                    decisive(clause)
                            .flatMap(hedge -> ask(passage, sentence, clause, hedge))
                            .ifPresent(candidates::add);
                }
            }
        }
        return candidates;
    }

    /** The one hedge that decides; two of different strength ("may be likely") leave more than one answer. */
    private static Optional<Hedge> decisive(Clause clause) {
        List<Hedge> hedges = clause.hedges();
        return hedges.size() == 1
                        && KEYS.contains(hedges.getFirst().commitment())
                        && (!clause.verbs().negative() || deniesRest(clause, hedges.getFirst()))
                        && Modals.aboutTruth(clause, hedges.getFirst())
                        && !isProposed(clause, hedges.getFirst())
                        && !isMeasured(clause, hedges.getFirst())
                ? Optional.of(hedges.getFirst())
                : Optional.empty();
    }

    /** "twice as likely", "perhaps a third", "appeared": how often, how many and how it once looked. */
    private static boolean isMeasured(Clause clause, Hedge hedge) {
        List<Token> tokens = clause.sentence().tokens();
        String before = hedge.first() > 0 ? tokens.get(hedge.first() - 1).text().toLowerCase(Locale.ROOT) : "";
        String opening = tokens.get(hedge.first()).text().toLowerCase(Locale.ROOT);
        String next =
                hedge.last() + 1 < tokens.size() ? tokens.get(hedge.last() + 1).tag() : "";
        return (before + " " + opening).matches("(?:more|less|as|so|equally|how|too) .*|.* (?:more|less|as|equally)")
                || opening.equals("perhaps") && next.matches("DT|CD|JJS?")
                || opening.equals("probably") && next.matches("CD|JJS")
                || opening.matches("appeared|seemed");
    }

    /** "may not last", "will probably not last": what may be so is that it does not. */
    private static boolean deniesRest(Clause clause, Hedge hedge) {
        return hedge.words().toLowerCase(Locale.ROOT).matches("may|might|probably|presumably")
                && hedge.last() < clause.last()
                && clause.sentence().token(hedge.last() + 1).text().equals("not");
    }

    /** "Payments could be pooled", "The lamp may be moved": what is offered or allowed. */
    private static boolean isProposed(Clause clause, Hedge hedge) {
        return clause.verbs().passive()
                && clause.verbs().auxiliaries().size() < 3
                && hedge.words().toLowerCase(Locale.ROOT).matches("may|might|could");
    }

    /** Whether no other word of the quotation holds something back or weighs it. */
    private static boolean isAlone(String quoted, Hedge hedge) {
        int at = quoted.indexOf(hedge.words());
        boolean conditional = hedge.words().equals("probably");
        return at >= 0
                && !OTHER_MARKS
                        .matcher((conditional ? quoted.substring(0, at).replace("would ", "") : quoted.substring(0, at))
                                + quoted.substring(at + hedge.words().length()))
                        .find();
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Clause clause, Hedge hedge) {
        return Quotation.ofOwn(passage, sentence, clause)
                .filter(quotation -> isAlone(quotation.words(), hedge))
                .map(quotation -> Draft.by(id(), family(), passage.brief(), sentence)
                        .exercising(Skill.CERTAINTY, Bloom.ANALYSE)
                        .explaining("Find the words that govern the claim: “%s” in %s."
                                .formatted(hedge.words().strip(), sentence.mark()))
                        .scale(
                                CertaintyScale.asking(quotation),
                                CertaintyScale.hedged(hedge.commitment(), hedge.words(), sentence.mark())));
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "Moscow is likely to have opened the way to an agreement.",
                        "How sure is the author of what is said in “Moscow is likely to have opened the way to an"
                                + " agreement” (¶1)?",
                        "Fairly sure: the claim is held to be probable"),
                new Example(
                        "The rent of the old tower may fall by a tenth.",
                        "How sure is the author of what is said in “The rent of the old tower may fall by a tenth” (¶1)?",
                        "Not sure: the claim is offered as one possibility"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "Officials believe that it is likely.",
                "Clays that burn brown in one fire may turn grey in another.",
                "Agents may take control of the goods of a debtor.",
                "Small firms are twice as likely to fail in the first year.",
                "A person who plants an oak is unlikely to profit from it.",
                "Russia signed an agreement.",
                "Officials said that Russia may sell helicopters to Pakistan.",
                "No employer could keep speakers of two hundred languages.",
                "Payments to the smaller islands could be pooled as well.",
                "Rents may fall in towns, although they will probably rise in villages.",
                "Anna could see a huge cloud when she opened the window.");
    }
}
