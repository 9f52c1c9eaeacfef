package io.briefwise.generation.claim;

import io.briefwise.generation.clause.WordTable;
import io.briefwise.language.Dependency;
import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds phrases with "the" that a reader cannot understand without having read what stands before: "the zone", "the two
 * designs". A phrase explains itself if something follows that says which ("the price of bread"), if a name or a year is
 * in it, if it takes up a noun of the same words, if there is one such thing only ("the sea"), or if it is what the text
 * is about.
 */
public final class Definites {

    private static final WordTable UNIQUE =
            WordTable.beside(Definites.class, "unique-things.tsv", Set.of("whole", "kind"));
    private static final Pattern SHORT_NAME = Pattern.compile(
            "Act|Treaty|Convention|Agreement|Alliance|Agency|Ministry|Department|Committee|Board|Council|Institute"
                    + "|University|Bank|Fund|Court|Authority|Protocol|Association|Union|Commission|Society|Bill|Programme"
                    + "|Program|Centre|Center|Office|Service|Foundation|Trust|Party|Company|Directive|Plan|Law|Museum");
    private static final Set<String> WHOLE_MODIFIERS = Set.of(
            "entire", "whole", "global", "world", "wider", "general", "modern", "natural", "open", "deep", "high");
    private static final Set<String> MODIFIERS_THAT_POINT = Set.of(
            "new",
            "old",
            "local",
            "same",
            "other",
            "first",
            "second",
            "third",
            "latest",
            "current",
            "present",
            "previous",
            "following",
            "next",
            "last",
            "whole",
            "entire",
            "main",
            "two",
            "three",
            "four",
            "five",
            "few",
            "many",
            "affected",
            "existing",
            "original",
            "remaining",
            "resulting",
            "neighbouring",
            "surrounding");
    private static final Pattern SAYS_WHICH =
            Pattern.compile("nmod(?!:poss|:tmod).*|acl.*|appos|ccomp|nummod:after|obl");

    private final Sentence sentence;
    private final String text;
    private final Set<String> topics;

    private Definites(Sentence sentence, String text, Set<String> topics) {
        this.sentence = sentence;
        this.text = " " + text.toLowerCase(Locale.ROOT) + " ";
        this.topics = topics;
    }

    /**
     * The first phrase of a sentence that is in the text and points back.
     *
     * @param text words made from the sentence
     * @param topics words of what the whole text is about, in lower case
     */
    public static Optional<String> pointing(Sentence sentence, String text, Set<String> topics) {
        Definites definites = new Definites(sentence, text, topics);
        return IntStream.range(0, sentence.tokens().size())
                .filter(i -> sentence.token(i).text().equalsIgnoreCase("the"))
                .boxed()
                .flatMap(i -> definites.pointing(i).stream())
                .findFirst();
    }

    private Optional<String> pointing(int the) {
        Optional<Dependency> arrow = sentence.arrowTo(the);
        if (arrow.isEmpty() || !arrow.get().is("det") || arrow.get().head() <= the) {
            return Optional.empty();
        }
        int head = arrow.get().head();
        String phrase = sentence.text(the, head).toLowerCase(Locale.ROOT);
        boolean taken = Pattern.compile("\\b" + Pattern.quote(phrase) + "(?!\\p{L})")
                .matcher(text)
                .find();
        return !taken || explainsItself(the, head) ? Optional.empty() : Optional.of(phrase);
    }

    private boolean explainsItself(int the, int head) {
        return isNamed(the, head)
                || isSaidWhich(head)
                || isUnique(the, head)
                || topics.contains(sentence.token(head).text().toLowerCase(Locale.ROOT))
                || isTakenUp(the, head)
                || sentence.token(head).tag().matches("JJR|RBR");
    }

    private boolean isNamed(int the, int head) {
        Token noun = sentence.token(head);
        if (head == the + 1 && SHORT_NAME.matcher(noun.text()).matches()) {
            return false;
        }
        // a capital or a figure: "the Low Countries", "the 19th century", "the late 1990s"
        boolean marked = IntStream.rangeClosed(the + 1, head)
                .mapToObj(i -> sentence.token(i).text())
                .anyMatch(word -> Character.isUpperCase(word.charAt(0)) || word.matches(".*\\d.*"));
        return noun.isName()
                || marked
                || sentence.mentions().stream()
                        .filter(mention -> mention.last() > the && mention.first() <= head)
                        .anyMatch(mention -> mention.type().isName()
                                || mention.type() == Mention.Type.DATE
                                        && mention.text()
                                                .replaceFirst("^The ", "")
                                                .matches(".*(\\d|\\p{Lu}).*"));
    }

    private boolean isSaidWhich(int head) {
        List<Dependency> below = sentence.arrowsFrom(head);
        boolean own = below.stream()
                .anyMatch(child -> child.dependent() > head
                        && SAYS_WHICH.matcher(child.relation()).matches());
        // "the price and quality of bread"
        boolean shared = below.stream()
                .filter(child -> child.is("conj"))
                .flatMap(child -> sentence.arrowsFrom(child.dependent()).stream())
                .anyMatch(child -> child.relation().equals("nmod:of") || child.is("nmod"));
        boolean followed = head + 1 < sentence.tokens().size()
                && sentence.token(head + 1).text().matches("of|whose|who|that");
        return own || shared || followed;
    }

    private boolean isUnique(int the, int head) {
        List<String> words = IntStream.rangeClosed(the + 1, head)
                .mapToObj(i -> sentence.token(i).text().toLowerCase(Locale.ROOT))
                .toList();
        String last = words.getLast();
        boolean whole = UNIQUE.has(String.join(" ", words), "whole")
                || UNIQUE.has(last, "whole")
                        && words.size() > 1
                        && WHOLE_MODIFIERS.containsAll(words.subList(0, words.size() - 1));
        return whole
                || words.size() > 1
                        && UNIQUE.has(last, "kind")
                        && words.stream().noneMatch(MODIFIERS_THAT_POINT::contains);
    }

    /** The same noun stands before it in the same words: "a stopper … the stopper". */
    private boolean isTakenUp(int the, int head) {
        String lemma = sentence.token(head).lemma();
        return IntStream.range(0, the)
                .filter(i ->
                        sentence.token(i).isNoun() && sentence.token(i).lemma().equals(lemma))
                .anyMatch(i -> text.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))
                        && sentence.arrowsFrom(i).stream()
                                .noneMatch(child -> child.is("det")
                                        && !sentence.token(child.dependent())
                                                .text()
                                                .matches("(?i)an?")));
    }
}
