package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Ordering;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Events that the text dates, without their dates, to be put in the order of time. */
final class OrderOfEvents implements Rule {

    private static final int FEWEST = 3;
    private static final int MOST = 5;

    @Override
    public String id() {
        return "order-of-events";
    }

    @Override
    public Family family() {
        return Family.SEQUENCE;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Events.Event> events = Events.in(passage, MOST);
        return events.size() < FEWEST ? List.of() : List.of(candidate(passage, events));
    }

    private Candidate candidate(Passage passage, List<Events.Event> events) {
        List<Events.Event> inTime = new ArrayList<>(events);
        inTime.sort(Comparator.comparing(event -> event.dated().time()));
        List<Ordering.Step> steps = new ArrayList<>();
        Draft draft = Draft.by(
                        id(),
                        family(),
                        passage.brief(),
                        events.getFirst().dated().statement().sentence())
                .exercising(Skill.SEQUENCE, Bloom.UNDERSTAND)
                .explaining("The dates in the text give the order.");
        // where the text tells them in the order of time, the last is shown first
        List<Events.Event> shown = new ArrayList<>(events);
        if (shown.equals(inTime)) {
            shown.addFirst(shown.removeLast());
        }
        for (Events.Event event : shown) {
            TextSentence sentence = event.dated().statement().sentence();
            draft.restingOn(sentence.span());
            steps.add(new Ordering.Step(
                    event.words(),
                    inTime.indexOf(event),
                    "%s dates it: %s."
                            .formatted(sentence.mark(), event.dated().date().text())));
        }
        return draft.ordering("In what order did the events happen, from the earliest to the latest?", steps);
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "In 1995, the village of Selje sold its school. Norway bought two ferries from Finland in 1961. The port of"
                        + " Kiel opened a museum for sailors in 2008.",
                "In what order did the events happen, from the earliest to the latest?",
                ""));
    }

    @Override
    public List<String> silentOn() {
        return List.of("In 1995, the village of Selje sold its school. It bought two ferries from Finland in 1961.");
    }
}
