package io.briefwise.generation;

import io.briefwise.brief.Brief;
import io.briefwise.generation.argumentation.ArgumentFinder;
import io.briefwise.generation.family.Families;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.selection.Selection;
import io.briefwise.language.Annotator;
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

    /** Progress is told before each paragraph and before each rule; whoever watches may throw to stop it. */
    public Generation generate(Brief brief, long seed, Progress progress) {
        long started = milliseconds.getAsLong();
        Watch watch = new Watch(brief, progress);
        Passage passage = Passage.of(brief, annotator, watch::analysing);
        Findings findings = Findings.in(passage, rules, watch);
        Selection selection = Selection.from(findings.accepted(), brief, seed);
        return new Generation(
                selection.set(),
                selection.reserve(),
                findings.rejected(),
                ArgumentFinder.in(passage),
                new Timing(0, milliseconds.getAsLong() - started));
    }
}
