package io.briefwise.brief.format;

import io.briefwise.brief.rule.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The YAML between two lines of dashes at the start of a Markdown file: title, author, date, about, and source (or
 * sources), each source a string or a map of title, author, publisher, date and url.
 *
 * @param front what it says
 * @param end where the text behind it starts
 */
record FrontMatter(Front front, int end) {

    private static final Pattern BLOCK =
            Pattern.compile("\\A\\s*---[ \\t]*\\R(.{0,20000}?)\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final List<String> PARTS = List.of("title", "author", "publisher", "date", "url");
    private static final YAMLMapper YAML = new YAMLMapper();

    static boolean isIn(String text) {
        Matcher block = BLOCK.matcher(text);
        return block.find() && block.group(1).contains(":");
    }

    /** What the text starts with; nothing, where it starts with no front matter or with one that is not well formed. */
    static FrontMatter of(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.find()) {
            return new FrontMatter(Front.NONE, 0);
        }
        try {
            JsonNode yaml = YAML.readTree(block.group(1));
            return yaml.isObject() ? new FrontMatter(front(yaml), block.end()) : new FrontMatter(Front.NONE, 0);
        } catch (JacksonException _) {
            return new FrontMatter(Front.NONE, 0);
        }
    }

    private static Front front(JsonNode yaml) {
        String date = string(yaml, "date");
        return new Front(
                string(yaml, "title"),
                string(yaml, "author"),
                date == null
                        ? null
                        : WrittenDate.in(date).map(WrittenDate::date).orElse(null),
                source(yaml.has("source") ? yaml.get("source") : yaml.get("sources")),
                string(yaml, "about"));
    }

    private static @Nullable String source(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        List<String> sources = new ArrayList<>();
        for (JsonNode each : node.isArray() ? node.values() : List.of(node)) {
            sources.add(
                    each.isObject()
                            ? PARTS.stream()
                                    .filter(each::hasNonNull)
                                    .map(part -> each.get(part).asString())
                                    .collect(Collectors.joining(", "))
                            : each.asString(""));
        }
        String all = String.join("; ", sources).strip();
        return all.isEmpty() ? null : all;
    }

    private static @Nullable String string(JsonNode yaml, String name) {
        JsonNode node = yaml.get(name);
        if (node == null || !node.isValueNode() || node.isNull()) {
            return null;
        }
        String text = node.asString().strip();
        return text.isEmpty() ? null : text;
    }
}
