package io.briefwise.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;

/**
 * Text and question side by side, the sections in a rail at the left. On a phone the rail lies above the text, and text
 * and question are two tabs; the script {@code desk.js} moves between them.
 */
public final class Desk extends Div {

    private final Div rail = new Div();
    private final Article page = new Article();
    private final Section sheet = new Section();

    public Desk(Words words) {
        addClassName("desk");
        rail.addClassName("rail-side");
        page.setId("text-pane");
        page.addClassName("page");
        sheet.setId("sheet-pane");
        sheet.addClassName("sheet");
        sheet.setAriaLabel(words.say("reading.sheet"));
        Div tabs = new Div(tab(words, "text"), tab(words, "sheet"));
        tabs.addClassName("panes");
        add(tabs, rail, page, sheet);
    }

    public void showRail(Component shown) {
        rail.removeAll();
        rail.add(shown);
    }

    public void showPage(Component... parts) {
        page.removeAll();
        page.add(parts);
    }

    public void showSheet(Component... parts) {
        sheet.removeAll();
        sheet.add(parts);
    }

    /** Brings the paragraph of a number into view; on a phone the text comes to the front. */
    public void point(int paragraph) {
        PassageText.point(page, paragraph);
    }

    /** Which of the two a phone shows first. */
    public void beginWithSheet() {
        getElement().setAttribute("data-pane", "sheet");
    }

    private static NativeButton tab(Words words, String pane) {
        NativeButton tab = new NativeButton(words.say("reading.pane." + pane));
        tab.getElement().setAttribute("data-pane", pane);
        tab.getElement().setAttribute("aria-controls", pane + "-pane");
        return tab;
    }
}
