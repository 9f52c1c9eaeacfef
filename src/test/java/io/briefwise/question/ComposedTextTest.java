package io.briefwise.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposedTextTest {

    /** Stored answers must stay readable: these texts may only change together with a migration. */
    @Test
    void the_stored_form_is_stable() {
        assertThat(ComposedText.write(new Response.ChosenSeveral(List.of(3, 0))))
                .isEqualTo("several 0 3");
        assertThat(ComposedText.write(new Response.Matched(List.of(1, Response.Matched.OPEN, 0))))
                .isEqualTo("matched 1 - 0");
        assertThat(ComposedText.write(new Response.Ordered(List.of(2, 0, 1)))).isEqualTo("ordered 2 0 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"several", "several 0", "several 0 10 11", "matched - -", "matched 0 0", "ordered 3 1 0 2"})
    void what_is_written_is_read_again(String line) {
        assertThat(ComposedText.write(ComposedText.read(line))).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "several ",
                "several 1 0",
                "several 0 0",
                "several -1",
                "several -",
                "several 00",
                "several 0  1",
                "several +1",
                "several 1,2",
                "matched -2",
                "matched 99999999999",
                "ordered 0 2",
                "ordered - 0",
                "ordered 0 0 1",
                "chosen 1",
                "Several 1",
                "several 1\n"
            })
    void anything_else_is_refused(String line) {
        assertThatThrownBy(() -> ComposedText.read(line)).isInstanceOf(IllegalArgumentException.class);
    }
}
