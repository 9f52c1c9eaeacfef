package io.briefwise.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import io.briefwise.brief.Section;
import java.util.ArrayList;
import java.util.List;

/** The numbered paragraphs of one section, each an anchor for citation, with places lit up where asked for. */
public final class PassageText extends Div {

    private final transient Words words;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /**
     * The paragraphs of a section.
     *
     * @param index zero-based index of the section in its brief, as spans count
     */
    public PassageText(Words words, Section section, int index, List<Marking> markings) {
        this.words = words;
        addClassName("passage-text");
        for (int i = 0; i < section.paragraphs().size(); i++) {
            int paragraph = i;
            List<Marking> here = markings.stream()
                    .filter(marking ->
                            marking.span().section() == index && marking.span().paragraph() == paragraph)
                    .toList();
            Paragraph shown = paragraph(section.paragraphs().get(i), here);
            paragraphs.add(shown);
            add(shown);
        }
    }

    /** Brings the paragraph of a number into view, wherever it stands in a part of the page; {@code desk.js} does it. */
    public static void point(Component within, int number) {
        within.getElement()
                .executeJs(
                        "this.dispatchEvent(new CustomEvent('paragraph-wanted', {bubbles: true, detail: $0}))", number);
    }

    /** Puts something in the place of a paragraph's text, beside its number. */
    public void replace(int paragraph, Component shown) {
        Paragraph holder = paragraphs.get(paragraph);
        Component number = holder.getComponentAt(0);
        holder.removeAll();
        holder.getElement().removeAllChildren();
        holder.add(number, shown);
    }

    private Paragraph paragraph(io.briefwise.brief.Paragraph source, List<Marking> markings) {
        Paragraph shown = new Paragraph();
        shown.setId("p" + source.number());
        shown.addClassName("para");
        shown.add(pilcrow(source.number()));
        Stretch.of(source.text(), markings)
                .forEach(stretch -> shown.getElement().appendChild(element(stretch)));
        return shown;
    }

    private Anchor pilcrow(int number) {
        Anchor anchor = new Anchor("#p" + number, "¶" + number);
        anchor.addClassName("pilcrow");
        anchor.getElement().setAttribute("router-ignore", true);
        anchor.setAriaLabel(words.say("reading.paragraph", number));
        return anchor;
    }

    private Element element(Stretch stretch) {
        if (stretch.kinds().isEmpty()) {
            return Element.createText(stretch.text());
        }
        Element mark = new Element("mark");
        stretch.kinds().forEach(kind -> mark.getClassList().add(kind.className()));
        mark.setText(stretch.text());
        return mark;
    }
}
