package io.briefwise.demo;

import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.Matching;
import io.briefwise.question.MultipleChoice;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Option;
import io.briefwise.question.Ordering;
import io.briefwise.question.Question;
import io.briefwise.question.Response;
import io.briefwise.question.TypedQuestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How a simulated learner answers. Each choice among k is right with 1/k + (1 − 1/k) · 1/(1 + e^(d − a)), a being the
 * ability, d the difficulty with what the habit adds; a wrong option is drawn by the habit. Steps that are not known
 * change places with the next.
 *
 * @param ability about normally distributed over a class
 * @param habit what goes wrong
 */
record Mind(double ability, Habit habit) {

    Response answer(Question question, Random random) {
        return switch (question) {
            case ClosedQuestion closed -> new Response.Chosen(choice(closed, random));
            case MultipleChoice several -> new Response.ChosenSeveral(choices(several, random));
            case Matching matching -> new Response.Matched(matches(matching, random));
            case Ordering ordering -> new Response.Ordered(order(ordering, random));
            case TypedQuestion typed ->
                new Response.Written(knows(typed, Integer.MAX_VALUE, random) ? typed.right() : "?");
            case OpenQuestion open -> new Response.Written(writing(open));
        };
    }

    private int choice(ClosedQuestion question, Random random) {
        return knows(question, question.options().size(), random)
                ? question.keyIndex()
                : distraction(question.options(), List.of(), random);
    }

    /** As many as are asked for: each key that is known, and distractors for the others. */
    private List<Integer> choices(MultipleChoice question, Random random) {
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < question.options().size(); i++) {
            if (question.options().get(i).key()
                    && knows(question, question.options().size(), random)) {
                chosen.add(i);
            }
        }
        int distractors = question.options().size() - question.keys();
        for (int wanting = Math.min(question.keys() - chosen.size(), distractors); wanting > 0; wanting--) {
            chosen.add(distraction(question.options(), chosen, random));
        }
        return chosen;
    }

    private List<Integer> matches(Matching question, Random random) {
        int answers = question.answers().size();
        return question.prompts().stream()
                .map(prompt -> knows(question, answers, random)
                        ? prompt.answer()
                        : (prompt.answer() + 1 + random.nextInt(answers - 1)) % answers)
                .toList();
    }

    private List<Integer> order(Ordering question, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(
                        0, question.steps().size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> question.steps().get(i).place()))
                .toList());
        for (int i = 0; i + 1 < order.size(); i++) {
            if (!knows(question, order.size(), random)) {
                Collections.swap(order, i, i + 1);
            }
        }
        return order;
    }

    private boolean knows(Question question, int choices, Random random) {
        double guess = 1.0 / choices;
        double known = 1 / (1 + Math.exp(difficulty(question) - ability));
        return random.nextDouble() < guess + (1 - guess) * known;
    }

    /** A wrong option that was not taken yet. */
    private int distraction(List<Option> options, List<Integer> taken, Random random) {
        List<Integer> open = IntStream.range(0, options.size())
                .filter(i -> !options.get(i).key() && !taken.contains(i))
                .boxed()
                .toList();
        double drawn = random.nextDouble()
                * open.stream()
                        .mapToDouble(i -> habit.drawnTo(options.get(i).role()))
                        .sum();
        for (int i : open) {
            drawn -= habit.drawnTo(options.get(i).role());
            if (drawn < 0) {
                return i;
            }
        }
        return open.getLast();
    }

    /** The process says how hard, the stem by how much this one differs; and the habit adds its own. */
    private double difficulty(Question question) {
        double usual = switch (question.head().skill().process()) {
            case LOCATE -> -1.6;
            case UNDERSTAND -> -0.7;
            case EVALUATE_AND_REFLECT -> 0.1;
        };
        double own = new Random(question.stem().hashCode()).nextGaussian() * 0.8;
        return usual + own + habit.hampers(question.head().skill());
    }

    /** The abler, the more of a good answer. */
    private String writing(OpenQuestion question) {
        String[] sentences = question.modelAnswer().split("(?<=[.!?])\\s+");
        int most = (int) Math.round(sentences.length * Math.clamp(0.4 + ability / 4, 0.1, 1));
        String written = String.join(" ", List.of(sentences).subList(0, Math.clamp(most, 1, sentences.length)));
        return ability < -0.6 ? "I am not sure, but I think this: " + written : written;
    }
}
