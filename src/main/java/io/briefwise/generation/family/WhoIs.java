package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.Post;
import io.briefwise.generation.passage.Posts;
import io.briefwise.generation.passage.Spheres;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "Maria Lopez, a marine biologist at the port authority" becomes "Who is Maria Lopez, according to the text?". The wrong
 * answers are another person's post and both posts with another trade of the same sphere.
 */
final class WhoIs implements Rule {

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
        List<Post> posts = Posts.in(passage);
        List<Candidate> candidates = new ArrayList<>();
        for (Post post : posts) {
            Optional<Post> other = posts.stream()
                    .filter(second -> !second.equals(post) && unlike(post, second))
                    .min((one, two) -> Integer.compare(distance(post, one), distance(post, two)));
            ask(passage, post, other).ifPresent(candidates::add);
        }
        return candidates;
    }

    /** Of about its length and of another trade, so that the four options pair off. */
    private static boolean unlike(Post post, Post other) {
        int length = post.words().length();
        return !post.trade().equals(other.trade())
                && post.article().equals(other.article())
                && other.words().length() > length * 0.6
                && other.words().length() < length * 1.6;
    }

    private static int distance(Post one, Post other) {
        return Math.abs(one.words().length() - other.words().length());
    }

    private Optional<Candidate> ask(Passage passage, Post post, Optional<Post> other) {
        List<String> trades = trades(passage, post);
        List<Option> wrong = new ArrayList<>();
        if (other.isPresent()) {
            Post second = other.get();
            List<String> seconds = trades(passage, second);
            wrong.add(new Option(
                    Wording.option(second.words()),
                    Role.OTHER_SPAN,
                    "Wrong: this is what %s says of %s."
                            .formatted(second.sentence().mark(), second.holder().name())));
            trades.stream().limit(1).forEach(trade -> wrong.add(exchanged(post, post, trade)));
            seconds.stream()
                    .filter(trade -> trades.isEmpty() || !trade.equals(trades.getFirst()))
                    .limit(1)
                    .forEach(trade -> wrong.add(exchanged(post, second, trade)));
        } else {
            trades.stream().limit(Draft.DISTRACTORS).forEach(trade -> wrong.add(exchanged(post, post, trade)));
        }
        String name = post.holder().name();
        return Draft.by(id(), family(), passage.brief(), post.sentence())
                .exercising(Skill.DETAIL, Bloom.REMEMBER)
                .explaining("%s says who %s is.".formatted(post.sentence().mark(), name))
                .choice(
                        "Who is %s, according to the text?".formatted(name),
                        Answers.PERSON,
                        new Option(
                                Wording.option(post.words()),
                                Role.KEY,
                                "Right: %s calls %s “%s”."
                                        .formatted(post.sentence().mark(), name, post.words())),
                        wrong);
    }

    /** Other trades of the sphere that the text does not name, the nearest first. */
    private static List<String> trades(Passage passage, Post post) {
        return Spheres.besides(post.noun(), post.trade()).stream()
                .filter(other -> passage.vocabulary().frequency(other.substring(other.lastIndexOf(' ') + 1)) == 0)
                .toList();
    }

    private static Option exchanged(Post asked, Post post, String trade) {
        return new Option(
                Wording.option(post.put(trade, post.tail())),
                Role.MISREAD,
                "Wrong: the text speaks of %s as “%s”; %s is “%s” (%s)."
                        .formatted(
                                post.holder().name(),
                                post.words(),
                                asked.holder().name(),
                                asked.words(),
                                asked.sentence().mark()));
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "The tests were cheap, said Maria Lopez, a marine biologist at the University of Porto.",
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
