package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Commitment;
import io.briefwise.generation.clause.Hedge;
import io.briefwise.generation.clause.Phrase;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that the text wants believed or done, and that can be asked about.
 *
 * @param sentence where it stands
 * @param clause its clause
 * @param words what is claimed, without the hedge, to follow "that"
 * @param holder whose claim it is: "the author", or whom the text reports
 * @param commitment how far the holder answers for it
 * @param weight how much there is to it: hedged, advised, causal and valued claims weigh more than plain statements
 */
public record Claim(
        TextSentence sentence, Clause clause, String words, String holder, Commitment commitment, int weight) {

    public static final String AUTHOR = "the author";
    private static final Pattern CAUSAL = Pattern.compile(
            "(?i).*\\b(driven by|because|due to|owing to|in response to|reasons? (why|for)|account(s|ed)? for|helped by"
                    + "|facilitated|led to|caused|explanation|pushed up|thanks to|help to reduce|balance)\\b.*");

    /** The claims of a text, the author's and those it reports of others, in its order. */
    public static List<Claim> in(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            for (Clause clause : sentence.trusted()) {
                of(passage, sentence, clause).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static Optional<Claim> of(Passage passage, TextSentence sentence, Clause clause) {
        Phrase source = clause.source();
        if (source != null && clause.standing() == Standing.COMPLEMENT) {
            return Sources.named(passage, sentence, source)
                    .flatMap(holder -> Proposition.of(clause, passage)
                            .map(words -> new Claim(
                                    sentence,
                                    clause,
                                    words,
                                    holder,
                                    Commitment.CERTAIN,
                                    1 + causal(words) + (KindCue.values(words) ? 2 : 0))));
        }
        boolean standing = clause.standing() == Standing.MAIN
                || clause.standing() == Standing.COORDINATE
                || clause.standing() == Standing.COMPLEMENT && !clause.hedges().isEmpty();
        return standing && Voice.isAuthors(passage, sentence, clause)
                ? own(passage, sentence, clause)
                : Optional.empty();
    }

    private static Optional<Claim> own(Passage passage, TextSentence sentence, Clause clause) {
        Optional<Hedge> hedge = clause.hedges().stream().findFirst();
        if (hedge.isPresent() && hedge.get().commitment() != Commitment.ADVISED) {
            return Unhedged.claim(clause, hedge.get())
                    .map(words -> new Claim(
                            sentence, clause, words, AUTHOR, hedge.get().commitment(), 5 + causal(words)));
        }
        Optional<KindCue> cue = KindCue.in(sentence, clause, sentence.text());
        boolean advised =
                cue.filter(found -> found.kind() == Kind.RECOMMENDATION).isPresent();
        boolean valued = cue.filter(found -> found.kind() == Kind.JUDGEMENT).isPresent();
        boolean plain = hedge.isEmpty()
                && sentence.mentions().stream()
                        .allMatch(mention -> mention.type().isName() || mention.type() == Mention.Type.ORDINAL)
                && clause.standing() == Standing.MAIN;
        return advised || plain
                ? Proposition.of(clause, passage)
                        .map(words -> new Claim(
                                sentence,
                                clause,
                                words,
                                AUTHOR,
                                advised ? Commitment.ADVISED : Commitment.CERTAIN,
                                (advised ? 5 : valued ? 4 : 1) + causal(words)))
                : Optional.empty();
    }

    private static int causal(String words) {
        return CAUSAL.matcher(words).matches() ? 2 : 0;
    }

    /** Whether it is the sentence that a paragraph of some length opens with. */
    public boolean opensParagraph(Passage passage) {
        int index = sentence.index();
        return sentence.analysis().start() == 0
                && index + 2 < passage.sentences().size()
                && passage.sentences().get(index + 2).number() == sentence.number();
    }

    /** Whether its holders are several: "officials claim". */
    public boolean plural() {
        return holder.matches(".*[a-z]s") && holder.equals(holder.toLowerCase(Locale.ROOT))
                || holder.matches(".* (officials|experts|scientists|researchers)");
    }
}
