package io.briefwise.generation;

import io.briefwise.brief.BriefId;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Requests to make the questions of a brief: one is worked on at a time, the others see their place in line. */
@Service
public class GenerationJobs {

    private final JobTable jobs;

    GenerationJobs(JobTable jobs) {
        this.jobs = jobs;
    }

    /** Puts a brief at the end of the line. */
    public JobId submit(BriefId brief) {
        return jobs.add(brief);
    }

    public JobStatus status(JobId id) {
        return jobs.status(id).orElseThrow(() -> new IllegalArgumentException("no job " + id));
    }

    /** What a job makes the questions of; none where there is no such job. */
    public Optional<BriefId> brief(JobId id) {
        return jobs.brief(id);
    }

    /** Stops a job; one that is over stays as it is. */
    public void cancel(JobId id) {
        jobs.cancel(id);
    }
}
