package io.briefwise.quality;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Section;
import io.briefwise.brief.Span;
import io.briefwise.question.Bloom;
import io.briefwise.question.Evidence;
import io.briefwise.question.Family;
import io.briefwise.question.Head;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import io.briefwise.question.SingleChoice;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Questions that people wrote on a text, as a file beside it gives them: {@code {"questions":[{"paragraph": 1,
 * "question": …, "key": …, "distractor_misread_same_span": …, "distractor_other_span": …, "distractor_no_support": …}]}}.
 */
final class HumanQuestions {

    private HumanQuestions() {}

    static List<SingleChoice> read(String json, Brief brief) {
        List<SingleChoice> questions = new ArrayList<>();
        for (JsonNode node : JsonMapper.builder().build().readTree(json).path("questions")) {
            questions.add(question(node, questions.size(), brief));
        }
        return questions;
    }

    /** The key's place goes round, so that no place is favoured. */
    private static SingleChoice question(JsonNode node, int number, Brief brief) {
        List<Option> options = new ArrayList<>(List.of(
                option(node, "distractor_misread_same_span", Role.MISREAD),
                option(node, "distractor_other_span", Role.OTHER_SPAN),
                option(node, "distractor_no_support", Role.NO_SUPPORT)));
        options.add(number % 4, option(node, "key", Role.KEY));
        Evidence evidence = paragraph(brief, node.path("paragraph").asInt(1));
        Head head = new Head(
                Family.WHAT,
                "human-written",
                Skill.DETAIL,
                Bloom.UNDERSTAND,
                evidence.span().section(),
                node.path("question").asString(),
                List.of(evidence),
                "Written by a person.",
                1,
                0);
        return new SingleChoice(head, options);
    }

    private static Option option(JsonNode node, String field, Role role) {
        return new Option(node.path(field).asString(), role, "Written by a person.");
    }

    /** The paragraph with a number, or the last. */
    private static Evidence paragraph(Brief brief, int number) {
        Evidence found = null;
        for (int section = 0; section < brief.sections().size(); section++) {
            Section there = brief.sections().get(section);
            for (int i = 0; i < there.paragraphs().size(); i++) {
                if (found == null || there.paragraphs().get(i).number() <= number) {
                    found = Evidence.in(
                            brief,
                            new Span(
                                    section,
                                    i,
                                    0,
                                    there.paragraphs().get(i).text().length()));
                }
            }
        }
        if (found == null) {
            throw new IllegalStateException("a brief without a paragraph: " + brief.title());
        }
        return found;
    }
}
