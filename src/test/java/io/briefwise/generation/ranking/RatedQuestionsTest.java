package io.briefwise.generation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Import;
import io.briefwise.brief.Importer;
import io.briefwise.generation.Generation;
import io.briefwise.generation.Generator;
import io.briefwise.generation.ModelsForTests;
import io.briefwise.generation.Rejected;
import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.Option;
import io.briefwise.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What raters found bad stays away, and no check turns against what they found good. */
class RatedQuestionsTest {

    @TestFactory
    List<DynamicTest> on_every_text_of_a_rating_round() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path round : RatedQuestions.rounds(Path.of("src/docs/ratings"))) {
            List<RatedQuestions.Rated> rated = RatedQuestions.of(round);
            try (Stream<Path> texts = Files.list(round.resolve("texts"))) {
                texts.sorted().forEach(text -> tests.add(dynamicTest(text.toString(), () -> keeps(text, rated))));
            }
        }
        return tests;
    }

    private static void keeps(Path text, List<RatedQuestions.Rated> rated) throws IOException {
        String file = Objects.toString(text.getFileName(), "");
        String name = file.replaceFirst("\\.txt$", "");
        Generation generation = generated(file, Files.readAllBytes(text));
        Set<String> written = Stream.concat(generation.set().stream(), generation.reserve().stream())
                .map(RatedQuestionsTest::asked)
                .collect(Collectors.toSet());
        Set<String> rejected =
                generation.rejected().stream().map(Rejected::stem).collect(Collectors.toSet());

        assertThat(rated)
                .filteredOn(
                        one -> one.text().equals(name) && one.uses().stream().noneMatch(use -> use))
                .extracting(one -> asked(one.question()))
                .as("found bad")
                .noneMatch(written::contains);
        assertThat(rated)
                .filteredOn(one -> one.text().equals(name) && one.usable())
                .filteredOn(one -> !written.contains(asked(one.question())))
                .extracting(one -> one.question().stem())
                .as("found good, and now rejected")
                .noneMatch(rejected::contains);
    }

    /** Stem, key and wrong options: with others among them it is another question. */
    private static String asked(Question question) {
        if (!(question instanceof ClosedQuestion closed)) {
            return question.stem();
        }
        List<String> options =
                closed.options().stream().map(Option::text).sorted().toList();
        return question.stem() + closed.options().get(closed.keyIndex()).text() + options;
    }

    private static Generation generated(String file, byte[] content) {
        if (!(Importer.usual().read(file, content) instanceof Import.Imported(Brief brief, var _))) {
            throw new IllegalArgumentException("no text: " + file);
        }
        return new Generator(ModelsForTests.annotator(), () -> 0).generate(brief, 1);
    }
}
