package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.People;
import io.briefwise.generation.clause.WordTable;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that show what kind of statement a quotation makes. Words that bear the marks of two kinds show none.
 *
 * @param kind what they show
 * @param words as the text has them
 */
public record KindCue(Kind kind, String words) {

    private static final Pattern ADVISED = Pattern.compile("\\b(?:should|ought to|had better|would do well to"
            + "|would be wise to|[Ii]t is (?:high )?time (?:to|for|that))\\b");
    private static final Pattern ACTOR = Pattern.compile(
            "(?i)(government|authority|city|donor|party|state|school|minister|ministry|policymaker|council|employer|company|parent"
                    + "|teacher|country|leader|regulator|bank|agency|commission|parliament|legislator|university|hospital"
                    + "|court|union|owner|operator|firm|department|inspector|committee|board|manager|body|official|town|port"
                    + "|region|member|supplier|provider|law|rule|scheme|plan|policy|programme|contract|agreement|review"
                    + "|reform|fund|step|goal|priority|aim|standard)");
    private static final Pattern FORETOLD = Pattern.compile("\\b(?:will|(?:is|are) (?:\\w+ )?(?:un)?likely to"
            + "|(?:is|are) bound to|(?:is|are) set to)\\b(?! have\\b)");
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:future|by (?:about )?20\\d\\d|next (?:year|decade|century|generation|(?:\\w+ )?years)|years ahead|soon"
                    + "|in the coming|coming (?:years|decades)|for ever|over the next|within (?:\\w+ )?years|eventually"
                    + "|before long|in time|tomorrow)\\b");
    /** What is on somebody's calendar is planned rather than foretold. */
    private static final Pattern PLANNED =
            Pattern.compile("respond|stay|publish|meet|open|start|begin|close|vote|review|launch|host"
                    + "|pay|receive|report|decide|send|run|consider|present|visit|hold|require|apply|cover|provide|consist|contain|find"
                    + "|be|tell|ask|look|discuss|examine|arrive|travel|take|have");

    private static final Pattern HABIT =
            Pattern.compile("\\b(?:often|usually|always|sometimes|typically|generally|rarely|seldom|never)\\b");
    private static final String VALUE = String.join(
            "|",
            WordTable.beside(KindCue.class, "values.tsv", Set.of("value"))
                    .labels()
                    .keySet());
    private static final Pattern VALUED = Pattern.compile("\\b(?:" + VALUE + ")\\b");
    private static final Pattern PRAISED = Pattern.compile("\\b(?:deserves?|rightly|wrongly|unfairly|regrettably"
            + "|unfortunately|sadly|disappointingly|happily|admirably|poorly|the (?:best|worst|strongest|weakest|wisest"
            + "|fairest|soundest) (?:argument|case|answer|course|part|feature|thing|option|reason|defence|objection)"
            + "|too (?:little|slow|late|few|low|high|narrow|weak|timid|often|long|easily|vague|blunt|cautious))\\b");
    /** What is good for something, big or usual can be looked up or is concluded, rather than judged. */
    private static final Pattern PLAIN = Pattern.compile("necessary|unnecessary|responsible|insufficient|(in)?effective"
            + "|(in)?efficient|(un)?suitable|feasible|plausible|successful|(un)?reliable|considerable|negligible|(in)?significant"
            + "|modest|obsolete|outdated|outmoded|harmful|beneficial|dangerous|risky|destructive|detrimental|powerful|robust|severe"
            + "|odd|strange|peculiar|puzzling|precarious|cumbersome|unfit|urgent|desperate|delicate|fragile|hollow|crude|imperfect"
            + "|legitimate|proper|feeble|spectacular|fitting");
    /** Grounds make a judgement or a forecast look like what follows from them. */
    private static final Pattern GROUNDED = Pattern.compile(
            "(?i)\\b(?:because|since|therefore|thus|hence|so|consequently|in other words|in short|whether|nothing|statistically"
                    + "|as a result|which (?:means|suggests|shows)|given|on average|estimat\\w+|forecast\\w*|if|unless|depends?)\\b");

    /** What shows the kind of what is quoted of a sentence, whose clause is given. */
    public static Optional<KindCue> in(TextSentence sentence, Clause clause, String quoted) {
        Set<Kind> marked =
                Stream.of(Kind.values()).filter(kind -> isMarked(kind, quoted)).collect(Collectors.toSet());
        List<KindCue> cues = Stream.of(
                        Inferred.in(clause).map(words -> new KindCue(Kind.INFERENCE, words)),
                        advised(sentence, clause),
                        foretold(clause, quoted),
                        valued(clause, quoted),
                        Recorded.in(sentence, clause, quoted).map(words -> new KindCue(Kind.FACT, words)))
                .flatMap(Optional::stream)
                .filter(cue -> !isGrounded(cue.kind, quoted))
                .toList();
        return cues.size() == 1 && marked.stream().allMatch(kind -> kind == cues.getFirst().kind)
                ? Optional.of(cues.getFirst())
                : Optional.empty();
    }

    private static boolean isGrounded(Kind kind, String quoted) {
        return switch (kind) {
            case JUDGEMENT -> GROUNDED.matcher(quoted).find();
            case PREDICTION ->
                GROUNDED.matcher(quoted).find() || quoted.matches(".*\\b(?:may|might|can|could|perhaps|probably)\\b.*");
            case RECOMMENDATION -> quoted.matches(".*\\b(?:perhaps|probably|whether)\\b.*");
            case FACT, INFERENCE -> false;
        };
    }

    /** Whether words speak of what lies ahead. */
    static boolean isAhead(String words) {
        return AHEAD.matcher(words).find();
    }

    /** Whether words say how good or bad something is. */
    static boolean values(String words) {
        return VALUED.matcher(words).find();
    }

    /** Whether words of the kind stand anywhere, if only in passing. */
    private static boolean isMarked(Kind kind, String quoted) {
        return switch (kind) {
            case FACT -> false;
            case INFERENCE -> Inferred.marks(quoted);
            case JUDGEMENT ->
                VALUED.matcher(quoted).find() || PRAISED.matcher(quoted).find();
            case PREDICTION ->
                FORETOLD.matcher(quoted).find() || AHEAD.matcher(quoted).find();
            case RECOMMENDATION ->
                ADVISED.matcher(quoted).find()
                        || quoted.matches(".*\\b(?:must(?! have)|needs? to|have to|has to)\\b.*");
        };
    }

    private static Optional<KindCue> advised(TextSentence sentence, Clause clause) {
        Optional<String> cue = find(ADVISED, clause.text());
        if (cue.isEmpty() || cue.get().contains("time")) {
            return cue.map(words -> new KindCue(Kind.RECOMMENDATION, words));
        }
        int head = clause.subject().head();
        boolean actor = ACTOR.matcher(clause.subjectHead().lemma()).matches()
                || People.isOne(clause.subjectHead())
                || clause.text(clause.subject()).matches("(?i)they|it|we|he|she")
                || sentence.analysis()
                        .mentionAt(head)
                        .filter(mention -> mention.type() != Mention.Type.DATE)
                        .isPresent();
        boolean done = clause.verbs().passive()
                && !clause.main().lemma().matches("see|expect|know|note|find|surprise|tempt|reach|add|say");
        boolean hoped =
                clause.main().lemma().matches("be|have|prove|help|last|suffice|arrive|come|know|reach|fall|rise|cost")
                        && !ACTOR.matcher(clause.subjectHead().lemma()).matches();
        boolean governs = find(
                        ADVISED,
                        sentence.analysis()
                                .text(clause.verbs().finite(), clause.verbs().main()))
                .isPresent();
        return cue.filter(_ -> governs && (actor || done) && !hoped)
                .filter(_ -> !clause.text().matches(".*\\bshould have\\b.*"))
                .map(words -> new KindCue(Kind.RECOMMENDATION, words));
    }

    private static Optional<KindCue> foretold(Clause clause, String quoted) {
        boolean ahead = AHEAD.matcher(quoted).find();
        boolean turns = !PLANNED.matcher(clause.main().lemma()).matches()
                && !clause.verbs().passive()
                && clause.main().tag().equals("VB");
        boolean planned = ahead && !turns && !clause.main().lemma().equals("be");
        boolean general = HABIT.matcher(quoted).find()
                || clause.text(clause.subject()).matches("(?i)(i|we|you|an? .*|any.*|every.*|one)");
        String verbs = clause.sentence().text(clause.verbs().finite(), clause.last());
        return (ahead || turns) && !planned && !general
                ? find(FORETOLD, verbs)
                        .filter(words -> verbs.startsWith(words))
                        .map(words -> new KindCue(Kind.PREDICTION, words))
                : Optional.empty();
    }

    /** A value given to the subject itself: the predicate after "is" or "remains". */
    private static Optional<KindCue> valued(Clause clause, String quoted) {
        if (!clause.hedges().isEmpty() || quoted.matches(".*\\d.*|.*\\b(?:if|unless|would|could)\\b.*")) {
            return Optional.empty();
        }
        boolean copular = clause.verbs().auxiliaries().stream()
                .anyMatch(token -> clause.sentence().token(token).lemma().matches("be|remain"));
        String predicate = clause.sentence()
                .text(
                        clause.verbs().finite(),
                        Math.min(clause.last(), clause.verbs().main() + 3));
        Optional<String> said = copular && !clause.verbs().passive() ? find(VALUED, predicate) : Optional.empty();
        return said.filter(words -> !PLAIN.matcher(words).matches())
                .or(() -> find(PRAISED, clause.text()))
                .map(words -> new KindCue(Kind.JUDGEMENT, words));
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
