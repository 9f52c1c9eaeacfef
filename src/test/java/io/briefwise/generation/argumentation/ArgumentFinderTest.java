package io.briefwise.generation.argumentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Section;
import io.briefwise.generation.ModelsForTests;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.argument.ArgumentLink;
import io.briefwise.question.argument.ArgumentMap;
import io.briefwise.question.argument.ArgumentNode;
import io.briefwise.question.argument.LinkKind;
import io.briefwise.question.argument.Modality;
import io.briefwise.question.argument.NodeKind;
import io.briefwise.question.argument.Scheme;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArgumentFinderTest {

    @Test
    void a_reason_within_a_sentence_supports_its_claim() {
        ArgumentMap map = map("The two towns cannot leave the canal to itself since they both need its water.");

        assertThat(link(map, "since").kind()).isEqualTo(LinkKind.SUPPORTS);
        assertThat(from(map, "since").text()).isEqualTo("they both need its water");
        assertThat(to(map, "since").text()).isEqualTo("The two towns cannot leave the canal to itself");
    }

    @Test
    void what_is_granted_is_a_concession_to_the_claim() {
        ArgumentMap map = map("Although the wall is old, it will hold for another century.");

        assertThat(from(map, "Although").kind()).isEqualTo(NodeKind.CONCESSION);
        assertThat(link(map, "Although").kind()).isEqualTo(LinkKind.CONCEDES);
    }

    @Test
    void since_that_tells_the_time_gives_no_reason() {
        assertThat(map("The harbour has been closed since the storm broke the wall in 1953.")
                        .links())
                .isEmpty();
    }

    @Test
    void what_a_conclusion_is_drawn_from_stands_before_it() {
        ArgumentMap map = map("The harbour silts up a little more each year. Therefore, the ferry may have to move.");

        assertThat(link(map, "therefore").kind()).isEqualTo(LinkKind.SUPPORTS);
        assertThat(to(map, "therefore").modality()).isEqualTo(Modality.POSSIBLE);
    }

    @Test
    void an_objection_is_the_view_of_others_and_its_answer_a_rebuttal() {
        ArgumentMap map =
                map("Critics argue that the toll drives shoppers away. However, the shops in Larnmouth have never"
                        + " sold more than they do now.");

        ArgumentLink answer = link(map, "however");
        assertThat(answer.kind()).isEqualTo(LinkKind.ATTACKS);
        assertThat(map.node(answer.from()).kind()).isEqualTo(NodeKind.REBUTTAL);
        assertThat(map.node(answer.to()).kind()).isEqualTo(NodeKind.OBJECTION);
        assertThat(map.node(answer.to()).holder()).isEqualTo("others");
    }

    @Test
    void pointing_words_rest_a_sentence_on_the_one_before() {
        ArgumentMap map = map("The town sold its boats in 1931. This shows a change in what its people lived from.");

        assertThat(link(map, "This shows").kind()).isEqualTo(LinkKind.SUPPORTS);
        assertThat(from(map, "This shows").modality()).isEqualTo(Modality.FACT);
    }

    @Test
    void a_report_is_held_by_whom_it_comes_from() {
        ArgumentMap map =
                map("It is likely that the bridge will be closed. For example, defence officials have said that the"
                        + " bridge cannot carry heavy lorries.");

        assertThat(from(map, "for example").holder()).isEqualTo("defence officials");
        assertThat(from(map, "for example").modality()).isEqualTo(Modality.REPORTED);
        assertThat(link(map, "for example").scheme()).isEqualTo(Scheme.EXAMPLE);
    }

    @Test
    void a_claim_that_takes_up_a_question_answers_it() {
        ArgumentMap map = map(
                "What are the driving factors behind the strategy of the port?",
                "It is likely that the new strategy" + " is driven by the fall of the fish trade.");

        assertThat(map.links()).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(LinkKind.ANSWERS);
            assertThat(map.node(link.to()).kind()).isEqualTo(NodeKind.QUESTION);
        });
    }

    @Test
    void what_somebody_is_able_to_do_is_no_possible_claim() {
        assertThat(map("The schools can use the scheme without a form.").nodes())
                .isEmpty();
        assertThat(map("The new toll can change the balance of trade.").nodes())
                .extracting(ArgumentNode::modality)
                .containsExactly(Modality.POSSIBLE);
    }

    @Test
    void what_is_quoted_is_not_the_authors() {
        assertThat(map("“The toll may well close every shop in the old town by winter,” she says.")
                        .nodes())
                .isEmpty();
    }

    @Test
    void a_list_that_is_announced_gathers_its_members() {
        ArgumentMap map =
                map("Two conditions should be met before the toll is raised. First, the council should publish the"
                        + " accounts of the harbour. Second, the ferry should run at night.");

        assertThat(map.links()).extracting(ArgumentLink::cue).containsExactly("First", "Second");
        assertThat(map.links()).extracting(ArgumentLink::kind).containsOnly(LinkKind.ELABORATES);
    }

    @Test
    void what_happened_results_from_its_cause() {
        ArgumentMap map = map("The council closed the bridge because the pillars moved.");

        assertThat(link(map, "because").kind()).isEqualTo(LinkKind.RESULTS_FROM);
        assertThat(to(map, "because").text()).isEqualTo("the pillars moved");
    }

    @Test
    void a_reason_with_a_focus_before_it_is_cut_whole() {
        ArgumentMap map =
                map("Budgets are hard to predict, partly because the share of the state depends on attendance.");

        assertThat(to(map, "because").text()).isEqualTo("Budgets are hard to predict");
    }

    @Test
    void a_narrative_argues_for_nothing() {
        assertThat(map("The train left at nine. It was raining. Nobody spoke until the first tunnel.")
                        .links())
                .isEmpty();
        assertThat(map("Ships.").isEmpty()).isTrue();
    }

    private static ArgumentMap map(String... paragraphs) {
        List<Paragraph> numbered = IntStream.range(0, paragraphs.length)
                .mapToObj(i -> new Paragraph(i + 1, paragraphs[i]))
                .toList();
        Brief brief = new Brief("Example", null, null, null, List.of(new Section(null, numbered)), List.of());
        return ArgumentFinder.in(Passage.of(brief, ModelsForTests.annotator()));
    }

    private static ArgumentLink link(ArgumentMap map, String cue) {
        return map.links().stream()
                .filter(link -> link.cue().equals(cue))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link by " + cue + " in " + map));
    }

    private static ArgumentNode from(ArgumentMap map, String cue) {
        return map.node(link(map, cue).from());
    }

    private static ArgumentNode to(ArgumentMap map, String cue) {
        return map.node(link(map, cue).to());
    }
}
