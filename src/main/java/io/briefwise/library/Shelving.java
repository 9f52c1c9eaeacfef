package io.briefwise.library;

import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.brief.Import;
import io.briefwise.brief.QuestionsWanted;
import io.briefwise.question.Origin;
import io.briefwise.question.QuestionBank;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes volumes into the database, each whole or not at all. */
@Component
class Shelving {

    private static final Logger LOG = LoggerFactory.getLogger(Shelving.class);

    private final Briefs briefs;
    private final QuestionBank bank;
    private final VolumeTable taken;
    private final ApplicationEventPublisher events;

    Shelving(Briefs briefs, QuestionBank bank, VolumeTable taken, ApplicationEventPublisher events) {
        this.briefs = briefs;
        this.bank = bank;
        this.taken = taken;
        this.events = events;
    }

    boolean has(Volume volume) {
        return taken.has(volume);
    }

    /**
     * Keeps the text and fills its bank. A text without a file of questions is announced, so that they are generated; one
     * whose file is faulty is kept without touching its bank, and looked at again at the next start.
     */
    @Transactional
    void keep(Volume volume, Import.Imported imported) {
        BriefId brief = briefs.keepShared(
                volume.slug(),
                imported.brief(),
                imported.source().original(),
                imported.source().about());
        String yaml = volume.questions();
        if (yaml == null) {
            taken.remember(volume);
            events.publishEvent(new QuestionsWanted(brief));
            return;
        }
        switch (QuestionsFile.read(yaml, imported.brief())) {
            case QuestionsFile.Content.Questions(var drafts, var argument) -> {
                bank.fill(brief, drafts, Origin.LIBRARY);
                bank.keepArgument(brief, argument);
                taken.remember(volume);
            }
            case QuestionsFile.Content.Faulty(var faults) ->
                faults.forEach(fault -> LOG.warn("questions.yaml of {}: {}", volume.file(), fault));
        }
    }
}
