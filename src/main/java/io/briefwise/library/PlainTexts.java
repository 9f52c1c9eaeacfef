package io.briefwise.library;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whole numbers where a text belongs: who writes {@code answer: 1979} in YAML means the text. */
final class PlainTexts {

    private PlainTexts() {}

    /** Makes texts of the numbers among options, prompts, answers and steps. */
    static void in(ObjectNode question) {
        fields(question.path("options"), "text");
        fields(question.path("prompts"), "text");
        fields(question.path("prompts"), "answer");
        fields(question.path("steps"), "text");
        if (question.path("answers") instanceof ArrayNode answers) {
            for (int i = 0; i < answers.size(); i++) {
                if (answers.get(i).isIntegralNumber()) {
                    answers.set(i, answers.get(i).asString());
                }
            }
        }
    }

    private static void fields(JsonNode list, String field) {
        for (JsonNode entry : list) {
            if (entry instanceof ObjectNode fields && fields.path(field).isIntegralNumber()) {
                fields.put(field, fields.path(field).asString());
            }
        }
    }
}
