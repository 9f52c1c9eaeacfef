package io.briefwise.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import io.briefwise.ui.parts.Words;

/** A page that says calmly that something is not there, and how to go on; it tells nothing of what happened inside. */
abstract class Notice extends Div implements HasDynamicTitle {

    private final String title;

    Notice(Words words, String key) {
        title = words.say(key + ".title");
        addClassName("notice");
        add(new H1(title), new Paragraph(words.say(key + ".text")), new Anchor("", words.say("shell.error.home")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
