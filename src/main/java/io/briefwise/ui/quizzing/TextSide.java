package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import io.briefwise.brief.Brief;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.brief.Section;
import io.briefwise.ui.parts.Desk;
import io.briefwise.ui.parts.Marking;
import io.briefwise.ui.parts.PassageText;
import io.briefwise.ui.parts.RailItem;
import io.briefwise.ui.parts.SectionRail;
import io.briefwise.ui.parts.SectionTitle;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.quizzing.answer.TextTask;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The text beside a question: the section that it is on, any other by its name in the rail. */
final class TextSide {

    /** What stands out in the text of the question's section. */
    private record Lit(int section, Function<Brief, List<Marking>> markings, TextTask task) {}

    /** What is shown. */
    private record Shown(int section, IntFunction<SectionState> states, Lit lit) {}

    private final Words words;
    private final Briefs briefs;
    private final Desk desk;
    private final BriefId id;
    private @Nullable Shown now;

    TextSide(Words words, Briefs briefs, Desk desk, BriefId id) {
        this.words = words;
        this.briefs = briefs;
        this.desk = desk;
        this.id = id;
    }

    /** Shows a section, lit where {@code markings} says, and how every section stands. */
    void show(int section, IntFunction<SectionState> states, Function<Brief, List<Marking>> markings) {
        show(section, states, new Lit(section, markings, new TextTask.Read()));
    }

    /** Shows the section that a question is on, ready for what it has the learner do in the text. */
    void ask(int section, IntFunction<SectionState> states, TextTask task) {
        show(section, states, new Lit(section, _ -> List.of(), task));
    }

    /** Brings a paragraph into view, in whichever section it stands. */
    void point(int paragraph) {
        Shown shown = now;
        if (shown == null) {
            return;
        }
        List<Section> sections = briefs.find(id).orElseThrow().sections();
        IntStream.range(0, sections.size())
                .filter(section ->
                        sections.get(section).paragraphs().stream().anyMatch(one -> one.number() == paragraph))
                .filter(section -> section != shown.section())
                .forEach(section -> show(section, shown.states(), shown.lit()));
        desk.point(paragraph);
    }

    private void show(int section, IntFunction<SectionState> states, Lit lit) {
        now = new Shown(section, states, lit);
        Brief brief = briefs.find(id).orElseThrow();
        Section shown = brief.sections().get(section);
        Paragraph kicker = new Paragraph(
                words.say("quizzing.text.kicker", section + 1, brief.sections().size()));
        kicker.addClassNames("kicker", "num");
        H1 heading = new H1(SectionTitle.of(words, shown));
        Paragraph title = new Paragraph(brief.title());
        title.addClassName("by");
        PassageText text = new PassageText(words, shown, section, lit.markings().apply(brief));
        lit.task().offer(words, shown, section, text, section == lit.section());
        desk.showPage(new Div(kicker, heading, title), text);
        List<RailItem> items = IntStream.range(0, brief.sections().size())
                .mapToObj(index -> item(brief, index, states, lit))
                .toList();
        desk.showRail(new SectionRail(words, items, section));
    }

    private RailItem item(Brief brief, int index, IntFunction<SectionState> states, Lit lit) {
        SectionState state = states.apply(index);
        NativeButton button = new NativeButton();
        button.addClickListener(event -> show(index, states, lit));
        String title = SectionTitle.of(words, brief.sections().get(index));
        return new RailItem(index, title, state.share(), state.status(), button);
    }
}
