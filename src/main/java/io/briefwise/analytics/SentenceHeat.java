package io.briefwise.analytics;

import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Sentences;
import io.briefwise.brief.Span;
import io.briefwise.question.BankedQuestion;
import io.briefwise.question.MarkTheSentence;
import io.briefwise.question.QuestionVersionId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lays wrong answers over the sentences that they rest on. Of a learner who answered several questions on one sentence the
 * mean is taken, so that each learner is one case. A question left out is not a wrong answer: it may not have been reached.
 */
final class SentenceHeat {

    private final Lesson lesson;
    private final List<AnswerSheet> sheets;

    private SentenceHeat(Lesson lesson, List<AnswerSheet> sheets) {
        this.lesson = lesson;
        this.sheets = sheets;
    }

    static List<TextHeat.Sentence> of(Lesson lesson, List<AnswerSheet> sheets) {
        SentenceHeat heat = new SentenceHeat(lesson, sheets);
        List<TextHeat.Sentence> sentences = new ArrayList<>();
        for (int section = 0; section < lesson.text().size(); section++) {
            List<Paragraph> paragraphs = lesson.text().get(section).paragraphs();
            for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
                for (Span place : Sentences.of(
                        section, paragraph, paragraphs.get(paragraph).text())) {
                    heat.on(place, paragraphs.get(paragraph), sentences);
                }
            }
        }
        return sentences;
    }

    private void on(Span place, Paragraph paragraph, List<TextHeat.Sentence> sentences) {
        List<Integer> resting = IntStream.range(0, lesson.questions().size())
                .filter(index -> lesson.questions().get(index).question().head().evidence().stream()
                        .anyMatch(evidence -> evidence.span().overlaps(place)))
                .boxed()
                .toList();
        if (!resting.isEmpty()) {
            sentences.add(new TextHeat.Sentence(
                    place,
                    paragraph.number(),
                    paragraph.text().substring(place.start(), place.end()),
                    wrong(resting.stream()
                            .map(index -> lesson.questions().get(index).id())
                            .toList()),
                    resting.stream().map(this::asked).toList()));
        }
    }

    private TextHeat.Asked asked(int index) {
        BankedQuestion banked = lesson.questions().get(index);
        return new TextHeat.Asked(index + 1, banked.question().stem(), banked.question() instanceof MarkTheSentence);
    }

    private Cell wrong(List<QuestionVersionId> questions) {
        double shares = 0;
        int learners = 0;
        int answers = 0;
        for (AnswerSheet sheet : sheets) {
            List<Double> fractions = fractions(sheet, questions);
            if (!fractions.isEmpty()) {
                shares += 1
                        - fractions.stream()
                                .mapToDouble(Double::doubleValue)
                                .average()
                                .orElse(1);
                learners++;
                answers += fractions.size();
            }
        }
        return Cell.ofLearners(Math.max(0, shares), learners, answers);
    }

    private static List<Double> fractions(AnswerSheet sheet, List<QuestionVersionId> questions) {
        List<Double> fractions = new ArrayList<>();
        for (QuestionVersionId question : questions) {
            AnswerSheet.Given given = sheet.answers().get(question);
            Double fraction = given == null ? null : given.fraction();
            if (fraction != null) {
                fractions.add(fraction);
            }
        }
        return fractions;
    }
}
