package io.briefwise.ui.parts;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;

/** A list to choose from that takes in whatever value was set elsewhere. */
public final class Choice<T> extends Select<T> {

    private final List<T> offered;

    @SafeVarargs
    public Choice(String label, T... offered) {
        this.offered = List.of(offered);
        setLabel(label);
        setItems(this.offered);
    }

    public void choose(T chosen) {
        if (!offered.contains(chosen)) {
            List<T> more = new ArrayList<>(offered);
            more.add(chosen);
            setItems(more);
        }
        setValue(chosen);
    }
}
