package io.briefwise.ui.library;

import io.briefwise.account.PersonId;
import io.briefwise.brief.Brief;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.brief.Import;
import io.briefwise.brief.ImportLimits;
import io.briefwise.brief.Importer;
import io.briefwise.generation.GenerationJobs;
import io.briefwise.generation.JobId;
import io.briefwise.generation.JobStatus;
import io.briefwise.ui.parts.Addresses;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what somebody brings, and has a lesson made of it once they say so. */
@Component
class LessonMaking {

    private final Importer importer;
    private final ImportLimits limits;
    private final Briefs briefs;
    private final GenerationJobs jobs;

    LessonMaking(Importer importer, ImportLimits limits, Briefs briefs, GenerationJobs jobs) {
        this.importer = importer;
        this.limits = limits;
        this.briefs = briefs;
        this.jobs = jobs;
    }

    ImportLimits limits() {
        return limits;
    }

    Import read(String pasted) {
        return importer.readPasted(pasted);
    }

    Import read(String filename, byte[] content) {
        return importer.read(filename, content);
    }

    /** Keeps the text under the title chosen, and answers with the address where its lesson can be watched. */
    String make(String title, Import.Imported imported, PersonId owner) {
        Brief read = imported.brief();
        Brief brief = new Brief(title, read.author(), read.date(), read.source(), read.sections(), read.asides());
        BriefId id = briefs.keep(brief, imported.source().original(), owner);
        return Addresses.making(jobs.submit(id));
    }

    /** What a lesson is made of, for whoever brought it; anybody else's is as if there were none. */
    Optional<BriefId> brief(JobId job, PersonId asker) {
        return jobs.brief(job)
                .filter(brief -> briefs.owner(brief).filter(asker::equals).isPresent());
    }

    JobStatus status(JobId job) {
        return jobs.status(job);
    }

    void cancel(JobId job) {
        jobs.cancel(job);
    }
}
