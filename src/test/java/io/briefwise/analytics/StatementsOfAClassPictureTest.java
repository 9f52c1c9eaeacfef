package io.briefwise.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.testing.Database;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementsOfAClassPictureTest {

    @ParameterizedTest
    @EnumSource(Database.class)
    void are_as_many_for_two_hundred_learners_as_for_one(Database database) {
        try (TaughtClass taught = new TaughtClass(database)) {
            taught.handedIn("Learner 0", 5, 0, 1, 0, 1, 0);
            int forOne = statements(taught);
            for (int i = 1; i < 200; i++) {
                taught.handedIn("Learner " + i, 5, i % 4, 0, 1, i % 3, 0);
            }

            assertThat(taught.picture().summary().handedIn()).isEqualTo(200);
            assertThat(statements(taught)).isEqualTo(forOne).isLessThanOrEqualTo(12);
            System.out.printf("%s: a class picture takes %d statements%n", database, forOne);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void of_statistics_and_of_the_text_too(Database database) {
        try (TaughtClass taught = new TaughtClass(database)) {
            taught.handedIn("Learner 0", 5, 0, 1, 0, 1, 0);
            int forOne = statements(taught, StatementsOfAClassPictureTest::closer);
            for (int i = 1; i < 50; i++) {
                taught.handedIn("Learner " + i, 5, i % 4, 0, 1, i % 3, 0);
            }

            assertThat(statements(taught, StatementsOfAClassPictureTest::closer))
                    .isEqualTo(forOne)
                    .isLessThanOrEqualTo(20);
        }
    }

    private static void closer(TaughtClass taught) {
        taught.parts
                .get(TextHeats.class)
                .of(taught.assignment, taught.instructor)
                .orElseThrow();
        taught.parts
                .get(ItemAnalyses.class)
                .of(taught.assignment, taught.instructor)
                .orElseThrow();
    }

    private static int statements(TaughtClass taught) {
        return statements(taught, TaughtClass::picture);
    }

    private static int statements(TaughtClass taught, Consumer<TaughtClass> look) {
        int before = taught.parts.statements();
        look.accept(taught);
        return taught.parts.statements() - before;
    }
}
