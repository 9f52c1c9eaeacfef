package io.briefwise.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.briefwise.brief.Brief;
import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Readability;
import io.briefwise.brief.Section;
import io.briefwise.generation.Generation;
import io.briefwise.question.Question;
import io.briefwise.question.argument.ArgumentJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What {@code generate} writes, described by {@code schema/generate.schema.json}; the names are part of the contract. */
record GenerationFile(
        BriefPart brief,
        List<ObjectNode> questions,
        List<ObjectNode> reserve,
        List<RejectedPart> rejected,
        ObjectNode argument,
        TimingPart timing) {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BriefPart(
            String title,
            @Nullable String author,
            @Nullable String date,
            @Nullable String source,
            int words,
            ReadabilityPart readability,
            List<SectionPart> sections) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SectionPart(@Nullable String heading, List<String> paragraphs) {}

    /** Formula values to one decimal place, as they are quoted; the reading time in whole minutes, at least one. */
    record ReadabilityPart(
            int sentences,
            int syllables,
            double fleschReadingEase,
            double fleschKincaidGrade,
            double lix,
            long minutes) {

        static ReadabilityPart of(Readability readability) {
            return new ReadabilityPart(
                    readability.sentences(),
                    readability.syllables(),
                    rounded(readability.ease()),
                    rounded(readability.grade()),
                    rounded(readability.lix()),
                    Math.max(1, Math.round(readability.readingTime().toSeconds() / 60.0)));
        }

        private static double rounded(double figure) {
            return Math.round(figure * 10) / 10.0;
        }
    }

    record RejectedPart(String rule, String check, String stem, String objection) {}

    record TimingPart(long loadMillis, long generateMillis) {}

    static GenerationFile of(Brief brief, Generation generation, long loadMillis) {
        Map<String, Integer> numbers = new HashMap<>();
        return new GenerationFile(
                new BriefPart(
                        brief.title(),
                        brief.author(),
                        brief.date() == null ? null : brief.date().toString(),
                        brief.source(),
                        brief.words(),
                        ReadabilityPart.of(Readability.of(brief)),
                        brief.sections().stream().map(GenerationFile::section).toList()),
                parts(generation.set(), numbers),
                parts(generation.reserve(), numbers),
                generation.rejected().stream()
                        .map(r -> new RejectedPart(r.rule(), r.check(), r.stem(), r.objection()))
                        .toList(),
                ArgumentJson.tree(generation.argument()),
                new TimingPart(loadMillis, generation.timing().generateMillis()));
    }

    String json() {
        return MAPPER.writeValueAsString(this);
    }

    private static SectionPart section(Section section) {
        return new SectionPart(
                section.heading(),
                section.paragraphs().stream().map(Paragraph::text).toList());
    }

    /** Questions are numbered within their family: "who-1", "who-2". */
    private static List<ObjectNode> parts(List<Question> questions, Map<String, Integer> numbers) {
        List<ObjectNode> parts = new ArrayList<>();
        for (Question question : questions) {
            String family = question.head().family().id();
            parts.add(QuestionPart.of(family + "-" + numbers.merge(family, 1, Integer::sum), question));
        }
        return parts;
    }
}
