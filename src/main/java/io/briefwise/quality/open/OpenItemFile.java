package io.briefwise.quality.open;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What raters must not see: the items of all booklets with their origin, one JSON object a line. */
public final class OpenItemFile {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private OpenItemFile() {}

    public static String write(List<OpenBooklet> booklets) {
        return booklets.stream()
                .flatMap(booklet -> booklet.items().stream())
                .map(item -> MAPPER.writeValueAsString(item) + "\n")
                .collect(Collectors.joining());
    }

    static List<OpenItem> read(String lines) {
        return lines.lines().map(line -> MAPPER.readValue(line, OpenItem.class)).toList();
    }
}
