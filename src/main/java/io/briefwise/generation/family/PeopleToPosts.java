package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.Post;
import io.briefwise.generation.passage.Posts;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Matching;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;

/** The people of a text, to be matched with what the text says they are. */
final class PeopleToPosts implements Rule {

    private static final int FEWEST = 3;
    private static final int MOST = 5;

    @Override
    public String id() {
        return "match-people";
    }

    @Override
    public Family family() {
        return Family.DEFINITION;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Post> posts = new ArrayList<>();
        for (Post post : Posts.in(passage)) {
            boolean alone = posts.stream()
                    .noneMatch(other -> other.words().equals(post.words())
                            || other.tail().isEmpty() && other.trade().equals(post.trade()));
            if (alone && posts.size() < MOST) {
                posts.add(post);
            }
        }
        return posts.size() < FEWEST ? List.of() : List.of(candidate(passage, posts));
    }

    private Candidate candidate(Passage passage, List<Post> posts) {
        List<Matching.Prompt> prompts = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        Draft draft = Draft.by(id(), family(), passage.brief(), posts.getFirst().sentence())
                .exercising(Skill.DETAIL, Bloom.UNDERSTAND)
                .explaining("The text says who each of them is where it first speaks of them.");
        for (Post post : posts) {
            draft.restingOn(post.sentence().span());
            prompts.add(new Matching.Prompt(
                    post.holder().name(),
                    answers.size(),
                    "%s calls %s “%s”."
                            .formatted(post.sentence().mark(), post.holder().name(), post.words())));
            answers.add(Wording.option(post.words()));
        }
        return draft.matching("Who is who in the text?", prompts, answers);
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "The tests were cheap, said Maria Lopez, a marine biologist at the University of Porto. Anna Berg, director of"
                        + " the harbour museum, disagreed. The bill was paid by Tom Hall, a former prosecutor from Leeds.",
                "Who is who in the text?",
                ""));
    }

    @Override
    public List<String> silentOn() {
        return List.of("The tests were cheap, said Maria Lopez, a marine biologist. Anna Berg and Tom Hall disagreed.");
    }
}
