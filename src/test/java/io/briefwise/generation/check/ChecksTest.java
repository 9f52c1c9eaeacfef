package io.briefwise.generation.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.briefwise.generation.ModelsForTests;
import io.briefwise.generation.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every check against its own examples. */
class ChecksTest {

    @Test
    void every_check_has_examples_and_a_name_of_its_own() {
        assertThat(Checks.all()).allSatisfy(check -> {
            assertThat(check.good()).as("good of " + check.id()).isNotEmpty();
            assertThat(check.bad()).as("bad of " + check.id()).isNotEmpty();
        });
        assertThat(Checks.all()).extracting(Check::id).doesNotHaveDuplicates();
    }

    @TestFactory
    List<DynamicTest> a_check_lets_its_good_examples_pass_and_objects_to_its_bad_ones() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Check check : Checks.all()) {
            check.good()
                    .forEach(example -> tests.add(dynamicTest(
                            check.id() + " passes: " + example.stem(),
                            () -> assertThat(answer(check, example)).isEmpty())));
            check.bad()
                    .forEach(example -> tests.add(dynamicTest(
                            check.id() + " objects: " + example.stem() + " " + example.key(),
                            () -> assertThat(answer(check, example)).isPresent())));
        }
        return tests;
    }

    private static Optional<Objection> answer(Check check, CheckExample example) {
        Passage passage = example.passage(ModelsForTests.annotator());
        return check.objection(example.candidate(passage), passage);
    }
}
