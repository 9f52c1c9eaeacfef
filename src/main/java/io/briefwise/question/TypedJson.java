package io.briefwise.question;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields that typed questions have of their own; a number is written as text, so that it stays to the digit. */
final class TypedJson {

    private TypedJson() {}

    static void write(ObjectNode node, TypedQuestion question) {
        switch (question) {
            case ShortAnswer typed -> {
                list(node.putArray("accepted"), typed.accepted());
                list(node.putArray("others"), typed.others());
                node.put("slips", typed.slips());
            }
            case NumberAnswer typed -> {
                node.put("value", typed.value().toPlainString())
                        .put("tolerance", typed.tolerance().toPlainString());
                list(node.putArray("units"), typed.units());
            }
        }
    }

    static ShortAnswer shortAnswer(Head head, JsonNode node) {
        return new ShortAnswer(
                head,
                QuestionJson.texts(node, "accepted"),
                QuestionJson.texts(node, "others"),
                node.has("slips") ? QuestionJson.whole(node, "slips") : ShortAnswer.USUAL_SLIPS);
    }

    static NumberAnswer number(Head head, JsonNode node) {
        return new NumberAnswer(
                head, exact(node, "value"), exact(node, "tolerance"), QuestionJson.texts(node, "units"));
    }

    private static BigDecimal exact(JsonNode node, String field) {
        String text = node.path(field).asString("");
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"%s\" is missing or no number: %s".formatted(field, text), e);
        }
    }

    private static void list(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
