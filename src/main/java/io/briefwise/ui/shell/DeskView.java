package io.briefwise.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import io.briefwise.ui.parts.Desk;
import io.briefwise.ui.parts.Words;

/** A page of a text with a sheet beside it, called after what it shows. */
public abstract class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbed {

    private final transient Words words;
    private final String titleKey;
    private final Desk desk;
    private String name = "";

    /** A page whose title has the words of {@code titleKey} around its name. */
    protected DeskView(Words words, String titleKey) {
        this.words = words;
        this.titleKey = titleKey;
        desk = new Desk(words);
        add(desk);
    }

    protected final Words words() {
        return words;
    }

    protected final Desk desk() {
        return desk;
    }

    /** Says what the page shows. */
    protected final void call(String shown) {
        name = shown;
    }

    @Override
    public String getPageTitle() {
        return words.say(titleKey, name);
    }

    @Override
    public String crumb() {
        return name;
    }
}
