package io.briefwise.feedback;

import io.briefwise.question.Criterion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a line of a rubric asks for; told by the verb that it opens with. Which kinds are shown is what the agreement with
 * people's marks allows (src/docs/decisions/feedback-on-drafts.md).
 */
public enum CriterionKind {
    /** To say or bring in what the text says. */
    FROM_THE_TEXT(true),
    /** To name what limits or contradicts it, or what the text leaves out. */
    LIMIT(false),
    /** To add a thought that the text does not state: an assumption, a consequence, another's view. */
    BEYOND_THE_TEXT(false),
    /** To weigh and come to a verdict. */
    VERDICT(false);

    private static final Map<String, CriterionKind> OPENINGS = Table.lines("criterion-kinds.tsv").stream()
            .map(line -> line.split("\t", 2))
            .collect(Collectors.toMap(cells -> cells[1], cells -> of(cells[0])));

    private static final int LONGEST_OPENING = 4;

    private final boolean shown;

    CriterionKind(boolean shown) {
        this.shown = shown;
    }

    /** Whether estimates of this kind agree well enough with people's marks to be put before a learner. */
    public boolean isShown() {
        return shown;
    }

    /** As it stands in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that the criterion's opening words tell; the longest known one counts, and an unknown one is not shown. */
    public static CriterionKind of(Criterion criterion) {
        List<String> words = CopiedRuns.words(criterion.criterion());
        for (int length = Math.min(LONGEST_OPENING, words.size()); length > 0; length--) {
            CriterionKind kind = OPENINGS.get(String.join(" ", words.subList(0, length)));
            if (kind != null) {
                return kind;
            }
        }
        return BEYOND_THE_TEXT;
    }

    private static CriterionKind of(String id) {
        for (CriterionKind kind : values()) {
            if (kind.id().equals(id)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of criterion: " + id);
    }
}
