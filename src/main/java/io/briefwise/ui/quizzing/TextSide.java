package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import io.briefwise.brief.Brief;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.brief.Section;
import io.briefwise.ui.parts.Desk;
import io.briefwise.ui.parts.Marking;
import io.briefwise.ui.parts.PassageText;
import io.briefwise.ui.parts.SectionTitle;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.quizzing.answer.TextTask;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The text beside a question: the section that it is on, any other by its name in the rail. The text is sent again only where
 * something else stands in it.
 */
final class TextSide {

    /** What stands out in the text, null for nothing; and what is done in the question's section. */
    private record Lit(int section, @Nullable Function<Brief, List<Marking>> markings, TextTask task) {}

    /** What the page holds. */
    private record Page(int section, List<Marking> markings, TextTask task) {

        /** Sentences to mark belong to one question; a text to read or to cite from is the same for the next. */
        boolean serves(int other, List<Marking> marked, TextTask asked) {
            return section == other
                    && markings.equals(marked)
                    && task.equals(asked)
                    && !(task instanceof TextTask.Mark);
        }
    }

    private final Words words;
    private final Briefs briefs;
    private final Desk desk;
    private final BriefId id;
    private IntFunction<SectionState> states = _ -> SectionState.open(0, "");
    private Lit lit = new Lit(0, null, new TextTask.Read());
    private @Nullable Page page;
    private @Nullable QuizRail rail;

    TextSide(Words words, Briefs briefs, Desk desk, BriefId id) {
        this.words = words;
        this.briefs = briefs;
        this.desk = desk;
        this.id = id;
    }

    /** Shows a section, lit where {@code markings} says, and how every section stands. */
    void show(int section, IntFunction<SectionState> standing, Function<Brief, List<Marking>> markings) {
        lit = new Lit(section, markings, new TextTask.Read());
        states = standing;
        open(section);
    }

    /** Shows the section that a question is on, ready for what it has the learner do in the text. */
    void ask(int section, IntFunction<SectionState> standing, TextTask task) {
        lit = new Lit(section, null, task);
        states = standing;
        open(section);
    }

    /** Says anew how every section stands; the text stays as it is. */
    void say(IntFunction<SectionState> standing) {
        states = standing;
        if (rail != null && page != null) {
            rail.show(states, page.section());
        }
    }

    /** The number of a paragraph, as it stands beside it. */
    int number(int section, int paragraph) {
        return brief().sections().get(section).paragraphs().get(paragraph).number();
    }

    /** Brings a paragraph into view, in whichever section it stands. */
    void point(int paragraph) {
        List<Section> sections = brief().sections();
        IntStream.range(0, sections.size())
                .filter(section ->
                        sections.get(section).paragraphs().stream().anyMatch(one -> one.number() == paragraph))
                .forEach(this::open);
        desk.point(paragraph);
    }

    /** A text is a lot to read from the database: that is done only where it is needed. */
    private void open(int section) {
        Function<Brief, List<Marking>> markings = lit.markings();
        List<Marking> marked = markings == null ? List.of() : markings.apply(brief());
        Page before = page;
        if (before == null || !before.serves(section, marked, lit.task())) {
            page = new Page(section, marked, lit.task());
            turn(brief(), section, marked);
        }
        if (rail == null) {
            rail = new QuizRail(words, brief(), this::open);
            desk.showRail(rail);
        }
        rail.show(states, section);
    }

    private void turn(Brief brief, int section, List<Marking> markings) {
        Section shown = brief.sections().get(section);
        Paragraph kicker = new Paragraph(
                words.say("quizzing.text.kicker", section + 1, brief.sections().size()));
        kicker.addClassNames("kicker", "num");
        H1 heading = new H1(SectionTitle.of(words, shown));
        Paragraph title = new Paragraph(brief.title());
        title.addClassName("by");
        PassageText text = new PassageText(words, shown, section, markings);
        lit.task().offer(words, shown, section, text, section == lit.section());
        desk.showPage(new Div(kicker, heading, title), text);
    }

    private Brief brief() {
        return briefs.find(id).orElseThrow();
    }
}
