package io.briefwise.quality;

import io.briefwise.brief.Brief;
import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Question;
import io.briefwise.question.SingleChoice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The items to be rated on one text: what a learner would get, planted flaws, and questions by people where there are any;
 * shuffled, so that the order tells nothing. Texts with questions by people are there to tell which raters count.
 *
 * @param name the text's name
 * @param brief the text
 * @param items in the order that raters see them
 */
public record Booklet(String name, Brief brief, List<Item> items) {

    private static final int PLANTED = 2;
    private static final int PLANTED_BESIDE_HUMAN = 6;
    private static final int GENERATED_BESIDE_HUMAN = 6;
    private static final int HUMAN = 14;

    public Booklet {
        items = List.copyOf(items);
    }

    /**
     * Puts a booklet together.
     *
     * @param set the set that learners get
     * @param reserve the rest of the bank, which fills up what the set lacks, the surest first
     * @param human a file of questions by people; empty if there is none
     * @param wanted how many generated questions there should be
     */
    public static Booklet of(
            String name, Brief brief, List<Question> set, List<Question> reserve, String human, int wanted, long seed) {
        List<SingleChoice> people = human.isEmpty() ? List.of() : HumanQuestions.read(human, brief);
        int generated = people.isEmpty() ? wanted : GENERATED_BESIDE_HUMAN;
        List<Question> asked = Stream.concat(
                        set.stream(),
                        reserve.stream()
                                .sorted(Comparator.comparingDouble((Question question) ->
                                                question.head().confidence())
                                        .reversed()))
                .filter(question -> !(question instanceof OpenQuestion))
                .limit(generated)
                .toList();
        Random random = new Random(seed ^ name.hashCode());
        List<Item> items = new ArrayList<>();
        asked.forEach(question -> items.add(item(name, Origin.GENERATED, question)));
        List<SingleChoice> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);
        shuffled.stream().limit(HUMAN).forEach(question -> items.add(item(name, Origin.HUMAN, question)));
        spoilable(asked, reserve, shuffled)
                .limit(people.isEmpty() ? PLANTED : PLANTED_BESIDE_HUMAN)
                .forEach(question -> items.add(item(name, Origin.PLANTED, spoilt(question, items.size()))));
        Collections.shuffle(items, random);
        return new Booklet(name, brief, items);
    }

    /** Questions that are not on the sheet themselves: the rest of those by people, or else of the bank. */
    private static Stream<SingleChoice> spoilable(
            List<Question> asked, List<Question> reserve, List<SingleChoice> people) {
        return people.isEmpty()
                ? Stream.concat(
                                reserve.stream().filter(question -> !asked.contains(question)),
                                asked.reversed().stream())
                        .filter(question ->
                                question.head().skill().process() != io.briefwise.question.Process.EVALUATE_AND_REFLECT)
                        .filter(SingleChoice.class::isInstance)
                        .map(SingleChoice.class::cast)
                : people.stream().skip(HUMAN);
    }

    private static Question spoilt(SingleChoice question, int number) {
        PlantedFlaw[] flaws = PlantedFlaw.values();
        return flaws[number % flaws.length].spoil(question);
    }

    private static Item item(String name, Origin origin, Question question) {
        String content = name + question.stem() + (question instanceof ClosedQuestion closed ? closed.options() : "");
        String id = "q%06x".formatted(content.hashCode() & 0xffffff);
        return new Item(id, name, name.replaceFirst("-.*", ""), origin, question);
    }
}
