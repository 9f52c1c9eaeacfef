package io.briefwise.mastery.ability;

import io.briefwise.statistics.Interval;

/**
 * What is believed of a learner's ability, in logits.
 *
 * @param mean the expected ability
 * @param deviation its standard deviation
 */
public record Ability(double mean, double deviation) {

    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /** The chance to be right on a question of middle difficulty. */
    public double chance() {
        return Item.MIDDLING.chance(mean);
    }

    /** Where that chance lies with 95 % probability. */
    public Interval interval() {
        return new Interval(Item.MIDDLING.chance(mean - Z * deviation), Item.MIDDLING.chance(mean + Z * deviation));
    }
}
