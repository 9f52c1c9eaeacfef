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
        ArgumentNode wall = node("wall", NodeKind.RECOMMENDATION, "The town should build a wall.");
        ArgumentNode storms = node("storms", NodeKind.DATA, "Storms have come more often.");
        bank.keepArgument(
                brief,
                new ArgumentMap(
                        List.of(wall, storms),
                        List.of(new ArgumentLink("storms", "wall", LinkKind.SUPPORTS, "more often"))));
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
