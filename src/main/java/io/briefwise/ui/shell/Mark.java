package io.briefwise.ui.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;

/** The name of the product, which leads home. */
public final class Mark extends Anchor {

    public Mark() {
        setHref("");
        addClassName("mark");
        Element wise = new Element("i");
        wise.setText("wise");
        add(new Text("Brief"));
        getElement().appendChild(wise);
    }
}
