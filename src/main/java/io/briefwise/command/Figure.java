package io.briefwise.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** A figure in a cell: ten digits after the point at most, a point whatever the country, nothing where undefined. */
final class Figure {

    private static final int DIGITS = 10;

    private Figure() {}

    static String of(double figure) {
        BigDecimal rounded = BigDecimal.valueOf(figure)
                .setScale(DIGITS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.toPlainString();
    }

    static String of(OptionalDouble figure) {
        return figure.isPresent() ? of(figure.getAsDouble()) : "";
    }
}
