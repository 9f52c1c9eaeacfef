package io.briefwise.ui.administration;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.briefwise.ui.parts.Words;

/** A link to copy and hand over, under the address at which the administrator reaches this server. */
final class HandedLink extends Div {

    private final TextField link;
    private final String path;

    HandedLink(Words words, String path, String expires) {
        this.path = path;
        addClassName("link");
        link = new TextField(words.say("administration.person.link.label"));
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setHelperText(words.say("administration.person.link.hint", expires));
        add(link);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().fetchCurrentURL(here -> {
            link.setValue(here.toString().replaceFirst("people.*$", "") + path);
            link.focus();
        });
    }
}
