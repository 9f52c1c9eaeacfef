package io.briefwise.quiz;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is shown when as JSON: a list of what is shown for each stage that shows anything. */
public final class DisclosureJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DisclosureJson() {}

    public static ObjectNode tree(Disclosure disclosure) {
        ObjectNode node = MAPPER.createObjectNode();
        for (Stage stage : Stage.values()) {
            Set<Shown> shown = disclosure.at(stage);
            if (!shown.isEmpty()) {
                ArrayNode names = node.putArray(name(stage));
                shown.stream().sorted().forEach(what -> names.add(name(what)));
            }
        }
        return node;
    }

    public static Disclosure disclosure(JsonNode node) {
        Map<Stage, Set<Shown>> shown = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            shown.put(
                    stage,
                    node.path(name(stage))
                            .valueStream()
                            .map(what -> Shown.valueOf(constant(what.stringValue())))
                            .collect(Collectors.toSet()));
        }
        return new Disclosure(shown);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
