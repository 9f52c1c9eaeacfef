package io.briefwise.brief.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its article in JSON-LD. */
record JsonLd(
        @Nullable String headline,
        @Nullable String author,
        @Nullable String date) {

    static JsonLd in(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<JsonLd> found = in(script.data());
            if (found.isPresent()) {
                return found.get();
            }
        }
        return new JsonLd(null, null, null);
    }

    private static Optional<JsonLd> in(String json) {
        try {
            Deque<JsonNode> open = new ArrayDeque<>();
            open.add(JsonMapper.shared().readTree(json));
            while (!open.isEmpty()) {
                JsonNode node = open.poll();
                if (node.path("headline").isString()) {
                    return Optional.of(new JsonLd(
                            node.path("headline").asString(),
                            name(node.path("author")),
                            string(node.path("datePublished"))));
                }
                node.values().stream().filter(JsonNode::isContainer).forEach(open::add);
            }
            return Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static @Nullable String name(JsonNode author) {
        JsonNode one = author.isArray() && !author.isEmpty() ? author.get(0) : author;
        return one.isObject() ? string(one.path("name")) : string(one);
    }

    private static @Nullable String string(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }
}
