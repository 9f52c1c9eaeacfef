package io.briefwise.question.argument;

import io.briefwise.question.QuestionJson;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An argument map as JSON, field by field; evidence as in {@link QuestionJson}. */
public final class ArgumentJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ArgumentJson() {}

    public static String write(ArgumentMap map) {
        return MAPPER.writeValueAsString(tree(map));
    }

    public static ArgumentMap read(String json) {
        return map(MAPPER.readTree(json));
    }

    public static ObjectNode tree(ArgumentMap map) {
        ObjectNode tree = MAPPER.createObjectNode();
        ArrayNode nodes = tree.putArray("nodes");
        map.nodes().forEach(node -> node(nodes.addObject(), node));
        ArrayNode links = tree.putArray("links");
        map.links().forEach(link -> link(links.addObject(), link));
        return tree;
    }

    private static void node(ObjectNode to, ArgumentNode node) {
        to.put("id", node.id())
                .put("kind", node.kind().id())
                .put("holder", node.holder())
                .put("modality", node.modality().id());
        ArrayNode evidence = to.putArray("evidence");
        node.evidence().forEach(piece -> evidence.add(QuestionJson.evidence(piece)));
    }

    private static void link(ObjectNode to, ArgumentLink link) {
        to.put("from", link.from())
                .put("to", link.to())
                .put("kind", link.kind().id())
                .put("cue", link.cue());
        Scheme scheme = link.scheme();
        if (scheme != null) {
            to.put("scheme", scheme.id());
        }
    }

    /**
     * The map that the fields describe.
     *
     * @throws IllegalArgumentException saying what is missing or wrong
     */
    public static ArgumentMap map(JsonNode tree) {
        return new ArgumentMap(
                tree.path("nodes").valueStream().map(ArgumentJson::node).toList(),
                tree.path("links").valueStream().map(ArgumentJson::link).toList());
    }

    private static ArgumentNode node(JsonNode node) {
        return new ArgumentNode(
                text(node, "id"),
                constant(NodeKind.values(), NodeKind::id, text(node, "kind")),
                text(node, "holder"),
                constant(Modality.values(), Modality::id, text(node, "modality")),
                QuestionJson.evidence(node));
    }

    private static ArgumentLink link(JsonNode link) {
        @Nullable
        Scheme scheme = link.has("scheme") ? constant(Scheme.values(), Scheme::id, text(link, "scheme")) : null;
        return new ArgumentLink(
                text(link, "from"),
                text(link, "to"),
                constant(LinkKind.values(), LinkKind::id, text(link, "kind")),
                text(link, "cue"),
                scheme);
    }

    private static String text(JsonNode node, String field) {
        JsonNode found = node.path(field);
        if (!found.isString()) {
            throw new IllegalArgumentException("\"%s\" is missing or no text".formatted(field));
        }
        return found.stringValue();
    }

    private static <T> T constant(T[] constants, Function<T, String> id, String wanted) {
        return Arrays.stream(constants)
                .filter(constant -> id.apply(constant).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"%s\" is none of %s"
                        .formatted(wanted, Arrays.stream(constants).map(id).toList())));
    }
}
