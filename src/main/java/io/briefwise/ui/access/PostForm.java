package io.briefwise.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A form that the browser itself posts, so that password managers recognise it; carries the token against forgery. */
@Tag("form")
final class PostForm extends HtmlContainer implements HasComponents {

    PostForm(String action) {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", action);
        getElement().setAttribute("novalidate", true);
        addClassName("door-form");
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            add(hidden(token.getParameterName(), token.getToken()));
        }
    }

    static Component hidden(String name, String content) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("value", content);
        return input;
    }

    /** Something to tick, with a sentence that helps to decide. */
    static Component choice(String name, String text, String hint) {
        Input box = new Input();
        box.setType("checkbox");
        box.getElement().setAttribute("name", name);
        box.setId(name);
        NativeLabel label = new NativeLabel(text);
        label.setFor(box);
        Span help = new Span(hint);
        help.setId(name + "-hint");
        box.getElement().setAttribute("aria-describedby", name + "-hint");
        Div choice = new Div(box, label, help);
        choice.addClassName("door-choice");
        return choice;
    }

    static NativeButton submit(String text) {
        NativeButton button = new NativeButton(text);
        button.getElement().setAttribute("type", "submit");
        button.addClassName("door-button");
        return button;
    }
}
