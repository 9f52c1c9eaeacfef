package io.briefwise.question;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number to be typed.
 *
 * @param head its stem, skill and evidence
 * @param value what is right
 * @param tolerance by how much an answer may be off
 * @param units names of its unit, the best first; an answer may leave the unit out, but not give another
 */
public record NumberAnswer(Head head, BigDecimal value, BigDecimal tolerance, List<String> units)
        implements TypedQuestion {

    public NumberAnswer {
        units = List.copyOf(units);
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("a tolerance of " + tolerance + ": " + head.stem());
        }
    }

    @Override
    public String right() {
        return units.isEmpty() ? value.toPlainString() : value.toPlainString() + " " + units.getFirst();
    }

    @Override
    public Form form() {
        return Form.NUMBER;
    }
}
