package io.briefwise.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefwise.account.PersonId;
import io.briefwise.brief.BriefId;
import io.briefwise.testing.Database;
import io.briefwise.testing.Parts;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class LearnerFindingArgumentsTest {

    private final Parts parts;
    private final Exercises exercises;
    private final PersonId jane = PersonId.fresh();
    private final BriefId brief = BriefId.fresh();

    LearnerFindingArgumentsTest(Database database) {
        parts = database.parts("io.briefwise.reading");
        exercises = parts.get(Exercises.class);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void every_time_is_kept_and_the_last_is_told() {
        ExerciseResult first = exercises.record(jane, brief, 1, "keep", 2, 4);
        parts.clock().advance(Duration.ofDays(1));
        ExerciseResult second = exercises.record(jane, brief, 1, "keep", 4, 4);

        assertThat(exercises.of(jane, brief)).containsExactly(first, second);
        assertThat(exercises.last(jane, brief, 1, "keep")).contains(second);
    }

    @Test
    void another_claim_section_or_person_is_another_matter() {
        exercises.record(jane, brief, 1, "keep", 2, 4);

        assertThat(exercises.last(jane, brief, 1, "sell")).isEmpty();
        assertThat(exercises.last(jane, brief, 0, "keep")).isEmpty();
        assertThat(exercises.last(PersonId.fresh(), brief, 1, "keep")).isEmpty();
    }

    @Test
    void nobody_finds_more_than_there_is() {
        assertThatThrownBy(() -> exercises.record(jane, brief, 1, "keep", 5, 4)).hasMessageContaining("found 5 of 4");
    }
}
