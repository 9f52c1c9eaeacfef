package io.briefwise.ui.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.analytics.Given;
import io.briefwise.question.Role;
import io.briefwise.ui.SignedInTest;
import io.briefwise.ui.parts.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GivenWriterTest extends SignedInTest {

    @Autowired
    private Words words;

    @Test
    void a_matching_tells_what_belongs_together_and_what_was_given_instead() {
        String text = text(new Given.Matches(List.of(
                new Given.Match("The <storm>", "1979", 5, 0.5, Optional.of(new Given.Mistake("1981", 3))),
                new Given.Match("The vote", "1981", 10, 1, Optional.empty()))));

        assertThat(text).isEqualTo("5 × The <storm> → 1979 Most often instead: 1981 (3 ×) 10 × The vote → 1981");
    }

    @Test
    void an_ordering_tells_how_many_had_the_exact_order() {
        assertThat(text(new Given.Order(3, 0.25, List.of(new Given.Placed("The storm", 9, 0.75)))))
                .contains("3 learners put all steps in the right order (25 %)")
                .endsWith("9 × The storm");
        assertThat(text(new Given.Order(0, 0, List.of()))).contains("Nobody put");
    }

    @Test
    void where_several_are_asked_for_the_counts_are_explained() {
        List<Given.Choice> choices = List.of(new Given.Choice("A survey", Role.KEY, "the text names it", 4, 0.5));

        assertThat(text(new Given.Choices(choices, true))).contains("Several answers", "4 × A survey right answer");
        assertThat(text(new Given.Choices(choices, false))).doesNotContain("Several answers");
    }

    private String text(Given given) {
        return new GivenWriter(words)
                .write(given).stream()
                        .flatMap(part -> part.select("p, span, small").stream())
                        .map(Element::ownText)
                        .collect(Collectors.joining(" "));
    }
}
