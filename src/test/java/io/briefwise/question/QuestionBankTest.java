package io.briefwise.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.brief.BriefId;
import io.briefwise.testing.Database;
import io.briefwise.testing.Parts;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class QuestionBankTest {

    private final BriefId brief = BriefId.fresh();
    private final Parts parts;
    private final QuestionBank bank;

    QuestionBankTest(Database database) {
        parts = database.parts("io.briefwise.question");
        bank = parts.get(QuestionBank.class);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void the_set_comes_first_in_its_order_then_the_reserve() {
        Question first = SampleQuestions.closed(1, 1, 2);
        Question second = SampleQuestions.open(2, 0);
        Question spare = SampleQuestions.judgement(3, 0);
        bank.fill(brief, List.of(first, second), List.of(spare), Origin.GENERATED);

        assertThat(bank.of(brief)).extracting(BankedQuestion::question).containsExactly(first, second, spare);
        assertThat(bank.of(brief)).extracting(BankedQuestion::inSet).containsExactly(true, true, false);
    }

    @Test
    void filling_with_the_same_questions_keeps_their_versions() {
        List<Question> set = List.of(SampleQuestions.closed(1, 0, 0), SampleQuestions.cloze(2, 0));
        bank.fill(brief, set, List.of(), Origin.GENERATED);
        List<BankedQuestion> before = bank.of(brief);

        bank.fill(brief, set, List.of(), Origin.GENERATED);

        assertThat(bank.of(brief)).isEqualTo(before);
    }

    @Test
    void a_question_that_moves_to_the_reserve_keeps_its_version() {
        Question question = SampleQuestions.closed(1, 0, 0);
        bank.fill(brief, List.of(question), List.of(), Origin.GENERATED);
        QuestionVersionId id = bank.of(brief).getFirst().id();

        bank.fill(brief, List.of(), List.of(question), Origin.GENERATED);

        assertThat(bank.of(brief)).containsExactly(new BankedQuestion(id, question, false, false));
    }

    @Test
    void a_question_that_is_left_out_leaves_the_bank_but_its_version_can_still_be_read() {
        Question old = SampleQuestions.closed(1, 0, 0);
        bank.fill(brief, List.of(old), List.of(), Origin.GENERATED);
        QuestionVersionId id = bank.of(brief).getFirst().id();

        bank.fill(brief, List.of(SampleQuestions.closed(2, 0, 0)), List.of(), Origin.GENERATED);

        assertThat(bank.of(brief)).extracting(BankedQuestion::id).doesNotContain(id);
        assertThat(bank.get(id).question()).isEqualTo(old);
    }

    @Test
    void an_edited_question_says_so() {
        bank.fill(brief, List.of(new Draft(SampleQuestions.closed(1, 0, 0), true, true)), Origin.LIBRARY);

        assertThat(bank.of(brief)).extracting(BankedQuestion::edited).containsExactly(true);
    }

    @Test
    void versions_come_in_the_order_asked_for() {
        bank.fill(
                brief,
                List.of(SampleQuestions.closed(1, 0, 0), SampleQuestions.closed(2, 0, 0)),
                List.of(),
                Origin.GENERATED);
        List<QuestionVersionId> reversed =
                bank.of(brief).reversed().stream().map(BankedQuestion::id).toList();

        assertThat(bank.all(reversed)).extracting(BankedQuestion::id).isEqualTo(reversed);
    }

    @Test
    void the_bank_of_one_brief_knows_nothing_of_another() {
        bank.fill(brief, List.of(SampleQuestions.closed(1, 0, 0)), List.of(), Origin.GENERATED);

        assertThat(bank.of(BriefId.fresh())).isEmpty();
    }
}
