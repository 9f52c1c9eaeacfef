package io.briefwise.feedback;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Import;
import io.briefwise.brief.Importer;
import io.briefwise.question.Bloom;
import io.briefwise.question.Criterion;
import io.briefwise.question.Evidence;
import io.briefwise.question.Family;
import io.briefwise.question.Head;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.QuestionJson;
import io.briefwise.question.Skill;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answers that people wrote and marked, under {@code src/docs/ratings/open-answers}. */
final class MarkedAnswers {

    static final Path FOLDER = Path.of("src/docs/ratings/open-answers");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private MarkedAnswers() {}

    /**
     * An answer and the grades that each criterion got: 0 not met, 1 in part, 2 met.
     *
     * @param first what one rater gave
     * @param second what the other gave
     * @param adjudicated what counts
     */
    record Marked(
            String id,
            Brief brief,
            OpenQuestion question,
            String answer,
            boolean heldOut,
            List<Integer> first,
            List<Integer> second,
            List<Integer> adjudicated) {}

    static List<Marked> in(Path folder) {
        Map<String, List<Integer>> first = marks(folder.resolve("marks-A.jsonl"));
        Map<String, List<Integer>> second = marks(folder.resolve("marks-B.jsonl"));
        Map<String, List<Integer>> settled = marks(folder.resolve("adjudicated.jsonl"));
        Map<String, Brief> briefs = new HashMap<>();
        return lines(folder.resolve("answers.jsonl")).stream()
                .map(node -> {
                    String id = node.path("id").asString();
                    String name = node.path("brief").asString();
                    return new Marked(
                            id,
                            briefs.computeIfAbsent(name, MarkedAnswers::brief),
                            question(node.path("question")),
                            node.path("answer").asString(),
                            node.path("split").asString().equals("held-out"),
                            Objects.requireNonNull(first.get(id), id),
                            Objects.requireNonNull(second.get(id), id),
                            Objects.requireNonNull(settled.get(id), id));
                })
                .toList();
    }

    private static OpenQuestion question(JsonNode node) {
        List<Criterion> rubric = node.path("rubric")
                .valueStream()
                .map(line -> new Criterion(
                        line.path("criterion").asString(), line.path("points").asInt(), QuestionJson.evidence(line)))
                .toList();
        List<Evidence> evidence = rubric.getFirst().evidence();
        Head head = new Head(
                Family.OPEN_EVIDENCE,
                "marked",
                Skill.CLAIM_AND_EVIDENCE,
                Bloom.EVALUATE,
                evidence.getFirst().span().section(),
                node.path("stem").asString(),
                evidence,
                "",
                1,
                0);
        return new OpenQuestion(head, rubric, node.path("modelAnswer").asString(), List.of());
    }

    private static Brief brief(String name) {
        try {
            byte[] file = Files.readAllBytes(Path.of("quizzes", name, "brief.md"));
            if (!(Importer.usual().read("brief.md", file) instanceof Import.Imported imported)) {
                throw new IllegalArgumentException("no text: " + name);
            }
            return imported.brief();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<Integer>> marks(Path file) {
        return lines(file).stream()
                .collect(Collectors.toMap(
                        node -> node.path("id").asString(),
                        node -> node.path("marks")
                                .valueStream()
                                .map(JsonNode::asInt)
                                .toList()));
    }

    private static List<JsonNode> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(MAPPER::readTree)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
