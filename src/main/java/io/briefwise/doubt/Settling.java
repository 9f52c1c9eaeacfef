package io.briefwise.doubt;

import io.briefwise.account.Act;
import io.briefwise.account.Audit;
import io.briefwise.account.PersonId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answering doubts: any instructor of the class does. */
@Service
public class Settling {

    private final DoubtTable table;
    private final Taught taught;
    private final Audit audit;
    private final Clock clock;

    Settling(DoubtTable table, Taught taught, Audit audit, Clock clock) {
        this.table = table;
        this.taught = taught;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says what is true of a question, and why; a later answer takes the place of an earlier one. No mark changes by it.
     *
     * @throws IllegalArgumentException if there is no such doubt, as when it was just taken back
     */
    @Transactional
    public Settlement settle(DoubtId id, PersonId instructor, Verdict verdict, String reply) {
        Doubt doubt = table.find(id).orElseThrow(() -> new IllegalArgumentException("no doubt " + id));
        taught.require(doubt, instructor);
        Settlement settlement =
                new Settlement(verdict, reply.strip(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        table.settle(id, settlement, instructor);
        audit.record(
                instructor, Act.DOUBT_SETTLED, doubt.learner(), "question %s: %s".formatted(doubt.question(), verdict));
        return settlement;
    }
}
