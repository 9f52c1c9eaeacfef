package io.briefwise.generation;

import io.briefwise.brief.Brief;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.check.Checks;
import io.briefwise.generation.family.Families;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.selection.Selection;
import io.briefwise.language.Annotator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Makes the questions of a brief; the same for the same text and seed. */
public final class Generator {

    private final Annotator annotator;
    private final LongSupplier milliseconds;
    private final List<Rule> rules;

    /**
     * With the rules in use.
     *
     * @param annotator analyses the text
     * @param milliseconds a clock that only has to go forward, for the timing
     */
    public Generator(Annotator annotator, LongSupplier milliseconds) {
        this(annotator, milliseconds, Families.inUse());
    }

    private Generator(Annotator annotator, LongSupplier milliseconds, List<Rule> rules) {
        this.annotator = annotator;
        this.milliseconds = milliseconds;
        this.rules = rules;
    }

    /** With the rules that are withheld from learners too; for those who work on them. */
    public static Generator withEveryRule(Annotator annotator, LongSupplier milliseconds) {
        return new Generator(annotator, milliseconds, Families.rules());
    }

    public Generation generate(Brief brief, long seed) {
        return generate(brief, seed, Progress.UNWATCHED);
    }

    /** The analysis takes nearly all the time; progress counts its paragraphs. */
    public Generation generate(Brief brief, long seed, Progress progress) {
        long started = milliseconds.getAsLong();
        int[] analysed = {0};
        int paragraphs = brief.sections().stream()
                .mapToInt(section -> section.paragraphs().size())
                .sum();
        Passage passage = Passage.of(brief, annotator, section -> {
            String heading = brief.sections().get(section).heading();
            progress.at((double) analysed[0]++ / paragraphs, heading == null ? "" : heading);
        });
        List<Candidate> accepted = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (Rule rule : rules) {
            for (Candidate candidate : rule.candidates(passage)) {
                Checks.firstObjection(candidate, passage)
                        .ifPresentOrElse(
                                found -> rejected.add(new Rejected(
                                        rule.id(),
                                        found.check(),
                                        candidate.stem(),
                                        found.objection().sentence())),
                                () -> accepted.add(candidate));
            }
        }
        Selection selection = Selection.from(accepted, brief, seed);
        return new Generation(
                selection.set(), selection.reserve(), rejected, new Timing(0, milliseconds.getAsLong() - started));
    }
}
