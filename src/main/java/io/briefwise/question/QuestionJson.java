package io.briefwise.question;

import io.briefwise.brief.Span;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Questions as JSON, field by field, so that a renamed class never changes what is stored. Two equal questions have the
 * same text. Offsets count UTF-16 units of the paragraph's text; section, and paragraph within its section, from zero.
 */
public final class QuestionJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private QuestionJson() {}

    public static String write(Question question) {
        return MAPPER.writeValueAsString(tree(question));
    }

    public static Question read(String json) {
        return question(MAPPER.readTree(json));
    }

    /** The fields of a question, in their order. */
    public static ObjectNode tree(Question question) {
        Head head = question.head();
        ObjectNode node = MAPPER.createObjectNode()
                .put("family", head.family().id())
                .put("rule", head.rule())
                .put("process", head.skill().process().title())
                .put("skill", head.skill().title())
                .put("bloom", head.bloom().title())
                .put("form", question.form().id())
                .put("section", head.section())
                .put("stem", head.stem());
        switch (question) {
            case ClosedQuestion closed -> {
                ArrayNode options = node.putArray("options");
                closed.options().forEach(option -> option(options.addObject(), option));
            }
            case MultipleChoice choice -> {
                ArrayNode options = node.putArray("options");
                choice.options().forEach(option -> option(options.addObject(), option));
            }
            case Matching matching -> {
                ArrayNode prompts = node.putArray("prompts");
                matching.prompts()
                        .forEach(prompt -> prompts.addObject()
                                .put("text", prompt.text())
                                .put("answer", matching.answers().get(prompt.answer()))
                                .put("why", prompt.why()));
                ArrayNode answers = node.putArray("answers");
                matching.answers().forEach(answers::add);
            }
            case Ordering ordering -> {
                ArrayNode steps = node.putArray("steps");
                ordering.steps()
                        .forEach(step -> steps.addObject()
                                .put("text", step.text())
                                .put("place", step.place() + 1)
                                .put("why", step.why()));
            }
            case TypedQuestion typed -> TypedJson.write(node, typed);
            case OpenQuestion open -> {
                ArrayNode rubric = node.putArray("rubric");
                open.rubric().forEach(criterion -> criterion(rubric.addObject(), criterion));
                node.put("modelAnswer", open.modelAnswer());
                if (!open.hints().isEmpty()) {
                    ArrayNode hints = node.putArray("hints");
                    open.hints().forEach(hints::add);
                }
            }
        }
        evidence(node.putArray("evidence"), head.evidence());
        return node.put("explanation", head.explanation())
                .put("confidence", head.confidence())
                .put("difficulty", head.difficulty());
    }

    /**
     * The question that the fields describe.
     *
     * @throws IllegalArgumentException saying which field is missing or wrong
     */
    public static Question question(JsonNode node) {
        Head head = new Head(
                constant(Family.values(), Family::id, node, "family"),
                text(node, "rule"),
                constant(Skill.values(), Skill::title, node, "skill"),
                constant(Bloom.values(), Bloom::title, node, "bloom"),
                whole(node, "section"),
                text(node, "stem"),
                evidence(node),
                text(node, "explanation"),
                node.path("confidence").asDouble(1),
                node.path("difficulty").asDouble(0));
        return switch (constant(Form.values(), Form::id, node, "form")) {
            case SINGLE_CHOICE -> new SingleChoice(head, options(node));
            case TRUE_FALSE_NOT_STATED -> new Judgement(head, options(node));
            case CLOZE -> new Cloze(head, options(node));
            case MARK_THE_SENTENCE -> new MarkTheSentence(head, options(node));
            case MULTIPLE_CHOICE -> new MultipleChoice(head, options(node));
            case MATCHING -> matching(head, node);
            case ORDERING -> new Ordering(head, steps(node));
            case SHORT_ANSWER -> TypedJson.shortAnswer(head, node);
            case NUMBER -> TypedJson.number(head, node);
            case OPEN_ANSWER -> new OpenQuestion(head, rubric(node), text(node, "modelAnswer"), texts(node, "hints"));
        };
    }

    private static void option(ObjectNode node, Option option) {
        node.put("text", option.text())
                .put("key", option.key())
                .put("role", option.role().id())
                .put("why", option.why());
    }

    private static void criterion(ObjectNode node, Criterion criterion) {
        node.put("criterion", criterion.criterion()).put("points", criterion.points());
        evidence(node.putArray("evidence"), criterion.evidence());
    }

    private static void evidence(ArrayNode nodes, List<Evidence> evidence) {
        evidence.forEach(piece -> nodes.add(evidence(piece)));
    }

    /** One piece of evidence, as it stands among those of a question. */
    public static ObjectNode evidence(Evidence piece) {
        Span span = piece.span();
        return MAPPER.createObjectNode()
                .put("section", span.section())
                .put("paragraph", span.paragraph())
                .put("start", span.start())
                .put("end", span.end())
                .put("text", piece.text());
    }

    private static List<Option> options(JsonNode node) {
        return node.path("options")
                .valueStream()
                .map(option -> new Option(
                        text(option, "text"), constant(Role.values(), Role::id, option, "role"), text(option, "why")))
                .toList();
    }

    private static Matching matching(Head head, JsonNode node) {
        List<String> answers = texts(node, "answers");
        List<Matching.Prompt> prompts = node.path("prompts")
                .valueStream()
                .map(prompt -> new Matching.Prompt(
                        text(prompt, "text"), place(answers, text(prompt, "answer")), text(prompt, "why")))
                .toList();
        return new Matching(head, prompts, answers);
    }

    private static int place(List<String> answers, String answer) {
        int place = answers.indexOf(answer);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "\"answer\" is \"%s\", but must be one of %s".formatted(answer, answers));
        }
        return place;
    }

    private static List<Ordering.Step> steps(JsonNode node) {
        return node.path("steps")
                .valueStream()
                .map(step -> new Ordering.Step(text(step, "text"), whole(step, "place") - 1, text(step, "why")))
                .toList();
    }

    private static List<Criterion> rubric(JsonNode node) {
        return node.path("rubric")
                .valueStream()
                .map(line -> new Criterion(text(line, "criterion"), whole(line, "points"), evidence(line)))
                .toList();
    }

    /** The evidence of a question or of a line of its rubric. */
    public static List<Evidence> evidence(JsonNode node) {
        return node.path("evidence")
                .valueStream()
                .map(piece -> new Evidence(
                        new Span(
                                whole(piece, "section"),
                                whole(piece, "paragraph"),
                                whole(piece, "start"),
                                whole(piece, "end")),
                        text(piece, "text")))
                .toList();
    }

    private static String text(JsonNode node, String field) {
        JsonNode found = node.path(field);
        if (!found.isString()) {
            throw new IllegalArgumentException("\"%s\" is missing or no text".formatted(field));
        }
        return found.stringValue();
    }

    static List<String> texts(JsonNode node, String field) {
        return node.path(field)
                .valueStream()
                .map(text -> {
                    if (!text.isString()) {
                        throw new IllegalArgumentException("among \"%s\" is no text: %s".formatted(field, text));
                    }
                    return text.stringValue();
                })
                .toList();
    }

    static int whole(JsonNode node, String field) {
        JsonNode found = node.path(field);
        if (!found.isIntegralNumber()) {
            throw new IllegalArgumentException("\"%s\" is missing or no whole number".formatted(field));
        }
        return found.intValue();
    }

    private static <T> T constant(T[] constants, Function<T, String> name, JsonNode node, String field) {
        String wanted = text(node, field);
        List<T> all = Arrays.asList(constants);
        @Nullable
        T found = all.stream()
                .filter(constant -> name.apply(constant).equals(wanted))
                .findFirst()
                .orElse(null);
        if (found == null) {
            throw new IllegalArgumentException("\"%s\" is \"%s\", but must be one of %s"
                    .formatted(field, wanted, all.stream().map(name).toList()));
        }
        return found;
    }
}
