package io.briefwise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.briefwise.brief.Brief;
import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Readability;
import io.briefwise.brief.Section;
import io.briefwise.generation.Generator;
import io.briefwise.generation.ModelsForTests;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GeneratingFromTheCommandLineTest {

    private static final Brief BRIEF = new Brief(
            "A treaty",
            null,
            null,
            null,
            List.of(new Section(
                    null,
                    List.of(
                            new Paragraph(
                                    1,
                                    "Russia signed an agreement with Pakistan on November 20, 2014. It is likely that Russia’s"
                                            + " outreach is driven by the deterioration in its ties with the West."),
                            new Paragraph(
                                    2,
                                    "India has long bought weapons from Moscow. China built a road through the mountains in"
                                            + " 1979. The United States continues to supply weapons to the region."),
                            new Paragraph(
                                    3,
                                    "Snow closes the pass for months. Lorries carry grain to the villages. The government"
                                            + " should widen the road before winter. Few people live along it.")))),
            List.of());

    private static String json() {
        return GenerationFile.of(BRIEF, new Generator(ModelsForTests.annotator(), () -> 0).generate(BRIEF, 7), 0)
                .json();
    }

    @Test
    void output_follows_the_schema() throws IOException {
        assertThat(schema().validate(json(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void schema_refuses_a_question_without_a_key() throws IOException {
        String json = json();
        assertThat(json).contains("\"key\" : true");
        assertThat(schema().validate(json.replace("\"key\" : true", "\"key\" : false"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void evidence_is_what_the_paragraph_has_from_start_to_end() {
        JsonNode file = JsonMapper.shared().readTree(json());
        List<JsonNode> evidence = new ArrayList<>(file.get("reserve").findValues("evidence"));
        evidence.addAll(file.get("questions").findValues("evidence"));
        assertThat(evidence).isNotEmpty();
        for (JsonNode spans : evidence) {
            for (JsonNode span : spans) {
                String paragraph = file.at("/brief/sections/%d/paragraphs/%d"
                                .formatted(
                                        span.get("section").asInt(),
                                        span.get("paragraph").asInt()))
                        .asString();
                assertThat(paragraph.substring(
                                span.get("start").asInt(), span.get("end").asInt()))
                        .isEqualTo(span.get("text").asString());
            }
        }
    }

    @Test
    void readability_is_what_the_formulas_give() {
        JsonNode readability = JsonMapper.shared().readTree(json()).at("/brief/readability");
        Readability expected = Readability.of(BRIEF);
        assertThat(readability.get("sentences").asInt()).isEqualTo(9);
        assertThat(readability.get("fleschReadingEase").asDouble()).isCloseTo(expected.ease(), within(0.051));
        assertThat(readability.get("fleschKincaidGrade").asDouble()).isCloseTo(expected.grade(), within(0.051));
        assertThat(readability.get("lix").asDouble()).isCloseTo(expected.lix(), within(0.051));
        assertThat(readability.get("minutes").asInt()).isEqualTo(1);
    }

    @Test
    void same_text_and_seed_give_the_same_file() {
        assertThat(json()).isEqualTo(json());
    }

    @Test
    void a_file_that_is_not_there_is_bad_input(@TempDir Path folder) {
        assertThat(Commands.run("generate", folder.resolve("nothing.txt").toString()))
                .isEqualTo(2);
    }

    @Test
    void an_empty_file_is_bad_input(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertThat(Commands.run("generate", empty.toString())).isEqualTo(2);
    }

    @Test
    void a_command_is_told_from_the_servers_arguments() {
        assertThat(Commands.name("generate", "brief.txt")).isTrue();
        assertThat(Commands.name("--spring.profiles.active=demo")).isFalse();
        assertThat(Commands.name()).isFalse();
    }

    @Test
    void the_first_brief_gives_three_sections_and_valid_output(@TempDir Path folder) throws IOException {
        Path brief = Path.of(System.getProperty("briefwise.shared", "../shared"))
                .resolve("briefs/russia-pakistan-agreement-2014.txt");
        assumeThat(brief).as("the development passages are not here").exists();
        Path out = folder.resolve("questions.json");
        assertThat(Commands.run("generate", brief.toString(), "--out", out.toString()))
                .isZero();
        String json = Files.readString(out);
        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        assertThat(JsonMapper.shared().readTree(json).at("/brief/sections")).hasSize(3);
    }

    private static Schema schema() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                GeneratingFromTheCommandLineTest.class.getResourceAsStream("/schema/generate.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
