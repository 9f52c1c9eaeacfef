package io.briefwise.grading;

import io.briefwise.question.ShortAnswer;
import java.util.List;

/**
 * Whether a typed answer is one that is accepted. Case, accents, punctuation, spaces and articles do not matter; one letter
 * in five may be a slip, up to as many as the question forgives; digits have to be right. An answer that is as near, or
 * nearer, to a name that it must not be taken for is that name, and wrong.
 *
 * <p>"Tahskent" is accepted for Tashkent; "Iraq" is no slip of Iran, and neither is "Slovania" one of Slovenia where
 * Slovakia stands in the text and is no further away.
 */
final class Typed {

    private static final int LETTERS_A_SLIP = 5;

    private Typed() {}

    static boolean right(ShortAnswer question, String typed) {
        Spelling given = Spelling.of(typed);
        if (given.empty()) {
            return false;
        }
        List<Spelling> others = question.others().stream().map(Spelling::of).toList();
        return question.accepted().stream()
                .map(Spelling::of)
                .anyMatch(accepted -> near(accepted, given, question.slips())
                        && others.stream().allMatch(other -> given.slipsFrom(accepted) < given.slipsFrom(other)));
    }

    private static boolean near(Spelling accepted, Spelling given, int forgiven) {
        int slips = Math.min(forgiven, accepted.length() / LETTERS_A_SLIP);
        // a difference in length is slips already: a pasted page is never measured letter by letter
        return Math.abs(given.length() - accepted.length()) <= slips
                && given.sameDigits(accepted)
                && given.slipsFrom(accepted) <= slips;
    }
}
