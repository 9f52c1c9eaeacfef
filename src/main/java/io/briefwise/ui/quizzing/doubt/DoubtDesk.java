package io.briefwise.ui.quizzing.doubt;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptResult;
import io.briefwise.doubt.Doubts;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.ui.parts.Dates;
import io.briefwise.ui.parts.Words;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a learner's doubts are taken and read. */
@Component
public class DoubtDesk {

    private final Doubts doubts;
    private final Words words;
    private final Dates dates;

    DoubtDesk(Doubts doubts, Words words, Dates dates) {
        this.doubts = doubts;
        this.words = words;
        this.dates = dates;
    }

    /** The part of a page that belongs to a question; none where its reader has nothing to doubt. */
    public Optional<DoubtPart> about(AttemptResult result, QuestionVersionId question, PersonId reader) {
        return Doubts.welcome(result, reader)
                ? Optional.of(new DoubtPart(this, result.id(), question, reader))
                : Optional.empty();
    }

    Doubts doubts() {
        return doubts;
    }

    Words words() {
        return words;
    }

    Dates dates() {
        return dates;
    }
}
