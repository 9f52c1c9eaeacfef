package io.briefwise.quiz;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How a quiz is taken as JSON, field by field, so that a renamed class never changes what is stored. */
public final class ConductJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ConductJson() {}

    public static String write(Conduct conduct) {
        return MAPPER.writeValueAsString(tree(conduct));
    }

    public static Conduct read(String json) {
        return conduct(MAPPER.readTree(json));
    }

    public static ObjectNode tree(Conduct conduct) {
        ObjectNode node = MAPPER.createObjectNode();
        switch (conduct.way()) {
            case Way.AtTheEnd() -> node.put("way", "at-the-end");
            case Way.AtOnce() -> node.put("way", "at-once");
            case Way.SeveralTries(int tries, double penalty) ->
                node.put("way", "several-tries").put("tries", tries).put("penalty", penalty);
            case Way.GuidedReading() -> node.put("way", "guided-reading");
            case Way.Practice() -> node.put("way", "practice");
        }
        return node.put("certainty", conduct.certainty())
                .put("draw", conduct.layout().draw())
                .put("shuffleQuestions", conduct.layout().shuffleQuestions())
                .put("shuffleOptions", conduct.layout().shuffleOptions());
    }

    /** @throws IllegalArgumentException if no way to answer has this name */
    public static Conduct conduct(JsonNode node) {
        Way way = switch (node.path("way").stringValue("")) {
            case "at-the-end" -> new Way.AtTheEnd();
            case "at-once" -> new Way.AtOnce();
            case "several-tries" ->
                new Way.SeveralTries(
                        node.path("tries").intValue(), node.path("penalty").doubleValue());
            case "guided-reading" -> new Way.GuidedReading();
            case "practice" -> new Way.Practice();
            case String other -> throw new IllegalArgumentException("no way to answer is called \"" + other + '"');
        };
        return new Conduct(
                way,
                node.path("certainty").booleanValue(),
                new Layout(
                        node.path("draw").isNumber() ? node.path("draw").intValue() : null,
                        node.path("shuffleQuestions").booleanValue(),
                        node.path("shuffleOptions").booleanValue()));
    }
}
