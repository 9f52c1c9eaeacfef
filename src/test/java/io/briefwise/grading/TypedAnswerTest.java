package io.briefwise.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefwise.question.NumberAnswer;
import io.briefwise.question.Question;
import io.briefwise.question.Response;
import io.briefwise.question.SampleQuestions;
import io.briefwise.question.ShortAnswer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAnswerTest {

    @ParameterizedTest
    @CsvSource({
        "Tashkent, Tashkent, 0",
        "Tahskent, Tashkent, 1",
        "Tashket, Tashkent, 1",
        "ca, abc, 3",
        "'', abc, 3",
        "kitten, sitting, 3"
    })
    void slips_are_counted_with_neighbours_changed_over_as_one(String one, String other, int slips) {
        assertThat(Slips.between(one, other)).isEqualTo(slips);
        assertThat(Slips.between(other, one)).isEqualTo(slips);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void one_slip_is_counted_as_at_most_one(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            StringBuilder word = new StringBuilder();
            random.ints(2 + random.nextInt(12), 'a', 'f').forEach(letter -> word.append((char) letter));
            String right = word.toString();
            int at = random.nextInt(right.length() - 1);
            switch (random.nextInt(4)) {
                case 0 -> word.deleteCharAt(at);
                case 1 -> word.insert(at, 'x');
                case 2 -> word.setCharAt(at, 'x');
                default -> {
                    word.setCharAt(at, right.charAt(at + 1));
                    word.setCharAt(at + 1, right.charAt(at));
                }
            }
            assertThat(Slips.between(right, word.toString())).isBetween(0, 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'The  Côte-d’Ivoire.', cote d ivoire",
        "'STRASSE', strasse",
        "'Straße', strasse",
        "'  an Økonomi ', okonomi",
        "'The', the",
        "'', ''"
    })
    void what_tells_no_words_apart_is_taken_away(String typed, String letters) {
        assertThat(Spelling.of(typed).letters()).isEqualTo(letters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tashkent", "tashkent", " TASHKENT. ", "the Tashkent", "Tahskent", "Taskent", "Toshkent"})
    void a_name_is_right_with_small_slips(String typed) {
        assertThat(graded(SampleQuestions.shortAnswer(1, 0), typed)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tashkurgan", "tashkurgen", "Bishkek", "Tash", "Tahskntt", "", "?"})
    void another_name_is_wrong_however_alike(String typed) {
        assertThat(graded(SampleQuestions.shortAnswer(1, 0), typed)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Iran, Iraq, Iraq, 0",
        "Iran, Iraq, Irn, 0",
        "Slovenia, Slovakia, Slovania, 0",
        "Slovenia, Slovakia, Slovenia, 1",
        "Gambia, Zambia, Zambia, 0",
        "Gambia, Zambia, Gambiq, 1",
        "Resolution 1244, Resolution 1325, resolution 1245, 0",
        "Resolution 1244, Resolution 1325, resolutoin 1244, 1"
    })
    void no_slip_leads_to_another_name_in_the_text(String accepted, String other, String typed, double worth) {
        ShortAnswer question = new ShortAnswer(
                SampleQuestions.shortAnswer(1, 0).head(), List.of(accepted), List.of(other), ShortAnswer.USUAL_SLIPS);

        assertThat(graded(question, typed)).isEqualTo(worth);
    }

    @Test
    void a_question_may_forgive_nothing() {
        ShortAnswer exact =
                new ShortAnswer(SampleQuestions.shortAnswer(1, 0).head(), List.of("Tashkent"), List.of(), 0);

        assertThat(graded(exact, "Tahskent")).isZero();
        assertThat(graded(exact, "tashkent")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.5|1",
                "12,5 %|1",
                "13 percent|1",
                "about 12|1",
                "11.9|0",
                "12.5 euros|0",
                "-12.5|0",
                "twelve per cent|1",
                "eleven|0",
                "many|0",
                "''|0"
            })
    void a_number_is_right_within_its_tolerance_and_in_no_other_unit(String typed, double worth) {
        assertThat(graded(SampleQuestions.number(1, 0), typed)).isEqualTo(worth);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,200|1200",
                "1 200 000|1200000",
                "1.2 million|1200000",
                "$3 billion|3000000000",
                "1,5|1.5",
                "−4|-4",
                "minus three|-3",
                "two hundred|200",
                "0.007|0.007"
            })
    void a_number_is_read_as_people_type_it(String typed, BigDecimal value) {
        assertThat(TypedNumber.read(typed))
                .hasValueSatisfying(number -> assertThat(number.value()).isEqualByComparingTo(value));
    }

    @Test
    void an_option_is_no_typed_answer() {
        NumberAnswer question = SampleQuestions.number(1, 0);

        assertThatThrownBy(() -> Grader.grade(question, new Response.Chosen(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double graded(Question question, String typed) {
        return Grader.grade(question, new Response.Written(typed)) instanceof Grade.Scored(double fraction)
                ? fraction
                : -1;
    }
}
