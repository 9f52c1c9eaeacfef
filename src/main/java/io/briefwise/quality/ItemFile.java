package io.briefwise.quality;

import io.briefwise.question.QuestionJson;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What raters must not see: the items of all booklets with their origin, one JSON object a line; and how long the texts are. */
public final class ItemFile {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ItemFile() {}

    public static String write(List<Booklet> booklets) {
        StringBuilder lines = new StringBuilder();
        for (Booklet booklet : booklets) {
            for (Item item : booklet.items()) {
                ObjectNode node = MAPPER.createObjectNode()
                        .put("item", item.id())
                        .put("text", item.text())
                        .put("genre", item.genre())
                        .put("origin", item.origin().name());
                node.set("question", QuestionJson.tree(item.question()));
                lines.append(MAPPER.writeValueAsString(node)).append('\n');
            }
        }
        return lines.toString();
    }

    static List<Item> read(String lines) {
        List<Item> items = new ArrayList<>();
        for (String line : lines.split("\n")) {
            JsonNode node = MAPPER.readTree(line);
            items.add(new Item(
                    node.path("item").asString(),
                    node.path("text").asString(),
                    node.path("genre").asString(),
                    Origin.valueOf(node.path("origin").asString()),
                    QuestionJson.question(node.path("question"))));
        }
        return items;
    }
}
