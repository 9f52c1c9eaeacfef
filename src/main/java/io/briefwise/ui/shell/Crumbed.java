package io.briefwise.ui.shell;

/** A view about one thing, whose name stands beside the mark: the title of a text, the name of a class. */
public interface Crumbed {

    String crumb();
}
