package io.briefwise.library;

import io.briefwise.brief.Brief;
import io.briefwise.question.Draft;
import io.briefwise.question.Evidence;
import io.briefwise.question.MarkTheSentence;
import io.briefwise.question.Question;
import io.briefwise.question.QuestionJson;
import io.briefwise.question.argument.ArgumentJson;
import io.briefwise.question.argument.ArgumentMap;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * The file {@code questions.yaml} beside a brief: {@code questions} are the set that learners get, {@code reserve} the
 * rest of the bank, {@code argument} the argument of the text. Its fields are those of {@link QuestionJson}, but made for people: evidence is told by the number of
 * the paragraph and a quotation, what follows from other fields is left out, and {@code edited: true} marks a question
 * that a person has changed.
 */
public final class QuestionsFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private QuestionsFile() {}

    /** What a file of questions holds. */
    public sealed interface Content {

        /** Everything could be read, and all evidence stands in the text. */
        record Questions(List<Draft> drafts, ArgumentMap argument) implements Content {}

        /** What is wrong, a sentence for each question. */
        record Faulty(List<String> faults) implements Content {}
    }

    /** The file for what a generator made. */
    public static String write(
            Brief brief, List<? extends Question> set, List<? extends Question> reserve, ArgumentMap argument) {
        ObjectNode file = YAML.createObjectNode();
        set.forEach(question -> file.withArray("questions").add(shortened(question, brief)));
        reserve.forEach(question -> file.withArray("reserve").add(shortened(question, brief)));
        if (!argument.isEmpty()) {
            ObjectNode map = ArgumentJson.tree(argument);
            map.path("nodes").forEach(node -> quoted((ObjectNode) node, brief));
            file.set("argument", map);
        }
        return YAML.writeValueAsString(file);
    }

    /** Reads a file and checks its evidence against the text. */
    public static Content read(String yaml, Brief brief) {
        JsonNode file;
        try {
            file = YAML.readTree(yaml);
        } catch (JacksonException e) {
            return new Content.Faulty(List.of("no YAML: " + e.getOriginalMessage()));
        }
        List<Draft> drafts = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        read(file.path("questions"), true, brief, drafts, faults);
        read(file.path("reserve"), false, brief, drafts, faults);
        if (faults.isEmpty() && drafts.isEmpty()) {
            faults.add("there are no questions in it");
        }
        ArgumentMap argument = argument(file.path("argument"), brief, faults);
        return faults.isEmpty()
                ? new Content.Questions(List.copyOf(drafts), argument)
                : new Content.Faulty(List.copyOf(faults));
    }

    private static ArgumentMap argument(JsonNode map, Brief brief, List<String> faults) {
        if (map.isMissingNode()) {
            return ArgumentMap.NONE;
        }
        try {
            for (JsonNode node : map.path("nodes")) {
                if (node instanceof ObjectNode statement) {
                    located(statement, brief);
                }
            }
            return ArgumentJson.map(map);
        } catch (IllegalArgumentException fault) {
            faults.add("argument: " + fault.getMessage());
            return ArgumentMap.NONE;
        }
    }

    private static void read(JsonNode list, boolean inSet, Brief brief, List<Draft> drafts, List<String> faults) {
        int number = 0;
        for (JsonNode entry : list) {
            number++;
            try {
                Question question = QuestionJson.question(completed(entry, brief));
                if (question instanceof MarkTheSentence marking) {
                    SentencesInText.require(marking, brief);
                }
                drafts.add(new Draft(question, inSet, entry.path("edited").asBoolean(false)));
            } catch (IllegalArgumentException fault) {
                faults.add("%s %d (%s): %s"
                        .formatted(
                                inSet ? "question" : "reserve question",
                                number,
                                entry.path("stem").asString("no stem"),
                                fault.getMessage()));
            }
        }
    }

    private static ObjectNode shortened(Question question, Brief brief) {
        ObjectNode node = QuestionJson.tree(question);
        node.remove("process");
        node.path("options").forEach(option -> ((ObjectNode) option).remove("key"));
        quoted(node, brief);
        node.path("rubric").forEach(criterion -> quoted((ObjectNode) criterion, brief));
        return node;
    }

    private static void quoted(ObjectNode holder, Brief brief) {
        List<Evidence> evidence = QuestionJson.evidence(holder);
        ArrayNode pieces = holder.putArray("evidence");
        evidence.forEach(piece -> pieces.add(Quotation.of(piece, brief)));
    }

    private static ObjectNode completed(JsonNode entry, Brief brief) {
        if (!(entry instanceof ObjectNode fields)) {
            throw new IllegalArgumentException("there are no fields in it");
        }
        ObjectNode node = fields.deepCopy();
        located(node, brief);
        PlainTexts.in(node);
        for (JsonNode criterion : node.path("rubric")) {
            if (criterion instanceof ObjectNode line) {
                located(line, brief);
            }
        }
        return node;
    }

    private static void located(ObjectNode holder, Brief brief) {
        List<JsonNode> quotations = List.copyOf(holder.path("evidence").values());
        ArrayNode pieces = holder.putArray("evidence");
        quotations.forEach(quotation -> pieces.add(Quotation.locate(quotation, brief)));
    }
}
