package io.briefwise.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.briefwise.brief.Brief;
import org.junit.jupiter.api.Test;

class CopyingTest {

    private static final Brief BRIEF = ATown.brief();

    @Test
    void a_sentence_taken_over_is_copied_at_length() {
        Copying copying = CopiedRuns.of(
                "The council expects that the tram will carry twenty thousand passengers a day within three years of its"
                        + " opening. I agree.",
                BRIEF);

        assertThat(copying.longestRun()).isEqualTo(19);
        assertThat(copying.share()).isCloseTo(19 / 21.0, within(1e-9));
        assertThat(copying.atLength()).isTrue();
    }

    @Test
    void a_quotation_in_quotation_marks_is_not_copying() {
        Copying copying = CopiedRuns.of(
                "The forecast is bold: “the tram will carry twenty thousand passengers a day” (¶1).", BRIEF);

        assertThat(copying.share()).isZero();
        assertThat(copying.atLength()).isFalse();
    }

    @Test
    void set_phrases_are_nobodys_property() {
        Copying copying = CopiedRuns.of("I doubt the number of passengers a day, since bus fares went up.", BRIEF);

        assertThat(copying.longestRun()).isEqualTo(3);
        assertThat(copying.share()).isZero();
    }

    @Test
    void words_joined_over_a_quotation_are_not_a_run() {
        Copying copying = CopiedRuns.of("The council expects that “…” the tram will carry twenty", BRIEF);

        assertThat(copying.longestRun()).isEqualTo(5);
    }

    @Test
    void an_empty_draft_copies_nothing() {
        assertThat(CopiedRuns.of("", BRIEF)).isEqualTo(new Copying(0, 0));
    }
}
