package io.briefwise.quality.open;

import java.util.Locale;
import java.util.Optional;

/** What a rater thinks of a critical question, in the three words of published labels on such questions (CQs-Gen, 2025). */
enum OpenVerdict {
    USEFUL,
    UNHELPFUL,
    INVALID;

    static Optional<OpenVerdict> of(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "useful" -> Optional.of(USEFUL);
            case "unhelpful" -> Optional.of(UNHELPFUL);
            case "invalid" -> Optional.of(INVALID);
            default -> Optional.empty();
        };
    }
}
