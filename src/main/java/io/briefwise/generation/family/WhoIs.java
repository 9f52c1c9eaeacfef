package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Reasons;
import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.passage.Occupations;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.Post;
import io.briefwise.generation.passage.Posts;
import io.briefwise.generation.passage.Spheres;
import io.briefwise.generation.people.Cast;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * "Maria Lopez, a marine biologist at the port authority" becomes "Who is Maria Lopez, according to the text?". The wrong
 * answers are what the text says that other people are, and descriptions that might as well be true.
 */
final class WhoIs implements Rule {

    /** How long another description may be, against the one in question. */
    private static final double SHORTEST = 0.6;

    private static final double LONGEST = 1.6;

    @Override
    public String id() {
        return "who-is-described";
    }

    @Override
    public Family family() {
        return Family.DEFINITION;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Post> posts = Posts.in(passage).stream()
                .filter(post -> Cast.of(passage).persons().stream()
                        .anyMatch(person -> person.name().equals(post.holder().name())))
                .toList();
        return posts.stream()
                .flatMap(post -> ask(passage, post, posts).stream())
                .toList();
    }

    private Optional<Candidate> ask(Passage passage, Post post, List<Post> posts) {
        List<Option> wrong = new ArrayList<>();
        posts.stream()
                .filter(other -> apart(post, other))
                .sorted(Comparator.comparing(other -> distance(post, other)))
                .filter(other ->
                        wrong.stream().noneMatch(option -> option.text().contains(other.trade())))
                .map(other -> ofAnother(post, other))
                .forEach(wrong::add);
        if (wrong.size() < Draft.DISTRACTORS) {
            made(passage, post).stream().map(words -> made(post, words)).forEach(wrong::add);
        }
        String name = post.holder().name();
        return Draft.by(id(), family(), passage.brief(), post.sentence())
                .exercising(Skill.DETAIL, Bloom.REMEMBER)
                .explaining("%s says who %s is.".formatted(post.sentence().mark(), name))
                .choice(
                        "Who is %s, according to the text?".formatted(name),
                        Answers.PHRASE,
                        Reasons.key(post.words(), post.sentence()),
                        wrong);
    }

    private static Option ofAnother(Post post, Post other) {
        return new Option(
                Wording.option(other.words()),
                Role.OTHER_SPAN,
                "Wrong: this is what %s says of %s; %s is “%s” (%s)."
                        .formatted(
                                other.sentence().mark(),
                                other.holder().name(),
                                post.holder().name(),
                                post.words(),
                                post.sentence().mark()));
    }

    private static Option made(Post post, String words) {
        return new Option(
                Wording.option(words),
                Role.NO_SUPPORT,
                "Wrong: the text says this of nobody; %s is “%s” (%s)."
                        .formatted(
                                post.holder().name(),
                                post.words(),
                                post.sentence().mark()));
    }

    /**
     * Descriptions that the text gives of nobody: another trade at the same place, where the trade is one word, or another
     * whole occupation, where no place is named.
     */
    private static List<String> made(Passage passage, Post post) {
        boolean bare = post.tail().isEmpty();
        boolean plain = post.noun().equals(post.trade()) && !post.tail().startsWith("of ");
        if (bare ? !post.article().equals("a") : !plain) {
            return List.of();
        }
        List<String> trades = bare ? Occupations.about(post.noun()) : Spheres.besides(post.noun(), post.trade());
        return trades.stream()
                .filter(other -> passage.vocabulary().frequency(other.substring(other.lastIndexOf(' ') + 1)) == 0)
                .map(other -> post.put(other, post.tail()))
                .toList();
    }

    /** Of another trade, and neither names the other person. */
    private static boolean apart(Post post, Post other) {
        return !other.holder().equals(post.holder())
                && !other.trade().equals(post.trade())
                && other.tail().isEmpty() == post.tail().isEmpty()
                && other.article().isEmpty() == post.article().isEmpty()
                && other.words().length() > post.words().length() * SHORTEST
                && other.words().length() < post.words().length() * LONGEST
                && !other.words().contains(surname(post))
                && !post.words().contains(surname(other));
    }

    private static String surname(Post post) {
        String name = post.holder().name();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static int distance(Post one, Post other) {
        return Math.abs(one.words().length() - other.words().length());
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "The tests were cheap, said Maria Lopez, a marine biologist at the University of Porto. Anna Brown, a retired"
                        + " teacher from Lisbon, disagreed. Peter Smith, a former director of the National Museum, stayed away."
                        + " Paul Miller, a lawyer for the fishermen of Setubal, left early.",
                "Who is Maria Lopez, according to the text?",
                "A marine biologist at the University of Porto"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "The tests were cheap, said Maria Lopez, its director.",
                "The tests were cheap, said Maria Lopez, who left early.",
                "Maria Lopez, the river and the town were all she knew.");
    }
}
