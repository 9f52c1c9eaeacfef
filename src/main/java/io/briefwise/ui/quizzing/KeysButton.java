package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.briefwise.ui.parts.Words;

/** Opens the list of keys, in which they can be switched off; the browser does both. */
final class KeysButton extends Div {

    KeysButton(Words words) {
        addClassName("keys");
        NativeButton open = new NativeButton(words.say("quizzing.keys"));
        open.addClassName("quiet");
        open.getElement().setAttribute("popovertarget", "keys").setAttribute("data-key", "?");
        open.getElement().appendChild(key("?"));
        add(open, list(words));
    }

    private static Div list(Words words) {
        Div list = new Div(new H2(words.say("quizzing.keys.title")));
        list.setId("keys");
        list.addClassName("panel");
        list.getElement().setAttribute("popover", "");
        line(list, words, "options", "1", "–", "9");
        line(list, words, "steps", "Alt", "↑", "↓");
        line(list, words, "sentences", "↑", "↓", "⏎");
        line(list, words, "check", "C");
        line(list, words, "next", "N");
        line(list, words, "previous", "P");
        line(list, words, "flag", "F");
        line(list, words, "evidence", "E");
        line(list, words, "help", "?");
        list.add(new Paragraph(words.say("quizzing.keys.typing")));
        return list;
    }

    private static void line(Div list, Words words, String what, String... keys) {
        Div line = new Div();
        line.addClassName("key-line");
        Span shown = new Span();
        for (String key : keys) {
            shown.getElement().appendChild("–".equals(key) ? Element.createText("–") : key(key));
        }
        line.add(shown, new Span(words.say("quizzing.keys." + what)));
        list.add(line);
    }

    private static Element key(String name) {
        Element key = new Element("kbd");
        key.setText(name);
        return key;
    }
}
