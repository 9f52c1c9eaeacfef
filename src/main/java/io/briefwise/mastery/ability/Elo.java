package io.briefwise.mastery.ability;

/**
 * Places learners and questions on one scale, answer by answer, as chess players are rated: {@code θ += U(n) (y − P)},
 * {@code d −= U(m) (y − P)} with P the chance to be right and {@code U(n) = α / (1 + β n)} after n answers. (R. Pelánek,
 * Applications of the Elo rating system in adaptive educational systems, 2016.)
 *
 * <p>With α = 1 and β = 0.05, a first right answer to a middling question that offers four options moves the learner from 0
 * to 0.375 and the question from 0 to −0.375.
 *
 * @param alpha how far a first answer moves
 * @param beta how soon later ones move less
 */
public record Elo(double alpha, double beta) {

    /** A learner and a question after an answer. */
    public record Played(Rated learner, Rated question) {}

    public Elo {
        if (!(alpha > 0 && beta >= 0)) {
            throw new IllegalArgumentException("alpha %s, beta %s".formatted(alpha, beta));
        }
    }

    public Played played(Rated learner, Rated question, double floor, double fraction) {
        double surprise = fraction - new Item(question.at(), floor).chance(learner.at());
        return new Played(learner.moved(step(learner) * surprise), question.moved(-step(question) * surprise));
    }

    private double step(Rated rated) {
        return alpha / (1 + beta * rated.answers());
    }
}
