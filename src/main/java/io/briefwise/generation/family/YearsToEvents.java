package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Matching;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;

/** Events that the text dates, to be matched with their dates. */
final class YearsToEvents implements Rule {

    private static final int FEWEST = 3;
    private static final int MOST = 5;

    @Override
    public String id() {
        return "match-dates";
    }

    @Override
    public Family family() {
        return Family.WHEN;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Events.Event> events = Events.in(passage, MOST);
        return events.size() < FEWEST ? List.of() : List.of(candidate(passage, events));
    }

    private Candidate candidate(Passage passage, List<Events.Event> events) {
        List<Matching.Prompt> prompts = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        Draft draft = Draft.by(
                        id(),
                        family(),
                        passage.brief(),
                        events.getFirst().dated().statement().sentence())
                .exercising(Skill.TIME, Bloom.UNDERSTAND)
                .explaining("The text gives a date for each of them.");
        for (Events.Event event : events) {
            TextSentence sentence = event.dated().statement().sentence();
            String date = event.dated().date().text();
            draft.restingOn(sentence.span());
            prompts.add(new Matching.Prompt(
                    event.words(), answers.size(), "%s dates it: %s.".formatted(sentence.mark(), date)));
            answers.add(date);
        }
        return draft.matching("When did each of the events happen?", prompts, answers);
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "In 1995, the village of Selje sold its school. Norway bought two ferries from Finland in 1961. The port of"
                        + " Kiel opened a museum for sailors in 2008.",
                "When did each of the events happen?",
                ""));
    }

    @Override
    public List<String> silentOn() {
        return List.of("In 1995, the village of Selje sold its school. It bought two ferries from Finland in 1961.");
    }
}
