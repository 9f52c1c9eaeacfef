package io.briefwise.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.brief.Brief;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Section;
import io.briefwise.language.Annotator;
import io.briefwise.language.LanguageModels;
import io.briefwise.question.QuestionBank;
import io.briefwise.testing.Database;
import io.briefwise.testing.Parts;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class GenerationJobsTest {

    private static final Brief BRIEF = new Brief(
            "A treaty",
            null,
            null,
            null,
            List.of(
                    new Section(
                            null,
                            List.of(new Paragraph(
                                    1, "Russia signed an agreement with Pakistan on November 20, 2014."))),
                    new Section(
                            "Roads",
                            List.of(
                                    new Paragraph(
                                            2,
                                            "China built a road through the mountains in 1979. Snow closes the pass for months. The"
                                                    + " government should widen the road before winter. Few people live along it.")))),
            List.of());

    private final Parts parts;
    private final GenerationJobs jobs;
    private final BriefId brief;

    GenerationJobsTest(Database database) {
        parts = database.parts("io.briefwise.generation", "io.briefwise.question", "io.briefwise.brief");
        jobs = parts.get(GenerationJobs.class);
        brief = parts.get(Briefs.class).keep(BRIEF, "original", null);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    private GenerationWorker worker(Annotator annotator) {
        return new GenerationWorker(
                parts.get(JobTable.class),
                parts.get(Briefs.class),
                parts.get(QuestionBank.class),
                new LanguageModels(() -> annotator));
    }

    @Test
    void jobs_wait_in_line_in_the_order_of_their_coming() {
        JobId first = jobs.submit(brief);
        parts.clock().advance(Duration.ofSeconds(1));
        JobId second = jobs.submit(brief);

        assertThat(jobs.status(first)).isEqualTo(new JobStatus.Waiting(1));
        assertThat(jobs.status(second)).isEqualTo(new JobStatus.Waiting(2));
    }

    @Test
    void a_finished_job_has_filled_the_bank() {
        JobId job = jobs.submit(brief);
        GenerationWorker worker = worker(ModelsForTests.annotator());

        assertThat(worker.workOnNext()).isTrue();
        assertThat(worker.workOnNext()).as("nothing is left").isFalse();

        int held = parts.get(QuestionBank.class).of(brief).size();
        assertThat(held).isPositive();
        assertThat(jobs.status(job)).isEqualTo(new JobStatus.Done(held));
    }

    @Test
    void progress_is_seen_while_it_runs() {
        JobId job = jobs.submit(brief);
        worker(paragraph -> {
                    if (paragraph.startsWith("China")) {
                        assertThat(jobs.status(job)).isEqualTo(new JobStatus.Running(0.45, "Roads"));
                    }
                    return List.of();
                })
                .workOnNext();
        assertThat(jobs.status(job)).isEqualTo(new JobStatus.Done(0));
    }

    @Test
    void a_cancelled_job_stops_at_the_next_paragraph_and_fills_nothing() {
        JobId job = jobs.submit(brief);
        worker(paragraph -> {
                    assertThat(paragraph).as("what comes after is not analysed").startsWith("Russia");
                    jobs.cancel(job);
                    return List.of();
                })
                .workOnNext();
        assertThat(jobs.status(job)).isEqualTo(new JobStatus.Cancelled());
        assertThat(parts.get(QuestionBank.class).of(brief)).isEmpty();
    }

    @Test
    void a_failure_is_told_and_the_next_job_gets_its_turn() {
        JobId job = jobs.submit(BriefId.fresh());
        parts.clock().advance(Duration.ofSeconds(1));
        JobId next = jobs.submit(brief);
        GenerationWorker worker = worker(_ -> List.of());
        worker.workOnNext();
        worker.workOnNext();
        assertThat(jobs.status(job)).isEqualTo(new JobStatus.Failed("the brief is no longer there"));
        assertThat(jobs.status(next)).isEqualTo(new JobStatus.Done(0));
    }

    @Test
    void a_job_whose_process_died_is_taken_up_again() {
        JobId job = jobs.submit(brief);
        JobTable table = parts.get(JobTable.class);
        assertThat(table.claim()).isPresent();
        assertThat(table.claim()).as("while its worker is heard of").isEmpty();

        parts.clock().advance(JobTable.SILENCE.plusSeconds(1));

        assertThat(worker(_ -> List.of()).workOnNext()).isTrue();
        assertThat(jobs.status(job)).isEqualTo(new JobStatus.Done(0));
    }
}
