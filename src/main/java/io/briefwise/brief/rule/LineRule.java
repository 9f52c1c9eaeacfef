package io.briefwise.brief.rule;

import java.util.List;

/** Sees one thing in a line. Precision goes first: a rule that is not sure stays silent. */
public interface LineRule {

    /** Stable, for reports. */
    String id();

    /** What it sees; empty where it sees nothing. */
    List<Finding> read(Line line);

    /** Lines that it must see something in. */
    List<Line> fires();

    /** Lines that it must see nothing in. */
    List<Line> silentOn();
}
