package io.briefwise.generation.family.people;

import io.briefwise.generation.claim.Sources;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.passage.Entity;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.people.Cast;
import io.briefwise.language.Mention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Groups and organisations that a text reports or has act, by the names it gives them; no persons. */
final class OtherSources {

    private static final double LONGEST_KEY = 1.25;
    private static final int SHORT_KEY = 14;

    private static final Pattern VAGUE =
            Pattern.compile("(?i)(the )?(further|new|recent|later|earlier|other|another|same|second)\\b.*");

    private final Passage passage;
    private final Cast cast;
    private final Set<String> names = new LinkedHashSet<>();

    OtherSources(Passage passage, Cast cast) {
        this.passage = passage;
        this.cast = cast;
        for (TextSentence sentence : passage.sentences()) {
            for (Clause clause : sentence.clauses()) {
                Optional.ofNullable(clause.source())
                        .flatMap(source -> Sources.named(passage, sentence, source))
                        .or(() -> acting(sentence, clause))
                        .filter(this::isCollective)
                        .map(this::withArticle)
                        .ifPresent(names::add);
            }
        }
    }

    /** An organisation that is the subject. */
    private Optional<String> acting(TextSentence sentence, Clause clause) {
        return sentence.analysis()
                .mentionAt(clause.subject().head())
                .filter(mention -> mention.type() == Mention.Type.ORGANISATION)
                .flatMap(passage.entities()::named)
                .filter(entity -> entity.type() == Mention.Type.ORGANISATION)
                .map(Entity::name);
    }

    boolean isCollective(String name) {
        return !VAGUE.matcher(name).matches()
                && cast.persons().stream().noneMatch(person -> person.isNamedIn(name))
                && passage.entities().of(Mention.Type.PERSON).stream()
                        .noneMatch(person -> person.name().equals(name));
    }

    /** "Treasury" is "the Treasury" if the text calls it so. */
    String withArticle(String name) {
        boolean bare = !name.toLowerCase(Locale.ROOT).startsWith("the ");
        return bare && Character.isUpperCase(name.charAt(0)) && passage.holds("the " + name) ? "the " + name : name;
    }

    /** Beside a source, none of them named with it, in it or in the words that are asked about. */
    List<String> beside(String holder, String words) {
        List<String> fitting = new ArrayList<>();
        for (String name : names) {
            boolean apart = !passage.entities().same(name, holder)
                    && !shares(name, holder)
                    && !shares(name, words)
                    && fitting.stream().noneMatch(other -> shares(other, name));
            if (apart) {
                fitting.add(name);
            }
        }
        if (holder.length() > SHORT_KEY) {
            int enough = (int) Math.ceil(holder.length() / LONGEST_KEY);
            fitting.sort((one, two) -> Boolean.compare(one.length() < enough, two.length() < enough));
        }
        return fitting;
    }

    /** Whether both have a word of weight in common. */
    private static boolean shares(String one, String other) {
        return Pattern.compile("[^\\p{L}]+")
                .splitAsStream(one)
                .filter(word -> word.length() > 3)
                .anyMatch(word -> other.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
    }
}
