package io.briefwise.ui.argument;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import io.briefwise.account.Role;
import io.briefwise.brief.Brief;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Section;
import io.briefwise.brief.Span;
import io.briefwise.question.Evidence;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.argument.ArgumentLink;
import io.briefwise.question.argument.ArgumentMap;
import io.briefwise.question.argument.ArgumentNode;
import io.briefwise.question.argument.LinkKind;
import io.briefwise.question.argument.Modality;
import io.briefwise.question.argument.NodeKind;
import io.briefwise.ui.SignedInTest;
import io.briefwise.ui.parts.Addresses;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A text of one paragraph whose second sentence is a claim and whose third gives the reason. */
class LearnerFindingAnArgumentTest extends SignedInTest {

    private static final String TEXT = "The quay is low. The town should build a wall. Storms have come more often.";
    private static final Brief BRIEF = new Brief(
            "The wall", null, null, null, List.of(new Section(null, List.of(new Paragraph(1, TEXT)))), List.of());

    @Autowired
    private Briefs briefs;

    @Autowired
    private QuestionBank bank;

    private BriefId brief;

    @BeforeEach
    void aText() {
        signIn(admit("Mira Kessler", Role.LEARNER));
        brief = briefs.keep(BRIEF, "", null);
    }

    @Test
    void a_text_without_a_map_has_no_such_page() {
        open(Addresses.argument(brief));

        assertThat(page()).contains("There is nothing here");
    }

    @Test
    void the_map_is_not_told_before_it_was_looked_for() {
        argue();
        open(Addresses.argument(brief));

        assertThat(page()).contains("What does ¶1 want you to believe?").doesNotContain("Supported by", "evidence");
    }

    @Test
    void what_was_marked_is_laid_beside_the_map() {
        argue();
        open(Addresses.argument(brief, 0));
        choose("The quay is low.");
        go("Mark it");
        assertThat(page()).contains("Not quite. The claim is this:", "What in ¶1 supports it?");
        choose("Storms have come more often.");
        go("Compare");

        assertThat(page())
                .contains("You took another statement for the claim. Of its one reason you found one.")
                .contains("Supported by · “more often” · a fact")
                .containsPattern("<mark class=\"mine\">The quay is low\\.</mark>")
                .containsPattern("<mark class=\"evidence\">The town should build a wall\\.</mark>");
    }

    @Test
    void what_was_found_is_kept_and_told_the_next_time() {
        argue();
        open(Addresses.argument(brief));
        assertThat(page()).doesNotContain("Last time");
        choose("The quay is low.");
        go("Mark it");
        choose("Storms have come more often.");
        go("Compare");

        open(Addresses.HOME);
        open(Addresses.argument(brief));

        assertThat(page()).contains("Last time you found 1 of 2.");
    }

    @Test
    void what_limits_a_claim_is_asked_for_where_there_is_any() {
        argue(
                List.of(node("quay", NodeKind.CONCESSION, "The quay is low.")),
                List.of(new ArgumentLink("quay", "wall", LinkKind.CONCEDES, "is")));
        open(Addresses.argument(brief));
        assertThat(page()).contains("Step 1 of 3");
        choose("The town should build a wall.");
        go("Mark it");
        choose("Storms have come more often.");
        go("Mark them");
        assertThat(page()).contains("What in ¶1 limits or hedges it?", "Step 3 of 3");
        choose("The quay is low.");
        go("Compare");

        assertThat(page())
                .contains("Of the one thing that limits or hedges it you found one.")
                .containsPattern("<mark class=\"[a-z ]*evidence[a-z ]*\">The quay is low\\.</mark>");
    }

    @Test
    void a_line_of_the_map_lights_its_place() {
        argue();
        open(Addresses.argument(brief));
        test(button("Show the map")).click();

        test($(NativeButton.class).all().stream()
                        .filter(entry -> entry.getElement().getTextRecursively().contains("Supported by"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(page()).containsPattern("<mark class=\"evidence\">Storms have come more often\\.</mark>");
    }

    private void argue() {
        argue(List.of(), List.of());
    }

    private void argue(List<ArgumentNode> nodes, List<ArgumentLink> links) {
        ArgumentNode wall = node("wall", NodeKind.RECOMMENDATION, "The town should build a wall.");
        ArgumentNode storms = node("storms", NodeKind.DATA, "Storms have come more often.");
        bank.keepArgument(
                brief,
                new ArgumentMap(
                        Stream.concat(nodes.stream(), Stream.of(wall, storms)).toList(),
                        Stream.concat(
                                        links.stream(),
                                        Stream.of(new ArgumentLink("storms", "wall", LinkKind.SUPPORTS, "more often")))
                                .toList()));
    }

    private static ArgumentNode node(String id, NodeKind kind, String text) {
        int start = TEXT.indexOf(text);
        Evidence evidence = Evidence.in(BRIEF, new Span(0, 0, start, start + text.length()));
        return new ArgumentNode(
                id,
                kind,
                ArgumentNode.AUTHOR,
                kind == NodeKind.DATA ? Modality.FACT : Modality.ADVISED,
                List.of(evidence));
    }

    private void choose(String statement) {
        test($(NativeButton.class).all().stream()
                        .filter(option -> option.hasClassName("option"))
                        .filter(option ->
                                option.getElement().getTextRecursively().endsWith(statement))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void go(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private NativeButton button(String text) {
        return $(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
