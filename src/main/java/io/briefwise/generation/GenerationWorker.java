package io.briefwise.generation;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Briefs;
import io.briefwise.language.LanguageModels;
import io.briefwise.question.Origin;
import io.briefwise.question.QuestionBank;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works on one job after the other. What it was doing when the process died is begun anew. */
@Component
class GenerationWorker {

    private static final Logger LOG = LoggerFactory.getLogger(GenerationWorker.class);

    /** The set that a school sees is the same on every machine. */
    private static final long SEED = 1;

    private final JobTable jobs;
    private final Briefs briefs;
    private final QuestionBank bank;
    private final LanguageModels models;

    GenerationWorker(JobTable jobs, Briefs briefs, QuestionBank bank, LanguageModels models) {
        this.jobs = jobs;
        this.briefs = briefs;
        this.bank = bank;
        this.models = models;
    }

    /** Works on the next job; false if there is none. */
    boolean workOnNext() {
        return jobs.claim().map(this::workOn).orElse(false);
    }

    /** Any failure ends the job, not the worker: the next in line must still get its turn. */
    private boolean workOn(JobTable.Claim claim) {
        try {
            Generation generation = generate(claim);
            bank.fill(claim.brief(), generation.set(), generation.reserve(), Origin.GENERATED);
            bank.keepArgument(claim.brief(), generation.argument());
            jobs.finish(
                    claim.id(), generation.set().size() + generation.reserve().size());
        } catch (CancellationException stopped) {
            LOG.info("Job {} was stopped", claim.id());
        } catch (RuntimeException problem) {
            LOG.error("Job {} on brief {} failed", claim.id(), claim.brief(), problem);
            jobs.fail(claim.id(), String.valueOf(problem.getMessage()));
        }
        return true;
    }

    private Generation generate(JobTable.Claim claim) {
        Brief brief =
                briefs.find(claim.brief()).orElseThrow(() -> new IllegalStateException("the brief is no longer there"));
        Generator generator = new Generator(models.annotator(), () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime()));
        return generator.generate(brief, SEED, (share, stage) -> {
            if (!jobs.beat(claim.id(), share, stage)) {
                throw new CancellationException();
            }
        });
    }
}
