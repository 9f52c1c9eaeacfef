package io.briefwise.generation.family.open;

import io.briefwise.generation.claim.Voice;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something that the author, or a body for which the text speaks, wants done.
 *
 * @param point where it is said
 * @param recommends "the text recommends that councils should publish …"
 * @param who ought to do it, or what it ought to be done to; empty for "publish the figures"
 * @param step what ought to be done, with a bare verb at its head
 * @param aim "so that …", as the text says it; empty where it says none
 */
record Advice(Point point, String recommends, String who, String step, String aim) {

    private static final int LONGEST = 32;
    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:And|But|So|Yet|Then|Alongside [^,]+,|Here,?|First|Second|Third|Fourth|Firstly|Secondly|Thirdly|Fourthly|Finally|Lastly|Instead|Meanwhile"
                    + "|Therefore|Above all|In the meantime|For (?:that|this) reason|In future|At the same time|Likewise|Similarly|Equally|In addition|To begin with|Moreover),? )+");
    /** "The panel recommends, first, that …", "We recommend that …". */
    private static final Pattern RECOMMENDING = Pattern.compile(
            "^(?:(?<by>We|I|[Tt]he (?:\\w+ )?(?:panel|committee|commission|inquiry|review|report|authors|board|working group|\\p{Lu}\\w+)) (?:therefore |also )?(?:recommends?|proposes?|urges?|concludes?)(?:, [^,]+,)? that,? )");

    private static final Pattern OUGHT = Pattern.compile(
            "^(?<who>(?:\\p{Lu}\\w+, )*[^,;:“”?]{2,90}?(?:, (?:which|who|whose|perhaps) [^,;:]{4,60},)?) (?:should|ought to) (?:(?:therefore|also|then|now|at least|at once|instead|accordingly) )?(?<step>\\p{Ll}.+)$");
    /** "From September 2025, teachers …" */
    private static final Pattern FRONTED = Pattern.compile("^((?:[Ff]rom|[Bb]y|[Ii]n|[Ww]ithin|[Oo]ver) [^,]{3,28}), ");
    /** "The council, when it meets, should …" */
    private static final Pattern BETWEEN =
            Pattern.compile(", (?:when|if|as|where|however|of course|in|for|once) ?[^,]*, (should|ought)\\b");

    private static final Pattern REPORTING = Pattern.compile(
            "(?i).*\\b(predicts?|predicted|forecasts?|estimates?|implies|assumes?|means?|shows?|says?|said|argues?|argued|thinks?|thought|believes?|suggests?|hopes?|accepts?|holds?|agrees?|insists?|maintains?|wants?|whether|why|how|what|if|when|because|although|while|where|there|may|can|cannot|could|would|will|is|are|was|were|has|had)\\b.*");
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)(we|i|you|one|he|she|this|that|these|those|there|nothing|none|nobody|which|who|what|readers|all|none of this|so|nor|people|everyone|(?:this|that|these|such|we|i|as for) .*|self-interest|.*\\b\\w+ed that\\b.*|those (?!who|whose|in|with|of).*|.*\\b(two|three|four|five|several) (\\w+ )?(conditions|things|steps|measures|changes|points|reforms)\\b.*|.* (?:conclude|doubt|find|show|mean|note|add|feel|fear|decide|propose|recommend)\\w* that .*)");
    private static final Pattern NO_DEED = Pattern.compile(
            "(take note|be aware|note|remember|not be (?:surprised|taken|read|forgotten)|stop|come|go|remain|continue|worry|surprise|matter|suffice|bear in mind|know|never|hardly"
                    + "|be (?:clear|fair|honest|careful|wary|read|seen|surprised|remembered|noted|understood|judged|said|expected|large|added|possible|enough|no|foreseen|wrong|glad|proud|modest|ashamed|content))\\b.*"
                    + "|(?:be|have) (?:been|to|no|some)\\b.*|have (?:little|much|a (?:small|large|modest)|more|less|the (?:same|effect))\\b.*|have (?:told|done|made|known|seen|taken|given|gone|had|said|put|\\w+ed)\\b(?! by).*|.*\\b(pretend|admit|accept|recognise|recognize|expect|welcome|pause|wonder|ask (?:why|whether|how))\\b.*");
    private static final Pattern AIM = Pattern.compile(",? (so that .+)$");
    /** What goes on behind the step and is no part of it. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?:;|:| –|, (?:and|but) (?:should|that|it|they|the|ought|no|to)\\b|, (?:since|because|as|though|although|beginning|with|tied|followed|so|however|which|whose|where|two|three|but|a|an|paid|payable)\\b|, and \\p{Ll}+ (?:it|them|the)\\b| and that\\b| before (?:it|they)\\b).*");

    /** "We advise the government to take four steps." */
    private static final Pattern ADDRESSED =
            Pattern.compile("(?s).*\\b(?:advise|urge|ask|call on) (the \\p{Ll}+) to\\b.*");

    private static final Pattern LIST = Pattern.compile(
            ".*\\b(two|three|four|five|several) (\\w+ )?(conditions|things|steps|measures|changes|points|reforms)\\b.*");

    /** In the order of the text. */
    static List<Advice> in(Passage passage) {
        return passage.notes().of(All.class, () -> new All(find(passage))).advice;
    }

    private record All(List<Advice> advice) {}

    private static List<Advice> find(Passage passage) {
        List<Advice> found = new ArrayList<>();
        Map<Integer, String> advised = new HashMap<>();
        for (TextSentence sentence : passage.sentences()) {
            Matcher addressed = ADDRESSED.matcher(sentence.text());
            if (addressed.matches()) {
                advised.put(sentence.number(), addressed.group(1));
            }
            if (!Voice.isQuoted(passage, sentence) && sentence.text().strip().endsWith(".")) {
                said(sentence, advised).or(() -> Command.in(passage, sentence)).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static Optional<Advice> said(TextSentence sentence, Map<Integer, String> advised) {
        String text =
                OPENING.matcher(sentence.text().strip().replaceAll("[.]$", "")).replaceFirst("");
        Matcher recommending = RECOMMENDING.matcher(text);
        boolean open = recommending.find();
        String by = open && !recommending.group("by").matches("We|I") ? lowered(recommending.group("by")) : "the text";
        String rest = open ? text.substring(recommending.end()) : text;
        Matcher fronted = FRONTED.matcher(rest);
        String time = fronted.find() ? " " + lowered(fronted.group(1)) : "";
        rest = BETWEEN.matcher(fronted.reset().replaceFirst("")).replaceFirst(" $1");
        Matcher ought = OUGHT.matcher(rest);
        Optional<String[]> parts = ought.matches()
                ? Optional.of(new String[] {ought.group("who"), ought.group("step")})
                : open && !recommending.group().contains("conclude") ? bare(sentence, rest) : Optional.empty();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String who = resolved(parts.get()[0].strip(), sentence, advised);
        String step = parts.get()[1];
        if (!who.isEmpty() && !NOBODY.matcher(who).matches()) {
            advised.put(sentence.number(), who);
        }
        Matcher aim = AIM.matcher(step);
        String goal = aim.find() ? aim.group(1).replaceFirst(";.*", "") : "";
        String deed = BEHIND.matcher(AIM.matcher(step).replaceFirst(""))
                .replaceFirst("")
                .strip();
        return Stream.of(
                        deed + time,
                        deed.replaceFirst(", (?:and|but|or) .*", "") + time,
                        deed.replaceFirst(", .*", "") + time)
                .filter(cut -> fits(who, cut))
                .findFirst()
                .map(cut -> new Advice(
                        Point.of(sentence, who + " should " + cut),
                        by + " recommends that " + who + " should " + cut,
                        who,
                        cut,
                        Told.standsAlone(goal) && goal.split(" ").length < 18 ? goal : ""));
    }

    private static boolean fits(String who, String deed) {
        return !who.isEmpty()
                && !REPORTING
                        .matcher(who.replaceFirst(" (?:who|that|which|whose|where)\\b.*", ""))
                        .matches()
                && !NOBODY.matcher(who).matches()
                && !NO_DEED.matcher(deed).matches()
                && !LIST.matcher(deed).matches()
                && deed.split(" ").length >= 2
                && (who + " " + deed).split(" ").length <= LONGEST
                && Told.standsAlone(who + " should " + deed)
                && deed.matches("[^“”()?]*")
                && !deed.matches(".*\\b(more|less|better|so|such|us|half)$|.*\\b(us|we|our)\\b.*");
    }

    /** "We recommend that the government close the fund": the verb stands bare. */
    private static Optional<String[]> bare(TextSentence sentence, String rest) {
        int from = sentence.text().indexOf(rest) + sentence.analysis().start();
        return sentence.analysis().tokens().stream()
                .filter(token -> token.start() > from && token.tag().equals("VB"))
                .findFirst()
                .map(token -> token.start() - from)
                .filter(at -> at > 0 && at < rest.length())
                .map(at -> new String[] {rest.substring(0, at).strip(), rest.substring(at)})
                .filter(parts -> !parts[0].matches(".* (to|not)"));
    }

    /** "They" are those whom the advice before it in the paragraph is for. */
    private static String resolved(String who, TextSentence sentence, Map<Integer, String> advised) {
        if (!who.matches("They|It|they|it")) {
            return isName(sentence, who) ? who : lowered(who);
        }
        boolean many = who.equalsIgnoreCase("they");
        return Optional.ofNullable(advised.get(sentence.number()))
                .filter(name -> many
                        == name.replaceFirst(" (?:in|of|with|that|who|for|to)\\b.*", "")
                                .endsWith("s"))
                .orElse("");
    }

    private static boolean isName(TextSentence sentence, String who) {
        int at = sentence.text().indexOf(who);
        Optional<Token> first = sentence.analysis().tokens().stream()
                .filter(token -> token.start() - sentence.analysis().start() == at)
                .findFirst();
        boolean mentioned = sentence.mentions().stream()
                .anyMatch(mention -> mention.type().isName() && who.startsWith(mention.text()));
        return mentioned
                || at > 0
                        && Character.isUpperCase(who.charAt(0))
                        && first.filter(Token::isName).isPresent()
                || who.matches("\\p{Lu}\\S* \\p{Lu}.*") && !who.startsWith("The ");
    }

    private static String lowered(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
