package io.briefwise.generation;

import io.briefwise.brief.Brief;

/** Tells how far it is: the analysis counts its paragraphs and takes nearly all the time, the rules come after it. */
final class Watch {

    private static final double ANALYSIS = 0.9;

    private final Brief brief;
    private final Progress progress;
    private final int paragraphs;
    private int analysed;

    Watch(Brief brief, Progress progress) {
        this.brief = brief;
        this.progress = progress;
        this.paragraphs = brief.sections().stream()
                .mapToInt(section -> section.paragraphs().size())
                .sum();
    }

    /** Before a paragraph of the section is analysed. */
    void analysing(int section) {
        progress.at(ANALYSIS * analysed++ / paragraphs, heading(section));
    }

    /** Before a rule looks at a stretch that begins in the section. */
    void asking(double share, int section) {
        progress.at(ANALYSIS + (1 - ANALYSIS) * share, heading(section));
    }

    private String heading(int section) {
        String heading = section < brief.sections().size()
                ? brief.sections().get(section).heading()
                : null;
        return heading == null ? "" : heading;
    }
}
