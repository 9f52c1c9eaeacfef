package io.briefwise.ui.library;

import io.briefwise.account.PersonId;
import io.briefwise.brief.Brief;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.brief.Import;
import io.briefwise.brief.ImportLimits;
import io.briefwise.brief.Importer;
import io.briefwise.ui.parts.Addresses;
import org.springframework.stereotype.Component;

/** Reads what somebody brings, and has a lesson made of it once they say so. */
@Component
class LessonMaking {

    private final Importer importer;
    private final ImportLimits limits;
    private final Briefs briefs;

    LessonMaking(Importer importer, ImportLimits limits, Briefs briefs) {
        this.importer = importer;
        this.limits = limits;
        this.briefs = briefs;
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
        return Addresses.brief(id);
    }
}
