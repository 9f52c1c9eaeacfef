package io.briefwise.feedback;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Section;
import io.briefwise.brief.Span;
import io.briefwise.question.Bloom;
import io.briefwise.question.Criterion;
import io.briefwise.question.Evidence;
import io.briefwise.question.Family;
import io.briefwise.question.Head;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Skill;
import java.util.List;

/** A short brief about a tram, and an open question on it. */
final class ATown {

    private static final String FORECAST =
            "The council expects that the tram will carry twenty thousand passengers a day within three years of its"
                    + " opening.";
    private static final String GROUND = "Streets along the route are crowded, and bus fares rose by a tenth in May.";
    private static final String AGAINST = "However, a similar line in Harrow reached only half of its forecast.";

    private ATown() {}

    static Brief brief() {
        return new Brief(
                "A tram for the town",
                null,
                null,
                null,
                List.of(new Section(
                        null,
                        List.of(
                                new Paragraph(1, FORECAST + " " + GROUND),
                                new Paragraph(2, AGAINST + " The tram may still be worth its price.")))),
                List.of());
    }

    static OpenQuestion question() {
        return new OpenQuestion(
                new Head(
                        Family.OPEN_EVIDENCE,
                        "tram",
                        Skill.CLAIM_AND_EVIDENCE,
                        Bloom.EVALUATE,
                        0,
                        "How well does the text support the council’s forecast for the tram?",
                        List.of(evidence(0, FORECAST)),
                        "",
                        1,
                        0),
                List.of(
                        new Criterion(
                                "States the forecast: twenty thousand passengers a day, expected and not certain.",
                                1,
                                List.of(evidence(0, FORECAST))),
                        new Criterion(
                                "Brings in crowded streets or dearer buses as a ground.",
                                1,
                                List.of(evidence(0, GROUND))),
                        new Criterion(
                                "Sets against it the line in Harrow, which reached half of its forecast.",
                                2,
                                List.of(evidence(1, AGAINST))),
                        new Criterion(
                                "Comes to a verdict on how far the forecast can be trusted.",
                                1,
                                List.of(evidence(0, FORECAST)))),
                "The council expects twenty thousand passengers a day (¶1). Crowded streets and dearer buses make many"
                        + " passengers plausible (¶1). Yet the line in Harrow reached half of its forecast (¶2). So the"
                        + " forecast can be trusted only in part.",
                List.of());
    }

    private static Evidence evidence(int paragraph, String sentence) {
        int start =
                brief().sections().getFirst().paragraphs().get(paragraph).text().indexOf(sentence);
        return Evidence.in(brief(), new Span(0, paragraph, start, start + sentence.length()));
    }
}
