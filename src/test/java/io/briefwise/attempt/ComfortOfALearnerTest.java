package io.briefwise.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefwise.classroom.Accommodation;
import io.briefwise.classroom.Accommodations;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.AttemptSettings;
import io.briefwise.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ComfortOfALearnerTest {

    private final Taking taking;

    ComfortOfALearnerTest(Database database) {
        taking = new Taking(database);
    }

    @AfterEach
    void close() {
        taking.close();
    }

    @Test
    void what_is_granted_under_way_holds_at_once() {
        AssignmentId assignment = taking.set(taking.quiz, null, AttemptSettings.USUAL);
        AttemptId attempt = taking.begun(taking.quiz, assignment);
        assertThat(comfort(attempt)).isEqualTo(Comfort.USUAL);

        grant(new Accommodation(0, 0, true, false, true));

        assertThat(comfort(attempt)).isEqualTo(new Comfort(true, false, true));
    }

    @Test
    void what_is_taken_unasked_is_as_comfortable_as_in_class() {
        taking.classroom();
        grant(new Accommodation(25, 0, false, true, false));

        assertThat(comfort(taking.begun(taking.quiz))).isEqualTo(new Comfort(false, true, false));
    }

    @Test
    void it_is_nobody_elses_business() {
        AttemptId attempt = taking.begun(taking.quiz);

        assertThatThrownBy(() -> taking.parts.get(Comforts.class).of(attempt, taking.instructor))
                .isInstanceOf(NoSuchAttempt.class);
    }

    private Comfort comfort(AttemptId attempt) {
        return taking.parts.get(Comforts.class).of(attempt, taking.learner);
    }

    private void grant(Accommodation accommodation) {
        Taking.done(taking.parts
                .get(Accommodations.class)
                .grant(taking.classroom().id(), taking.learner, accommodation, taking.instructor));
    }
}
