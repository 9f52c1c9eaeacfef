package io.briefwise.generation.people;

import io.briefwise.generation.claim.Reported;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Phrase;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Dependency;
import io.briefwise.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what persons say in a text, by the words that hand it to them. */
public final class Speeches {

    private static final String SAYS =
            "(?:\\p{Ll}+ly )?(?:sa(?:id|ys)|argue[sd]|warn(?:ed|s)|explain(?:ed|s)|add(?:ed|s)|note[sd]"
                    + "|complain(?:ed|s)|insist(?:ed|s)|recall(?:ed|s)|admit(?:ted|s)|concede[sd]|claim(?:ed|s)|suggest(?:ed|s)"
                    + "|point(?:ed|s) out|observe[sd]|believe[sd]|thinks|thought|reckon(?:ed|s)|suspect(?:ed|s)|repl(?:ied|ies)"
                    + "|remark(?:ed|s)|wr(?:ote|ites)|accept(?:ed|s)|acknowledge[sd]|maintain(?:ed|s)|estimate[sd]|predict(?:ed|s)"
                    + "|conclude[sd]|joke[sd]|t(?:old|ells) (?:the|a) [\\p{L} ]{3,25}|t(?:old|ells) (?:reporters|them|him|her|me))";
    private static final String WHO = "(?<who>he|she|(?:\\p{Lu}[\\p{L}’'.-]*)(?: \\p{Lu}[\\p{L}’'.-]*)*)";
    /** What may follow and takes part of the statement back. */
    private static final String CONDITION =
            "in which|provided|unless|if|so long|as long|when|until|or|but only|except|at least|at most|mostly|perhaps|for now|apart";

    private static final List<Pattern> QUOTED = List.of(
            Pattern.compile("^“(?<said>[^“”]+?)[,?!]?” " + SAYS + " " + WHO + "(?![’']s).*"),
            Pattern.compile("^“(?<said>[^“”]+?)[,?!]?” " + WHO + "(?:, [^“”]{3,90},)? " + SAYS + "\\b.*"),
            Pattern.compile(
                    "^(?:[^“”,]{1,60}, )?" + WHO + "(?:, [^“”]{3,90},)? " + SAYS + "[,:] “(?<said>[^“”]+?)[.?!]?”$"));
    private static final List<Pattern> STATED = List.of(
            Pattern.compile("^(?<said>[^“”;:]+), " + SAYS + " " + WHO
                    + "(?![’']s)(?:[.]|, (?!CONDITION).*)".replace("CONDITION", CONDITION)),
            Pattern.compile("^(?<said>[^“”;:]+), " + WHO + " " + SAYS
                    + "(?:[.]|, (?!CONDITION).*)".replace("CONDITION", CONDITION)));
    private static final List<Pattern> TOLD = List.of(Pattern.compile("(?:^|.*(?:[,;:] | and | but ))" + WHO
            + "(?:, (?:who|a|an|the|its|their)\\b[^,“”]{3,110},)? " + SAYS + " that (?<said>[^,;:“”–—]+)[.]$"));
    private static final Pattern THINKS = Pattern.compile(
            ".*\\b(believe[sd]?|thinks?|thought|reckon(ed|s)|suspect(ed|s)|estimate[sd]|predict(ed|s)) that .*");
    private static final Pattern GOES_ON = Pattern.compile("^“(?<said>[^“”]+?)[.?!]?”$");
    private static final Set<String> HOLDS =
            Set.of("believe", "think", "reckon", "suspect", "expect", "estimate", "predict", "calculate", "foresee");

    private final Cast cast;
    private final Referents referents;

    private Speeches(Passage passage, Cast cast) {
        this.cast = cast;
        this.referents = new Referents(passage, cast);
    }

    /** Those of a text, in its order, one of a sentence. */
    public static List<Speech> in(Passage passage, Cast cast) {
        Speeches speeches = new Speeches(passage, cast);
        List<Speech> found = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            speeches.quoted(sentence)
                    .or(() -> speeches.goesOn(sentence, found))
                    .or(() -> speeches.stated(sentence))
                    .or(() -> speeches.told(sentence))
                    .or(() -> speeches.toldToTheEnd(sentence))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Speech> quoted(TextSentence sentence) {
        return QUOTED.stream()
                .flatMap(shape -> shaped(sentence, shape, Speech.Form.QUOTED).stream())
                .findFirst();
    }

    private Optional<Speech> stated(TextSentence sentence) {
        return STATED.stream()
                .flatMap(shape -> shaped(sentence, shape, Speech.Form.STATED).stream())
                .findFirst();
    }

    /** "…, and she says that the rule is old": what runs to the end of the sentence without a break. */
    private Optional<Speech> toldToTheEnd(TextSentence sentence) {
        return TOLD.stream()
                .flatMap(shape -> shaped(sentence, shape, Speech.Form.TOLD).stream())
                .findFirst()
                .map(speech -> THINKS.matcher(sentence.text()).matches() ? speech.as(Speech.Form.HELD) : speech);
    }

    private Optional<Speech> shaped(TextSentence sentence, Pattern shape, Speech.Form form) {
        Matcher matcher = shape.matcher(sentence.text());
        return matcher.matches()
                ? speaker(sentence, matcher.start("who")).map(who -> speech(sentence, who, matcher.group("said"), form))
                : Optional.empty();
    }

    /** A quotation that fills the sentence after one whose speaker is named. */
    private Optional<Speech> goesOn(TextSentence sentence, List<Speech> found) {
        Matcher matcher = GOES_ON.matcher(sentence.text());
        if (!matcher.matches() || found.isEmpty()) {
            return Optional.empty();
        }
        Speech before = found.getLast();
        boolean joins = before.form() == Speech.Form.QUOTED
                && before.sentence().index() == sentence.index() - 1
                && before.sentence().number() == sentence.number();
        return joins
                ? cast.in(before.sentence()).stream()
                        .filter(sighting -> sighting.person().equals(before.speaker()))
                        .findFirst()
                        .or(() -> Optional.ofNullable(before.naming()))
                        .map(naming -> new Speech(
                                sentence, before.speaker(), naming, matcher.group("said"), Speech.Form.QUOTED))
                : Optional.empty();
    }

    /** "She says that the rule is old". */
    private Optional<Speech> told(TextSentence sentence) {
        for (Clause clause : sentence.trusted()) {
            Phrase source = clause.source();
            boolean held = clause.standing() == Standing.COMPLEMENT
                    && Reported.isHeld(clause)
                    && !sentence.text().contains("“")
                    && ends(clause);
            if (source != null && held) {
                int head = source.head();
                Optional<Speech> speech = who(sentence, head)
                        .map(who -> speech(
                                sentence, who, clause.text(), holds(clause) ? Speech.Form.HELD : Speech.Form.TOLD));
                if (speech.isPresent()) {
                    return speech;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Clause clause) {
        Sentence sentence = clause.sentence();
        return sentence.arrowTo(clause.verbs().main())
                .map(Dependency::head)
                .filter(verb -> HOLDS.contains(sentence.token(verb).lemma()))
                .isPresent();
    }

    /** Whether what stands after the clause is no more of what is said. */
    private static boolean ends(Clause clause) {
        int next = clause.last() + 1;
        return next >= clause.sentence().tokens().size()
                || clause.sentence().token(next).tag().matches("[.,:]|CC");
    }

    private static Speech speech(TextSentence sentence, Sighting who, String said, Speech.Form form) {
        boolean here = who.sentence().index() == sentence.index();
        return new Speech(sentence, who.person(), here ? null : who, said, form);
    }

    private Optional<Sighting> speaker(TextSentence sentence, int at) {
        Sentence analysis = sentence.analysis();
        for (int i = 0; i < analysis.tokens().size(); i++) {
            if (analysis.token(i).start() - analysis.start() == at) {
                return who(sentence, i);
            }
        }
        return Optional.empty();
    }

    /** A name that stands there, or the one whom "he" or "she" stands for. */
    private Optional<Sighting> who(TextSentence sentence, int token) {
        return cast.at(sentence, token).or(() -> referents.saying(sentence, token));
    }
}
