package io.briefwise.quality.flaw;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FlawsTest {

    @TestFactory
    Stream<DynamicTest> a_rule_finds_the_flawed_item_and_lets_the_sound_one_pass() {
        return FlawChecker.flaws().stream()
                .map(flaw -> dynamicTest(flaw.id(), () -> {
                    assertThat(flaw.in(flaw.flawed())).isPresent();
                    assertThat(flaw.in(flaw.sound())).isEmpty();
                }));
    }

    @Test
    void every_rule_has_a_name_of_its_own() {
        assertThat(FlawChecker.flaws()).extracting(Flaw::id).doesNotHaveDuplicates();
    }

    @Test
    void a_file_is_read_as_generate_writes_it() {
        String json = """
                {"brief": {"sections": [{"paragraphs": ["Russia signed a treaty in 2014."]}]},
                 "questions": [{"id": "what-1", "form": "single-choice", "stem": "what was was signed?",
                   "options": [{"text": "A bill", "key": false, "role": "misread", "why": "¶1"},
                               {"text": "A treaty", "key": true, "role": "key", "why": "¶1"}],
                   "evidence": [{"text": "signed a treaty"}]}],
                 "reserve": [{"id": "open-1", "form": "open-answer", "stem": "Why?"}]}""";

        FlawChecker.Report report = FlawChecker.check(json);

        assertThat(report.questions()).isEqualTo(1);
        assertThat(report.flawed()).isEqualTo(1);
        assertThat(report.breaches())
                .extracting(FlawChecker.Breach::flaw)
                .containsExactlyInAnyOrder("word-twice", "lower-case-stem");
    }

    @Test
    void the_second_opinion_knows_nothing_of_the_product() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAPackage("io.briefwise..").and(not(resideInAPackage("io.briefwise.quality.flaw"))))
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.briefwise.quality.flaw"));
    }
}
