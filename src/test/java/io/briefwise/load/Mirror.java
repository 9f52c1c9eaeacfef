package io.briefwise.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a page would show, kept up to date by the changes that Flow sends. */
final class Mirror {

    /** Numbers of the features of a node in Flow's protocol. */
    private static final int TAG = 0;

    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;
    private static final int CLASSES = 11;
    private static final int VIRTUAL_CHILDREN = 24;

    private static final int ROOT = 1;

    private final Map<Integer, Element> elements = new HashMap<>();

    /** One element or text node. */
    final class Element {

        final int id;
        private final Map<Integer, Map<String, JsonNode>> maps = new HashMap<>();
        private final Map<Integer, List<JsonNode>> lists = new HashMap<>();

        private Element(int id) {
            this.id = id;
        }

        boolean is(String tag) {
            return get(TAG, "tag").equals(tag);
        }

        boolean looks(String className) {
            return list(CLASSES).stream().anyMatch(one -> one.asString("").equals(className));
        }

        /** An attribute, or a property under its name; empty for none. */
        String says(String name) {
            String attribute = get(ATTRIBUTES, name);
            return attribute.isEmpty() ? get(PROPERTIES, name) : attribute;
        }

        boolean hears(String event) {
            return map(LISTENERS).containsKey(event);
        }

        String text() {
            return get(TEXT, "text")
                    + String.join("", children().map(Element::text).toList());
        }

        Optional<Element> find(Predicate<Element> wanted) {
            return all(wanted).findFirst();
        }

        /** In the order of the page, without this one. */
        Stream<Element> all(Predicate<Element> wanted) {
            return children()
                    .flatMap(child ->
                            Stream.concat(wanted.test(child) ? Stream.of(child) : Stream.empty(), child.all(wanted)));
        }

        private Stream<Element> children() {
            return Stream.concat(list(CHILDREN).stream(), list(VIRTUAL_CHILDREN).stream())
                    .flatMap(child -> Optional.ofNullable(elements.get(child.asInt())).stream());
        }

        private String get(int feature, String key) {
            JsonNode found = map(feature).get(key);
            return found == null ? "" : found.asString("");
        }

        private Map<String, JsonNode> map(int feature) {
            return maps.computeIfAbsent(feature, _ -> new HashMap<>());
        }

        private List<JsonNode> list(int feature) {
            return lists.computeIfAbsent(feature, _ -> new ArrayList<>());
        }
    }

    Element page() {
        return element(ROOT);
    }

    void apply(JsonNode changes) {
        changes.forEach(this::change);
    }

    private void change(JsonNode change) {
        int id = change.path("node").asInt();
        int feature = change.path("feat").asInt();
        switch (change.path("type").asString()) {
            case "attach" -> elements.put(id, new Element(id));
            case "detach" -> elements.remove(id);
            case "put" ->
                element(id)
                        .map(feature)
                        .put(change.path("key").asString(), change.path(change.has("value") ? "value" : "nodeValue"));
            case "remove" -> element(id).map(feature).remove(change.path("key").asString());
            case "clear" -> element(id).list(feature).clear();
            case "splice" -> splice(element(id).list(feature), change);
            default -> throw new IllegalStateException("a change unknown here: " + change);
        }
    }

    private static void splice(List<JsonNode> list, JsonNode change) {
        int index = change.path("index").asInt();
        int removed = change.path("remove").asInt(0);
        list.subList(index, index + removed).clear();
        for (JsonNode added : change.path(change.has("add") ? "add" : "addNodes")) {
            list.add(index++, added);
        }
    }

    private Element element(int id) {
        return elements.computeIfAbsent(id, Element::new);
    }
}
