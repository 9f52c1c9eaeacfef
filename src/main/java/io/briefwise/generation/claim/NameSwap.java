package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.passage.Entity;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.passage.Vocabulary;
import io.briefwise.generation.substitution.Substitution;
import io.briefwise.language.Mention;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A statement with another name of the text in the place of its own: not false for certain, but borne out nowhere. The
 * other thing is of the same kind, is named nearest, and no sentence that names it speaks of the same.
 */
public final class NameSwap {

    private static final double NEAR = 0.45;
    /** In sentences: what is named far away is another matter. */
    private static final int REACH = 8;

    private static final Set<Mention.Type> KINDS =
            Set.of(Mention.Type.COUNTRY, Mention.Type.PLACE, Mention.Type.ORGANISATION, Mention.Type.PERSON);

    private NameSwap() {}

    /** Only where one name of the statement can be exchanged without doubt. */
    public static Optional<Contrary> in(Passage passage, Stated stated) {
        TextSentence sentence = stated.sentence();
        List<Mention> names = sentence.mentions().stream()
                .filter(mention -> stated.clause().first() <= mention.first()
                        && mention.last() <= stated.clause().last())
                .filter(mention -> mention.type().isName())
                .toList();
        return names.stream()
                .filter(mention -> KINDS.contains(mention.type())
                        && bare(sentence, mention)
                        && carries(sentence, mention, stated.clause()))
                .flatMap(mention -> other(passage, stated, mention).stream())
                .findFirst();
    }

    private static Optional<Contrary> other(Passage passage, Stated stated, Mention mention) {
        Optional<Entity> own = passage.entities().named(mention);
        Set<String> words = Vocabulary.stems(stated.words().replace(mention.text(), ""));
        return own.stream()
                .flatMap(entity -> passage.entities().of(entity.type()).stream()
                        .filter(other -> !other.id().equals(entity.id())))
                .filter(other -> other.places().stream().allMatch(place -> bare(place.sentence(), place.mention())))
                .filter(other -> !other.isIn(stated.sentence()) && !unlike(mention.text(), name(other)))
                .filter(other -> other.places().stream()
                        .noneMatch(place -> passage.vocabulary()
                                        .share(words, place.sentence().index())
                                > NEAR))
                .min(Comparator.comparingInt(other -> distance(other, stated.sentence())))
                .filter(other -> distance(other, stated.sentence()) <= REACH)
                .map(other ->
                        Contrary.of(new Substitution(mention.first(), mention.last(), mention.text(), name(other))));
    }

    /** Whether the statement is about it: its subject, the owner of its subject, or the place where it happens. */
    private static boolean carries(TextSentence sentence, Mention mention, Clause clause) {
        int head = IntStream.rangeClosed(mention.first(), mention.last())
                .filter(i -> sentence.analysis()
                        .arrowTo(i)
                        .filter(arrow -> !mention.covers(arrow.head()))
                        .isPresent())
                .findFirst()
                .orElse(mention.last());
        boolean joined =
                sentence.analysis().arrowsFrom(head).stream().anyMatch(arrow -> arrow.is("conj") || arrow.is("appos"));
        boolean subject = head == clause.subject().head();
        boolean owner = sentence.analysis()
                .arrowTo(head)
                .filter(arrow -> arrow.head() == clause.subject().head() && arrow.is("nmod:poss"))
                .isPresent();
        boolean place = sentence.analysis()
                .arrowTo(head)
                .filter(arrow -> arrow.head() == clause.verbs().main() && arrow.is("obl"))
                .isPresent();
        return !joined && (subject || owner || place && mention.type() != Mention.Type.PERSON);
    }

    /** The name as the text usually has it. */
    private static String name(Entity entity) {
        return entity.places().getFirst().mention().text();
    }

    private static boolean unlike(String one, String other) {
        return one.contains(other)
                || other.contains(one)
                || one.matches("[A-Z]{2,}") != other.matches("[A-Z]{2,}")
                || one.matches("(?i)the .*") != other.matches("(?i)the .*");
    }

    /** No article, title or other noun clings to it. */
    private static boolean bare(TextSentence sentence, Mention mention) {
        String before = mention.first() > 0
                ? sentence.analysis().token(mention.first() - 1).text()
                : "";
        String tag = mention.first() > 0
                ? sentence.analysis().token(mention.first() - 1).tag()
                : "";
        String after = mention.last() + 1 < sentence.analysis().tokens().size()
                ? sentence.analysis().token(mention.last() + 1).tag()
                : "";
        return !before.matches("(?i)the|a|an|[‘“]")
                && !tag.matches("NN.*|JJ.*|VBG")
                && !after.matches("NN.*|-LRB-|HYPH")
                && sentence.analysis().token(mention.last()).tag().equals("NNP");
    }

    private static int distance(Entity entity, TextSentence sentence) {
        return entity.places().stream()
                .mapToInt(place -> Math.abs(place.sentence().index() - sentence.index()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
