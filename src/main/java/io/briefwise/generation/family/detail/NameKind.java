package io.briefwise.generation.family.detail;

import io.briefwise.generation.candidate.Distractors;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Entity;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.question.Cloze;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A kind of names that can stand in each other's place.
 *
 * @param word what questions call it
 * @param type the type of its mentions
 * @param option how a name looks that can be offered
 * @param before what stands before a name that is asked for
 * @param betrayed words of a sentence that would tell some of the names apart
 */
record NameKind(
        String word,
        Family family,
        Skill skill,
        Mention.Type type,
        Pattern option,
        Pattern before,
        Pattern betrayed,
        Rule.Example example) {

    private static final int NEAR = 6;
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final String PLACED =
            "in|at|near|from|outside|around|to|of|into|between|across|for|through|beyond|reached|left";
    private static final String NOT_BARE =
            "(?!.*\\b(?:Sea|Ocean|River|Lake|Street|Road|Avenue|Square|County|Bay|Gulf|Island|Islands|Mount|Mountains|Valley|Coast"
                    + "|North|South|East|West|Northern|Southern|Eastern|Western|Europe|Africa|Asia|America|Pacific|Atlantic|Arctic"
                    + "|Antarctica|Earth|Court|House|Hall|Park|Bridge|Station|University|Hospital|Church|District|Region|Antarctic"
                    + "|England|Scotland|Wales|Britain|California|Texas|Florida|Ohio|Alaska|Hawaii|Arizona|Nevada|Oregon"
                    + "|Michigan|Illinois|Minnesota|Virginia|Georgia|Maine|Vermont|Massachusetts|Pennsylvania|Colorado|Utah"
                    + "|European|Canal|Channel|Peninsula|Alps|Baltic|Mediterranean|Caribbean|Union)\\b)";

    static List<NameKind> all() {
        return List.of(
                new NameKind(
                        "person",
                        Family.WHO,
                        Skill.DETAIL,
                        Mention.Type.PERSON,
                        Pattern.compile("\\p{Lu}[\\p{L}’'.-]+ (?:[\\p{L}’'.-]+ )*\\p{Lu}[\\p{L}’'-]+"),
                        Pattern.compile(
                                "(?!(?:mr|mrs|ms|miss|dr|sir|lady|lord|king|queen|captain|professor|prof\\.?|saint|st\\.?"
                                        + "|president|emperor|pope|mr\\.|mrs\\.|dr\\.|the|an?|\\p{L}+[’']s?)$).*"),
                        Pattern.compile(
                                "(?i).*\\b(?:he|she|his|her|him|hers|himself|herself|husband|wife|father|mother|son"
                                        + "|daughter|brother|sister|widow|spokeswoman|spokesman)\\b.*"),
                        new Rule.Example(
                                "Maria Lopez, a biologist in Porto, counted the crabs in the river for a decade. Anna Berg"
                                        + " runs the harbour museum. The bill was paid by Tom Hall. The crabs were drawn by Peter Moss.",
                                "Which person belongs in the gap in ¶1: “%s, a biologist in Porto, counted the crabs in the river for a decade”?"
                                        .formatted(Cloze.GAP),
                                "Maria Lopez")),
                new NameKind(
                        "country",
                        Family.WHICH_COUNTRY,
                        Skill.PLACE,
                        Mention.Type.COUNTRY,
                        Pattern.compile("(?!Soviet Union|England|Scotland|Wales|European.*).*"),
                        Pattern.compile(
                                "(?!(?:the|an?|and|or|,|new|central|upper|lower|(?:north|south|east|west)(?:ern)?|\\p{L}+ern|mainland|modern"
                                        + "|ancient|post-war|imperial|greater|inland|rural|eurasian)$).*"),
                        NOTHING,
                        new Rule.Example(
                                "The new ferries of the island were built in Norway at the end of the war. Spain sold oranges."
                                        + " Chile sold copper. Kenya sold tea.",
                                "Which country belongs in the gap in ¶1: “The new ferries of the island were built in %s at the end of the war”?"
                                        .formatted(Cloze.GAP),
                                "Norway")),
                new NameKind(
                        "place",
                        Family.WHERE,
                        Skill.PLACE,
                        Mention.Type.PLACE,
                        Pattern.compile(NOT_BARE + "\\p{Lu}[\\p{L}’'-]+(?: (?:upon|on|de|sur|\\p{Lu}[\\p{L}’'-]+))*"),
                        Pattern.compile(PLACED),
                        NOTHING,
                        new Rule.Example(
                                "The new ferries of the island were built in Bremen at the end of the war. A crane came from"
                                        + " Hamburg. The steel was made in Sheffield. The pilot was born in Bristol.",
                                "Which place belongs in the gap in ¶1: “The new ferries of the island were built in %s at the end of the war”?"
                                        .formatted(Cloze.GAP),
                                "Bremen")));
    }

    /** Whether the mention stands where another name of its kind could. */
    boolean isAskedAt(TextSentence sentence, Mention mention) {
        String after = mention.last() + 1 >= sentence.analysis().tokens().size()
                ? ""
                : sentence.analysis().token(mention.last() + 1).tag();
        boolean compound = after.matches("NNPS?|POS|HYPH|-LRB-|CC");
        // "Kiel, Germany" and "Kiel, in the north of Germany" show where it lies
        boolean nested = type != Mention.Type.PERSON
                && after.equals(",")
                && sentence.mentions().stream()
                        .anyMatch(next -> next.first() > mention.last()
                                && next.first() <= mention.last() + NEAR
                                && next.type().isName());
        // "the University of Kiel", "the Gulf of Mexico"
        int of = mention.first() - 1;
        boolean named = of > 0
                && sentence.analysis().token(of).text().equals("of")
                && sentence.analysis().token(of - 1).isName();
        return mention.type() == type
                && before(wordBefore(new Entity.Place(sentence, mention)))
                && !compound
                && !nested
                && !named;
    }

    private boolean before(String word) {
        return before.matcher(word).matches();
    }

    /** Written like the others, and never with an article: "the Ribston Pippin" is nobody. */
    boolean isOption(Entity name) {
        return option.matcher(name.name()).matches()
                && name.places().stream()
                        .noneMatch(place -> type != Mention.Type.COUNTRY
                                && wordBefore(place).matches("the|an?"));
    }

    private static String wordBefore(Entity.Place place) {
        int first = place.mention().first();
        return first == 0
                ? ""
                : place.sentence().analysis().token(first - 1).text().toLowerCase(Locale.ROOT);
    }

    boolean fits(String gapped) {
        return !betrayed.matcher(gapped).matches();
    }

    /** As the text writes it first, a country with the article it needs. */
    String named(Entity name) {
        return name.places().stream()
                .map(Entity.Place::mention)
                .filter(mention ->
                        mention.type() == Mention.Type.COUNTRY && mention.text().matches(".*\\p{Ll}.*"))
                .findFirst()
                .map(mention -> Distractors.withArticle(mention.text().replaceFirst("^[Tt]he ", "")))
                .orElseGet(() -> Distractors.named(name));
    }

    /** The other names of the kind, the nearest first. */
    List<Entity> others(Passage passage, Entity name, TextSentence source) {
        return passage.entities().of(type).stream()
                .filter(other -> !other.id().equals(name.id()) && isOption(other))
                .filter(other -> other.places().stream().anyMatch(this::isOffered))
                .sorted(Comparator.comparingInt(other -> other.places().stream()
                        .mapToInt(place -> Math.abs(place.sentence().index() - source.index()))
                        .min()
                        .orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private boolean isOffered(Entity.Place place) {
        String word = wordBefore(place);
        return place.mention().type() == type && (type != Mention.Type.PLACE || before(word) || word.matches(",|and"));
    }
}
