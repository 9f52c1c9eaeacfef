package io.briefwise.generation.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.briefwise.generation.ModelsForTests;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every rule against its own examples. */
class RulesTest {

    @Test
    void every_rule_has_examples_and_a_name_of_its_own() {
        assertThat(Families.rules()).allSatisfy(rule -> {
            assertThat(rule.fires()).as("fires of " + rule.id()).isNotEmpty();
            assertThat(rule.silentOn()).as("silentOn of " + rule.id()).isNotEmpty();
        });
        assertThat(Families.rules()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void what_is_withheld_is_a_rule() {
        assertThat(Families.rules()).extracting(Rule::id).containsAll(Families.withheld());
    }

    @TestFactory
    List<DynamicTest> a_rule_asks_what_its_examples_say() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Rule rule : Families.rules()) {
            for (Rule.Example example : rule.fires()) {
                tests.add(dynamicTest(rule.id() + ": " + example.stem(), () -> {
                    List<Candidate> made = rule.candidates(passage(example.text()));
                    assertThat(made).extracting(Candidate::stem).contains(example.stem());
                    assertThat(made)
                            .filteredOn(candidate -> candidate.stem().equals(example.stem()))
                            .allSatisfy(candidate -> {
                                assertThat(candidate.key()).isEqualTo(example.key());
                                assertThat(candidate.options().isEmpty())
                                        .isEqualTo(example.key().isEmpty());
                            });
                }));
            }
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> a_rule_is_silent_where_it_should_be() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Rule rule : Families.rules()) {
            for (String text : rule.silentOn()) {
                tests.add(dynamicTest(
                        rule.id() + ": " + text,
                        () -> assertThat(rule.candidates(passage(text)))
                                .extracting(Candidate::stem)
                                .isEmpty()));
            }
        }
        return tests;
    }

    private static Passage passage(String text) {
        return Passage.of(text, ModelsForTests.annotator());
    }
}
