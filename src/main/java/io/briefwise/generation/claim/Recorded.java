package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells events that somebody has put on record: a deed that anybody could see, with a year, a sum or a number. */
final class Recorded {

    private static final Set<String> DEEDS = Set.of(
            ("abolish acquire adopt announce appoint approve arrive auction award ban begin borrow build burn buy carry cease"
                            + " charge close collapse collect complete conduct connect cost cross cut decline deliver demolish"
                            + " destroy die double drop earn elect emigrate employ end enter erect establish expand export"
                            + " fall fly found fund graduate grant halve happen hire hold import increase install interview"
                            + " introduce invest issue join kill land launch leave lend live lose make manufacture marry merge"
                            + " move number open order pass pay plant print produce publish purchase raise ratify reach rebuild"
                            + " receive record register reject release rent reopen replace resign retire retreat return rise"
                            + " sail score sell send serve settle ship shut sign sink spend start stop strike survey take total"
                            + " train transfer travel treat visit vote weigh win work write")
                    .split(" "));
    /** Causes and grounds are read into things, guesses are no record, and what was weighed is no mere report. */
    private static final Pattern LOADED = Pattern.compile(
            "(?i)\\b(?:because|since|thanks to|owing to|due to|caus\\w+|led to|so|as a result|result\\w*"
                    + "|sharply|dramatically|remarkabl\\w+|surprising\\w*|only|even|merely|barely|famous\\w*|success\\w*"
                    + "|fail\\w*|most|best|worst|important|major|mainly|largely|perhaps|about to|would|could|may|might"
                    + "|had (?:been )?\\w+(?:ed|en)|better|worse|too|enough|estimat\\w+|forecast\\w*|project(?:ed|ion)|expected"
                    + "|consultants?|thought|believed|great|quiet(?:ly)?|sudden(?:ly)?|although|though|but|despite|in part|partly"
                    + "|efforts?|landmark|grateful|(?!west|east|forest|harvest|interest|request|test|contest|protest|invest"
                    + "|arrest|guest|rest|chest|nest|priest|honest|modest|August)\\w{3,}est)\\b");

    private Recorded() {}

    /** The part by which it can be looked up. */
    static Optional<String> in(TextSentence sentence, Clause clause, String quoted) {
        boolean past = clause.sentence().token(clause.verbs().finite()).tag().equals("VBD");
        boolean plain = past
                && DEEDS.contains(clause.main().lemma())
                && clause.hedges().isEmpty()
                && !Doubt.in(quoted)
                && !LOADED.matcher(quoted).find()
                && !quoted.matches(".*\\bthe \\d+")
                && !Interpretive.is(clause);
        return plain
                ? sentence.mentions().stream()
                        .filter(mention -> quoted.contains(mention.text()))
                        .filter(mention -> !clause.subject().covers(mention.first()))
                        .filter(Recorded::canBeLookedUp)
                        .findFirst()
                        .map(Mention::text)
                : Optional.empty();
    }

    private static boolean canBeLookedUp(Mention mention) {
        return switch (mention.type()) {
            case DATE -> mention.text().matches(".*\\b(1[1-9]|20)\\d\\d\\b.*");
            case MONEY, PERCENT -> mention.text().matches(".*\\d.*");
            case NUMBER -> mention.text().matches("[\\d,.]{2,}");
            case PERSON, ORGANISATION, COUNTRY, CAPITAL, PLACE, NATIONALITY, DURATION, ORDINAL, OTHER -> false;
        };
    }
}
