package io.briefwise.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.Criterion;
import io.briefwise.question.Evidence;
import io.briefwise.question.Head;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Option;
import io.briefwise.question.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as the file has it. {@code answer} is the text of the key; an open question has {@code rubric} and
 * {@code modelAnswer} in its place.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuestionPart(
        String id,
        String family,
        String rule,
        String process,
        String skill,
        String bloom,
        String form,
        int section,
        String stem,
        @Nullable List<OptionPart> options,
        @Nullable String answer,
        @Nullable List<CriterionPart> rubric,
        @Nullable String modelAnswer,
        List<EvidencePart> evidence,
        String explanation,
        double confidence) {

    record OptionPart(String text, boolean key, String role, String why) {

        static OptionPart of(Option option) {
            return new OptionPart(option.text(), option.key(), option.role().id(), option.why());
        }
    }

    record CriterionPart(String criterion, int points, List<EvidencePart> evidence) {

        static CriterionPart of(Criterion criterion) {
            return new CriterionPart(criterion.criterion(), criterion.points(), spans(criterion.evidence()));
        }
    }

    record EvidencePart(int section, int paragraph, int start, int end, String text) {

        static EvidencePart of(Evidence evidence) {
            return new EvidencePart(
                    evidence.span().section(),
                    evidence.span().paragraph(),
                    evidence.span().start(),
                    evidence.span().end(),
                    evidence.text());
        }
    }

    static QuestionPart of(String id, Question question) {
        return switch (question) {
            case ClosedQuestion closed ->
                of(
                        id,
                        closed,
                        closed.options().stream().map(OptionPart::of).toList(),
                        closed.options().get(closed.keyIndex()).text(),
                        null,
                        null);
            case OpenQuestion open ->
                of(
                        id,
                        open,
                        null,
                        null,
                        open.rubric().stream().map(CriterionPart::of).toList(),
                        open.modelAnswer());
        };
    }

    private static QuestionPart of(
            String id,
            Question question,
            @Nullable List<OptionPart> options,
            @Nullable String answer,
            @Nullable List<CriterionPart> rubric,
            @Nullable String modelAnswer) {
        Head head = question.head();
        return new QuestionPart(
                id,
                head.family().id(),
                head.rule(),
                head.skill().process().title(),
                head.skill().title(),
                head.bloom().title(),
                question.form().id(),
                head.section(),
                head.stem(),
                options,
                answer,
                rubric,
                modelAnswer,
                spans(head.evidence()),
                head.explanation(),
                head.confidence());
    }

    private static List<EvidencePart> spans(List<Evidence> evidence) {
        return evidence.stream().map(EvidencePart::of).toList();
    }
}
