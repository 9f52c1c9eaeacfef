package io.briefwise.brief.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class LineRulesTest {

    static final List<LineRule> RULES = LineRules.ALL;

    @ParameterizedTest
    @FieldSource("RULES")
    void a_rule_holds_its_own_examples(LineRule rule) {
        assertThat(rule.fires()).as("%s has examples", rule.id()).isNotEmpty();
        assertThat(rule.silentOn()).as("%s has counterexamples", rule.id()).isNotEmpty();
        assertThat(rule.fires())
                .allSatisfy(line -> assertThat(rule.read(line))
                        .as("%s on %s", rule.id(), line)
                        .isNotEmpty());
        assertThat(rule.silentOn())
                .allSatisfy(line -> assertThat(rule.read(line))
                        .as("%s on %s", rule.id(), line)
                        .isEmpty());
    }

    @Test
    void ids_are_unique() {
        assertThat(RULES).extracting(LineRule::id).doesNotHaveDuplicates();
    }

    @Test
    void no_rule_on_furniture_touches_a_real_sentence() {
        List<String> sentences = List.of(
                "Share prices fell after the minister had spoken.",
                "By Monday the treaty was in force.",
                "Home is where the voters are.",
                "Print and radio still matter to older readers.",
                "Comments by the envoy made matters worse.",
                "Follow the money, say the auditors.",
                "Figure 3 shows the rise in exports.",
                "The views expressed by ministers differ.",
                "Subscribe to that theory and the rest follows.",
                "Moscow is a partner of Beijing.",
                "Nobody reads more than the judges do.",
                "Copyright was not the question.",
                "On 15 December 2014 the agreement was signed.",
                "Mr Shoigu is the minister of defence.");

        assertThat(sentences).allSatisfy(sentence -> {
            for (Place place : Place.values()) {
                Line line = new Line(sentence, place, false, true);
                assertThat(LineRules.read(LineRules.ALL, line))
                        .as("%s in %s", sentence, place)
                        .isEmpty();
            }
        });
    }
}
