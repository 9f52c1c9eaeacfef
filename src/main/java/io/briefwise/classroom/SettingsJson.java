package io.briefwise.classroom;

import io.briefwise.quiz.ConductJson;
import io.briefwise.quiz.DisclosureJson;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The settings of an assignment as JSON, field by field, so that a renamed class never changes what is stored. */
final class SettingsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SettingsJson() {}

    static String write(AttemptSettings settings) {
        ObjectNode node = MAPPER.createObjectNode();
        if (settings.conduct() != null) {
            node.set("conduct", ConductJson.tree(settings.conduct()));
        }
        TimeRules time = settings.time();
        node.put("limit", text(time.limit())).put("grace", text(time.grace()));
        switch (time.late()) {
            case LatePolicy.Refused() -> node.put("late", "refused");
            case LatePolicy.Deducted(Duration within, double deduction) ->
                node.put("late", "deducted").put("within", text(within)).put("deduction", deduction);
            case LatePolicy.Accepted(Duration within) ->
                node.put("late", "accepted").put("within", text(within));
        }
        node.put("attempts", settings.attempts())
                .put("counts", settings.counts().name());
        if (settings.disclosure() != null) {
            node.set("disclosure", DisclosureJson.tree(settings.disclosure()));
        }
        return MAPPER.writeValueAsString(node);
    }

    static AttemptSettings read(@Nullable String json) {
        if (json == null) {
            return AttemptSettings.USUAL;
        }
        JsonNode node = MAPPER.readTree(json);
        Duration grace = duration(node.path("grace"));
        return new AttemptSettings(
                node.has("conduct") ? ConductJson.conduct(node.path("conduct")) : null,
                new TimeRules(duration(node.path("limit")), grace == null ? TimeRules.USUAL_GRACE : grace, late(node)),
                node.path("attempts").isNumber() ? node.path("attempts").intValue() : null,
                WhichCounts.valueOf(node.path("counts").stringValue()),
                node.has("disclosure") ? DisclosureJson.disclosure(node.path("disclosure")) : null);
    }

    private static LatePolicy late(JsonNode node) {
        Duration within = duration(node.path("within"));
        return switch (node.path("late").stringValue("")) {
            case "refused" -> new LatePolicy.Refused();
            case "deducted" ->
                new LatePolicy.Deducted(
                        within == null ? Duration.ZERO : within,
                        node.path("deduction").doubleValue());
            case "accepted" -> new LatePolicy.Accepted(within);
            case String other -> throw new IllegalArgumentException("no late policy is called \"" + other + '"');
        };
    }

    private static @Nullable String text(@Nullable Duration duration) {
        return duration == null ? null : duration.toString();
    }

    private static @Nullable Duration duration(JsonNode node) {
        return node.isString() ? Duration.parse(node.stringValue()) : null;
    }
}
