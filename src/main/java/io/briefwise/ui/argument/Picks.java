package io.briefwise.ui.argument;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which of some statements are marked: one of them, or several. The text and the sheet show the same. */
final class Picks implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<String> statements;
    private final boolean several;
    private final TreeSet<Integer> marked = new TreeSet<>();
    private final List<SerializableConsumer<Set<Integer>>> shown = new ArrayList<>();

    Picks(List<String> statements, boolean several) {
        this.statements = List.copyOf(statements);
        this.several = several;
    }

    List<String> statements() {
        return statements;
    }

    boolean several() {
        return several;
    }

    Set<Integer> marked() {
        return Set.copyOf(marked);
    }

    /** Shows what is marked, now and from now on. */
    void show(SerializableConsumer<Set<Integer>> where) {
        shown.add(where);
        where.accept(marked());
    }

    /** Told after each change. */
    void onChange(SerializableRunnable listener) {
        shown.add(_ -> listener.run());
    }

    /** Marks a statement, or takes the mark away again. */
    void toggle(int statement) {
        if (!marked.remove(statement)) {
            if (!several) {
                marked.clear();
            }
            marked.add(statement);
        }
        shown.forEach(where -> where.accept(marked()));
    }
}
