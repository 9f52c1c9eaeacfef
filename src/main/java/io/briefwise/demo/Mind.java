package io.briefwise.demo;

import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Option;
import io.briefwise.question.Question;
import io.briefwise.question.Response;
import java.util.List;
import java.util.Random;

/**
 * How a simulated learner answers. A closed question is right with 1/k + (1 − 1/k) · 1/(1 + e^(d − a)), a being the
 * ability, d the difficulty with what the habit adds, k the number of options; a wrong option is drawn by the habit.
 *
 * @param ability about normally distributed over a class
 * @param habit what goes wrong
 */
record Mind(double ability, Habit habit) {

    Response answer(Question question, Random random) {
        return switch (question) {
            case ClosedQuestion closed -> new Response.Chosen(choice(closed, random));
            case OpenQuestion open -> new Response.Written(writing(open));
        };
    }

    private int choice(ClosedQuestion question, Random random) {
        double guess = 1.0 / question.options().size();
        double known = 1 / (1 + Math.exp(difficulty(question) - ability));
        if (random.nextDouble() < guess + (1 - guess) * known) {
            return question.keyIndex();
        }
        List<Option> options = question.options();
        double total = options.stream()
                .mapToDouble(option -> habit.drawnTo(option.role()))
                .sum();
        double drawn = random.nextDouble() * total;
        int index = question.keyIndex() == 0 ? 1 : 0;
        for (int i = 0; i < options.size(); i++) {
            double weight = habit.drawnTo(options.get(i).role());
            if (weight > 0) {
                index = i;
                drawn -= weight;
                if (drawn < 0) {
                    break;
                }
            }
        }
        return index;
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
