package io.briefwise.ui.teaching.setting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;

/** Some settings that belong together, under a heading. */
abstract class SettingPart extends Section {

    private final SerializableRunnable changed;
    private boolean filling;

    /** A part that runs {@code changed} when somebody changes one of its settings. */
    SettingPart(String title, SerializableRunnable changed) {
        this.changed = changed;
        addClassName("setting-part");
        add(new H3(title));
    }

    /** Fields side by side. */
    final Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("setting-row");
        add(row);
        return row;
    }

    final void watch(HasValue<?, ?> field) {
        field.addValueChangeListener(_ -> {
            if (!filling) {
                adapt();
                changed.run();
            }
        });
    }

    /** Sets fields without taking it for somebody's change. */
    final void fill(SerializableRunnable setFields) {
        filling = true;
        setFields.run();
        filling = false;
        adapt();
    }

    /** Shows only the fields that make sense as the others stand. */
    void adapt() {}
}
