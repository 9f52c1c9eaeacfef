package io.briefwise.generation.family.marking;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Paragraphs;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;

/** The sentence that states in general terms what the rest of its paragraph shows in detail. */
public final class MarkMainPoint implements Rule {

    @Override
    public String id() {
        return "mark-main-point";
    }

    @Override
    public Family family() {
        return Family.MAIN_IDEA;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        for (List<TextSentence> paragraph : Paragraphs.of(passage)) {
            if (Markable.is(paragraph) && TopicSentence.opens(paragraph)) {
                candidates.add(ask(passage, paragraph));
            }
        }
        return candidates;
    }

    private Candidate ask(Passage passage, List<TextSentence> paragraph) {
        TextSentence key = paragraph.getFirst();
        List<Option> options = paragraph.stream()
                .map(sentence -> sentence.index() == key.index()
                        ? new Option(
                                sentence.text(),
                                Role.KEY,
                                "Right: it is general, and every sentence after it fills it in with a case, a figure or a name.")
                        : new Option(
                                sentence.text(),
                                Role.OTHER_SPAN,
                                "Wrong: %s, one of the details that fill in the first sentence."
                                        .formatted(OtherSentence.does(passage, sentence, ""))))
                .toList();
        return Draft.by(id(), family(), passage.brief(), key)
                .exercising(Skill.MAIN_IDEA, Bloom.UNDERSTAND)
                .explaining("%s opens with its main point; what follows enlarges on it.".formatted(key.mark()))
                .confident(0.8)
                .mark(
                        "Mark the sentence in %s that states in general terms what the rest of the paragraph shows in detail."
                                .formatted(key.mark()),
                        options);
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "Small museums have found new friends. In Oslo, a shop for bicycles pays the rent of a room with old toys."
                        + " A museum of clocks near Lyon is kept open by forty pupils of the school next door. In 2019 it was"
                        + " visited by 11,000 people, more than the castle on the hill.",
                "Mark the sentence in ¶1 that states in general terms what the rest of the paragraph shows in detail.",
                "Small museums have found new friends."));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "Small museums have found new friends. But in Oslo, a shop for bicycles had to close its room with old toys."
                        + " A museum of clocks near Lyon is kept open by forty pupils. In 2019 it was visited by 11,000 people.",
                "It has found new friends. In Oslo, a shop for bicycles pays the rent of a room with old toys. A museum of"
                        + " clocks near Lyon is kept open by forty pupils. In 2019 it was visited by 11,000 people.");
    }
}
