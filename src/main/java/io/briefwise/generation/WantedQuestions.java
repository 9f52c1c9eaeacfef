package io.briefwise.generation;

import io.briefwise.brief.QuestionsWanted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts a brief that came without questions at the end of the line. */
@Component
class WantedQuestions {

    private final GenerationJobs jobs;

    WantedQuestions(GenerationJobs jobs) {
        this.jobs = jobs;
    }

    @EventListener
    void submit(QuestionsWanted wanted) {
        jobs.submit(wanted.brief());
    }
}
