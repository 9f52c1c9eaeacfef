package io.briefwise.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Span;
import io.briefwise.question.Bloom;
import io.briefwise.question.Criterion;
import io.briefwise.question.Draft;
import io.briefwise.question.Evidence;
import io.briefwise.question.Family;
import io.briefwise.question.Head;
import io.briefwise.question.MarkTheSentence;
import io.briefwise.question.Matching;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Option;
import io.briefwise.question.Ordering;
import io.briefwise.question.Question;
import io.briefwise.question.Role;
import io.briefwise.question.SampleQuestions;
import io.briefwise.question.SingleChoice;
import io.briefwise.question.Skill;
import io.briefwise.question.argument.ArgumentLink;
import io.briefwise.question.argument.ArgumentMap;
import io.briefwise.question.argument.ArgumentNode;
import io.briefwise.question.argument.LinkKind;
import io.briefwise.question.argument.Modality;
import io.briefwise.question.argument.NodeKind;
import io.briefwise.question.argument.Scheme;
import io.briefwise.testing.SampleBriefs;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsFileTest {

    private static final Brief BRIEF = SampleBriefs.OF_THREE_SECTIONS;
    private static final ArgumentMap ARGUMENT = new ArgumentMap(
            List.of(
                    statement("data-1", NodeKind.DATA, new Span(0, 0, 0, 15)),
                    statement("claim-2", NodeKind.CLAIM, new Span(1, 0, 23, 35))),
            List.of(new ArgumentLink("data-1", "claim-2", LinkKind.SUPPORTS, "therefore", Scheme.SIGN)));
    private static final Question CHOICE = choice("When does it flood: 3 months?", new Span(1, 0, 23, 35));

    @Test
    void what_is_written_is_read_again() {
        Question open = open();

        assertThat(QuestionsFile.read(
                        QuestionsFile.write(BRIEF, List.of(CHOICE), List.of(open), ArgumentMap.NONE), BRIEF))
                .isEqualTo(new QuestionsFile.Content.Questions(
                        List.of(new Draft(CHOICE, true, false), new Draft(open, false, false)), ArgumentMap.NONE));
    }

    @Test
    void the_argument_is_read_as_it_was_written() {
        String yaml = QuestionsFile.write(BRIEF, List.of(CHOICE), List.of(), ARGUMENT);

        assertThat(yaml).contains("argument:", "cue: \"therefore\"").doesNotContain("start:");
        assertThat(QuestionsFile.read(yaml, BRIEF))
                .isEqualTo(new QuestionsFile.Content.Questions(List.of(new Draft(CHOICE, true, false)), ARGUMENT));
        assertThat(QuestionsFile.read(yaml.replace("to: \"claim-2\"", "to: \"claim-3\""), BRIEF))
                .isInstanceOfSatisfying(
                        QuestionsFile.Content.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .singleElement()
                                .asString()
                                .contains("not there"));
    }

    @Test
    void evidence_is_a_paragraph_and_words_from_it() {
        assertThat(QuestionsFile.write(BRIEF, List.of(CHOICE), List.of(), ArgumentMap.NONE))
                .contains("paragraph: 2", "text: \"every spring\"")
                .doesNotContain("start:", "process:", "key: true");
    }

    @Test
    void words_that_stand_in_a_paragraph_twice_are_told_apart() {
        Question second = choice("Which e?", new Span(1, 0, 9, 10));
        String yaml = QuestionsFile.write(BRIEF, List.of(second), List.of(), ArgumentMap.NONE);

        assertThat(yaml).contains("occurrence:");
        assertThat(QuestionsFile.read(yaml, BRIEF))
                .isEqualTo(
                        new QuestionsFile.Content.Questions(List.of(new Draft(second, true, false)), ArgumentMap.NONE));
    }

    @Test
    void an_edited_question_says_so() {
        String yaml = QuestionsFile.write(BRIEF, List.of(CHOICE), List.of(), ArgumentMap.NONE) + "    edited: true\n";

        assertThat(QuestionsFile.read(yaml, BRIEF))
                .isEqualTo(
                        new QuestionsFile.Content.Questions(List.of(new Draft(CHOICE, true, true)), ArgumentMap.NONE));
    }

    @Test
    void a_quotation_that_does_not_stand_in_the_text_is_told_with_its_question() {
        String yaml = QuestionsFile.write(BRIEF, List.of(CHOICE, CHOICE), List.of(), ArgumentMap.NONE)
                .replaceFirst("text: \"every spring\"", "text: every autumn");

        assertThat(QuestionsFile.read(yaml, BRIEF))
                .isEqualTo(new QuestionsFile.Content.Faulty(
                        List.of("question 1 (When does it flood: 3 months?): \"every autumn\" does not stand in ¶2")));
    }

    @Test
    void a_number_may_be_an_option_without_quotes() {
        String yaml = QuestionsFile.write(BRIEF, List.of(CHOICE), List.of(), ArgumentMap.NONE)
                .replace("\"2014-12-15\"", "2014")
                .replace("\"yes\"", "every spring");

        assertThat(QuestionsFile.read(yaml, BRIEF))
                .isInstanceOfSatisfying(
                        QuestionsFile.Content.Questions.class,
                        read -> assertThat(
                                        ((SingleChoice) read.drafts().getFirst().question()).options())
                                .extracting(Option::text)
                                .containsExactly("every spring", "2014", "1e3"));
    }

    @Test
    void every_form_is_read_as_it_was_written() {
        List<Question> questions = List.of(
                on(SampleQuestions.several(1, 1)),
                on(SampleQuestions.matching(2, 1)),
                on(SampleQuestions.ordering(3, 1)));

        assertThat(QuestionsFile.read(QuestionsFile.write(BRIEF, questions, List.of(), ArgumentMap.NONE), BRIEF))
                .isEqualTo(new QuestionsFile.Content.Questions(
                        questions.stream()
                                .map(question -> new Draft(question, true, false))
                                .toList(),
                        ArgumentMap.NONE));
    }

    @Test
    void numbers_may_be_answers_and_steps_without_quotes() {
        List<Question> questions = List.of(on(SampleQuestions.matching(2, 1)), on(SampleQuestions.ordering(3, 1)));
        String yaml = QuestionsFile.write(BRIEF, questions, List.of(), ArgumentMap.NONE)
                .replaceAll("\"(19\\d\\d)\"", "$1")
                .replace("\"prompt a\"", "7")
                .replace("\"third\"", "3");

        assertThat(QuestionsFile.read(yaml, BRIEF))
                .isInstanceOfSatisfying(QuestionsFile.Content.Questions.class, read -> {
                    Matching matching = (Matching) read.drafts().getFirst().question();
                    assertThat(matching.answers()).containsExactly("1914", "1918", "1939", "1945");
                    assertThat(matching.prompts().getFirst().text()).isEqualTo("7");
                    assertThat(((Ordering) read.drafts().getLast().question())
                                    .steps()
                                    .getFirst()
                                    .text())
                            .isEqualTo("3");
                });
    }

    @Test
    void steps_at_the_same_place_are_told() {
        String yaml = QuestionsFile.write(
                        BRIEF, List.of(on(SampleQuestions.ordering(3, 1))), List.of(), ArgumentMap.NONE)
                .replace("place: 4", "place: 3");

        assertThat(QuestionsFile.read(yaml, BRIEF))
                .isEqualTo(new QuestionsFile.Content.Faulty(List.of(
                        "question 1 (In which order is 3?): steps at places [2, 0, 2, 1]: In which order is 3?")));
    }

    @Test
    void sentences_to_mark_stand_in_the_paragraph_of_the_evidence_in_their_order() {
        Brief brief = SampleBriefs.OF_SENTENCES;
        MarkTheSentence marking = SampleQuestions.marking(brief, 1, 0, SampleBriefs.SENTENCES, 1);
        String yaml = QuestionsFile.write(brief, List.of(marking), List.of(), ArgumentMap.NONE);

        assertThat(QuestionsFile.read(yaml, brief))
                .isEqualTo(new QuestionsFile.Content.Questions(
                        List.of(new Draft(marking, true, false)), ArgumentMap.NONE));
        assertThat(QuestionsFile.read(yaml.replace("It was dear.", "It was cheap."), brief))
                .isEqualTo(new QuestionsFile.Content.Faulty(List.of(
                        "question 1 (Which sentence is 1?): \"It was cheap.\" does not stand in ¶2, or not in this"
                                + " order")));
    }

    @Test
    void a_missing_field_is_told_with_its_question() {
        String yaml = QuestionsFile.write(BRIEF, List.of(CHOICE), List.of(), ArgumentMap.NONE)
                .replace("skill: \"time\"", "");

        assertThat(QuestionsFile.read(yaml, BRIEF))
                .isEqualTo(new QuestionsFile.Content.Faulty(
                        List.of("question 1 (When does it flood: 3 months?): \"skill\" is missing or no text")));
    }

    @Test
    void what_is_no_yaml_or_has_no_questions_is_faulty() {
        for (String bad : List.of("", "questions: [", "- a\n- b", "questions:\n  - just words", "{}", "42", "🙂")) {
            assertThat(QuestionsFile.read(bad, BRIEF)).as(bad).isInstanceOf(QuestionsFile.Content.Faulty.class);
        }
    }

    /** The question with evidence that stands in the brief. */
    private static Question on(Question question) {
        return question.headed(choice(question.stem(), new Span(1, 0, 23, 35)).head());
    }

    private static Question choice(String stem, Span span) {
        return new SingleChoice(
                new Head(
                        Family.WHEN,
                        "when-date",
                        Skill.TIME,
                        Bloom.REMEMBER,
                        1,
                        stem,
                        List.of(Evidence.in(BRIEF, span)),
                        "It floods \"every spring\": see there.",
                        0.75,
                        0.4),
                List.of(
                        new Option("yes", Role.KEY, "¶2 says so: 'spring'."),
                        new Option("2014-12-15", Role.MISREAD, "# no"),
                        new Option("1e3", Role.OTHER_SPAN, "- no")));
    }

    private static Question open() {
        List<Evidence> evidence = List.of(Evidence.in(BRIEF, new Span(2, 0, 0, 15)));
        return new OpenQuestion(
                new Head(
                        Family.OPEN_FEASIBILITY,
                        "open",
                        Skill.CONSEQUENCE_AND_FEASIBILITY,
                        Bloom.EVALUATE,
                        2,
                        "Can it be dredged?",
                        evidence,
                        "why",
                        1,
                        0),
                List.of(
                        new Criterion("one", 1, evidence),
                        new Criterion("two", 2, evidence),
                        new Criterion("three", 1, List.of())),
                "It may.",
                List.of("Look at the last section."));
    }

    private static ArgumentNode statement(String id, NodeKind kind, Span span) {
        return new ArgumentNode(id, kind, ArgumentNode.AUTHOR, Modality.ASSERTED, List.of(Evidence.in(BRIEF, span)));
    }
}
