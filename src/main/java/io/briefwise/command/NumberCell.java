package io.briefwise.command;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** A number as people write marks: 1, 0.5, .5, 2e-1; with a decimal comma where the comma does not separate cells. */
final class NumberCell {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private NumberCell() {}

    /** None where the cell has something else. */
    static OptionalDouble read(String cell, char separator) {
        String number = separator == ',' ? cell : cell.replace(',', '.');
        if (!NUMBER.matcher(number).matches()) {
            return OptionalDouble.empty();
        }
        // a mark of −0 is 0
        double value = Double.parseDouble(number) + 0.0;
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
