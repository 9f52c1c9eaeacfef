package io.briefwise.generation.substitution;

import io.briefwise.generation.table.Table;
import io.briefwise.language.Dependency;
import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What stands around a word of a sentence, and so whether an entry may be used on it. */
final class Surroundings {

    private static final Set<String> MEASURES =
            Set.copyOf(Table.beside(Surroundings.class, "measures.tsv").lines());
    private static final Set<String> UNITS = Set.of(
            "kilogram",
            "kilometre",
            "kilometer",
            "mile",
            "metre",
            "meter",
            "hectare",
            "acre",
            "tonne",
            "ton",
            "litre",
            "liter",
            "degree",
            "year",
            "month",
            "week",
            "day",
            "hour",
            "minute",
            "foot",
            "kg",
            "km",
            "per",
            "percent",
            "megawatt",
            "gallon",
            "pound",
            "million",
            "billion");
    private static final Set<String> DEGREES =
            Set.of("more", "most", "less", "least", "as", "so", "too", "very", "how", "quite", "rather", "such");

    private final Sentence sentence;
    private final int at;

    Surroundings(Sentence sentence, int at) {
        this.sentence = sentence;
        this.at = at;
    }

    /** Whether the word stands free: in no name, in no compound, beside no hyphen and without a particle of its own. */
    boolean free(WordClass wordClass, int length) {
        Token token = sentence.token(at);
        boolean named = IntStream.range(at, at + length)
                .anyMatch(i -> sentence.mentionAt(i)
                                .filter(mention -> mention.type().isName())
                                .isPresent()
                        || sentence.token(i).isName());
        return !named
                && !hyphenated()
                && switch (wordClass) {
                    case VERB ->
                        !relation("amod") && !relation("compound") && !relation("case") && (length > 1 || !particle());
                    case NOUN ->
                        !relation("compound") && !hasChild("compound") && !relation("fixed") && !before("at", "as");
                    case ADJECTIVE -> !DEGREES.contains(word(at - 1)) && !relation("fixed") && !after("than");
                    case ADVERB ->
                        !relation("fixed")
                                && (!DEGREES.contains(word(at - 1))
                                        || token.tag().equals("DT"));
                    case FIXED -> true;
                };
    }

    boolean meets(Entry entry) {
        int next = at + entry.words().size();
        return (entry.next().isEmpty() || word(next).equals(entry.next()))
                && entry.conditions().stream().allMatch(condition -> meets(condition, next));
    }

    private boolean meets(Condition condition, int next) {
        return switch (condition) {
            case WITH_OBJECT -> (nounObject() && objectIsPlain() || passive()) && !hasChild("iobj");
            case WITHOUT_OBJECT -> !hasChild("obj") && !passive() && !hasChild("xcomp") && !hasChild("ccomp");
            case WITH_CLAUSE -> hasChild("ccomp") && !hasChild("obj");
            case MEASURE -> measures(next);
            case NUMBER -> number(next);
            case COUNT -> count(next);
            case NUMBER_BEFORE -> number(at - 1) || number(at - 2);
            case PLURAL ->
                (tag(next).equals("NNS")
                                || tag(next).equals("JJ") && tag(next + 1).equals("NNS"))
                        && !word(at - 1).matches("the|so|as|how|too|very|of|these|those|not|\\p{L}+[’']s?");
            case PREDICATE -> !relation("amod");
            case ATTRIBUTE -> relation("amod") && !word(at - 1).matches("the|these|those|\\p{L}+[’']s?|its|their|of");
        };
    }

    private boolean nounObject() {
        return sentence.arrowsFrom(at).stream()
                .anyMatch(arrow ->
                        arrow.is("obj") && sentence.token(arrow.dependent()).isNoun());
    }

    /** "help people to read" and "make him go" govern more than an object. */
    private boolean objectIsPlain() {
        return !hasChild("xcomp") && !hasChild("ccomp");
    }

    private boolean measures(int next) {
        // a cost that falls on somebody does not fall
        if (word(next).matches("on|upon|for|short|apart|behind|through|out")) {
            return false;
        }
        boolean figure = (word(next).matches("by|to|from") && number(next + 1)) || number(next);
        boolean measure = sentence.arrowsFrom(at).stream()
                .filter(arrow -> arrow.is("obj") || arrow.is("nsubj") && !hasChild("obj"))
                .map(arrow -> sentence.token(arrow.dependent()).lemma())
                .anyMatch(MEASURES::contains);
        return figure || measure;
    }

    private boolean number(int token) {
        return token >= 0
                && token < sentence.tokens().size()
                && (sentence.token(token).tag().equals("CD")
                        || sentence.token(token).text().matches("[$£€].*|half")
                        || word(token).matches("a|an|about|around|almost|nearly|roughly|just|some")
                                && sentence.mentionAt(token + 1)
                                        .filter(mention -> mention.type() == Mention.Type.NUMBER
                                                || mention.type() == Mention.Type.PERCENT
                                                || mention.type() == Mention.Type.MONEY)
                                        .isPresent());
    }

    private boolean count(int token) {
        String after =
                token + 1 < sentence.tokens().size() ? sentence.token(token + 1).lemma() : "";
        return number(token)
                && tag(token).equals("CD")
                && sentence.mentionAt(token)
                        .filter(mention -> mention.type() == Mention.Type.NUMBER)
                        .isPresent()
                && tag(token + 1).matches("NNS|JJ|NN|NNP")
                && !UNITS.contains(after);
    }

    boolean passive() {
        // "a dish bought with a voucher" is passive as well
        return hasChild("nsubj:pass") || hasChild("aux:pass") || tag().equals("VBN") && relation("acl");
    }

    private boolean particle() {
        return hasChild("compound:prt")
                || at + 1 < sentence.tokens().size()
                        && sentence.token(at + 1).tag().equals("RP");
    }

    private boolean hyphenated() {
        int start = sentence.token(at).start() - sentence.start();
        int end = sentence.token(at).end() - sentence.start();
        return start > 0 && "-–/".indexOf(sentence.text().charAt(start - 1)) >= 0
                || end < sentence.text().length()
                        && "-/".indexOf(sentence.text().charAt(end)) >= 0;
    }

    private boolean relation(String name) {
        return sentence.arrowTo(at).filter(arrow -> arrow.is(name)).isPresent();
    }

    private boolean hasChild(String name) {
        return sentence.arrowsFrom(at).stream().anyMatch(arrow -> arrow.is(name));
    }

    private boolean before(String... words) {
        String two = word(at - 2);
        return Set.of(words).contains(word(at - 1))
                || Set.of(words).contains(two) && word(at - 1).matches("the|a");
    }

    private boolean after(String other) {
        return word(at + 1).equals(other) && tag().equals("JJ");
    }

    private String tag() {
        return tag(at);
    }

    private String tag(int token) {
        return token < sentence.tokens().size() ? sentence.token(token).tag() : "";
    }

    private String word(int token) {
        return token < 0 || token >= sentence.tokens().size()
                ? ""
                : sentence.token(token).text().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether the subject of a verb is plural, as far as its own arrows tell. */
    Optional<Boolean> pluralSubject() {
        return sentence.arrowsFrom(at).stream()
                .filter(arrow -> arrow.is("nsubj"))
                .map(Dependency::dependent)
                .map(head -> sentence.token(head).tag().endsWith("S")
                        || sentence.arrowsFrom(head).stream().anyMatch(arrow -> arrow.is("conj")))
                .findFirst();
    }
}
