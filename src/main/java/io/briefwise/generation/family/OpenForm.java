package io.briefwise.generation.family;

import io.briefwise.generation.claim.Claim;
import io.briefwise.generation.clause.Commitment;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an open question asks of a claim; a claim fits one form. */
enum OpenForm {
    EVIDENCE,
    FEASIBILITY,
    CONSEQUENCE,
    ALTERNATIVE,
    ASSUMPTION;

    private static final Pattern CAUSED = Pattern.compile(
            "(.{10,}?) (?:is|are|has been|have been) (?:substantially |largely |partly )?(?:driven|helped|caused) by (.*)");
    private static final String COMING = "there will be ";

    static OpenForm fitting(Claim claim) {
        if (claim.commitment() == Commitment.ADVISED) {
            return FEASIBILITY;
        }
        if (CAUSED.matcher(claim.words()).matches()) {
            return ALTERNATIVE;
        }
        if (claim.words().startsWith(COMING)) {
            return CONSEQUENCE;
        }
        boolean reasoned = claim.commitment() == Commitment.DOUBTFUL || claim.commitment() == Commitment.POSSIBLE;
        return reasoned ? ASSUMPTION : EVIDENCE;
    }

    String stem(Claim claim) {
        return switch (this) {
            case EVIDENCE ->
                "How well does the text support %s claim that %s?".formatted(owned(claim.holder()), claim.words());
            case FEASIBILITY ->
                "How practical is the recommendation that %s, judging by what the text says?".formatted(claim.words());
            case CONSEQUENCE ->
                "What consequences could %s have, on the evidence of the text?"
                        .formatted(claim.words().substring(COMING.length()));
            case ALTERNATIVE -> {
                Matcher caused = CAUSED.matcher(claim.words());
                yield caused.matches()
                        ? "What else in the text, apart from %s, could account for %s?"
                                .formatted(caused.group(2), caused.group(1))
                        : "How well does the text support the claim that %s?".formatted(claim.words());
            }
            case ASSUMPTION -> assumed(claim);
        };
    }

    private static String assumed(Claim claim) {
        return claim.commitment() == Commitment.DOUBTFUL
                ? "What does the author take for granted in doubting that %s?".formatted(claim.words())
                : "What would have to be the case for it to come about that %s?".formatted(claim.words());
    }

    private static String owned(String holder) {
        return holder + (holder.endsWith("s") ? "’" : "’s");
    }

    Rule.Example example() {
        return switch (this) {
            case EVIDENCE ->
                new Rule.Example(
                        "Moscow is likely to have opened the way to an agreement. The agreement with Moscow followed a"
                                + " year of visits.",
                        "How well does the text support the author’s claim that Moscow has opened the way to an"
                                + " agreement?",
                        "");
            case FEASIBILITY ->
                new Rule.Example(
                        "Governments should extend the network of stations. The network of stations found the gas in"
                                + " 2018.",
                        "How practical is the recommendation that governments should extend the network of stations,"
                                + " judging by what the text says?",
                        "");
            case CONSEQUENCE ->
                new Rule.Example(
                        "A shift of strategic interests in Eurasia cannot be ruled out in the future. India watches the"
                                + " strategic interests of China.",
                        "What consequences could a shift of strategic interests in Eurasia in the future have, on the"
                                + " evidence of the text?",
                        "");
            case ALTERNATIVE ->
                new Rule.Example(
                        "It is likely that Russia’s outreach towards Pakistan is driven by the deterioration in its ties"
                                + " with the West. Russia supports Pakistan for another reason.",
                        "What else in the text, apart from the deterioration in its ties with the West, could account for"
                                + " Russia’s outreach towards Pakistan?",
                        "");
            case ASSUMPTION ->
                new Rule.Example(
                        "A charge alone is unlikely to keep streets clear for ever. The streets of London filled up"
                                + " again in spite of the charge.",
                        "What does the author take for granted in doubting that a charge alone will keep streets clear for"
                                + " ever?",
                        "");
        };
    }
}
