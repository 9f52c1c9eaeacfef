package io.briefwise.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** The automatic part of accessibility: axe finds nothing serious or critical. */
final class Accessibility {

    private static final Set<String> BARRED = Set.of("serious", "critical");

    private Accessibility() {}

    static void check(Page page) {
        List<Rule> violations = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(violation -> BARRED.contains(violation.getImpact()))
                        .toList();
        assertThat(violations)
                .as("axe on %s", page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                        + rule.getNodes().stream()
                                .map(node -> String.valueOf(node.getTarget()))
                                .toList())
                .isEmpty();
    }
}
