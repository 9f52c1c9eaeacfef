package io.briefwise.doubt;

import io.briefwise.account.Act;
import io.briefwise.account.Audit;
import io.briefwise.account.PersonId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
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
     * @return empty where the doubt was taken back in the meantime
     */
    @Transactional
    public Optional<Settlement> settle(DoubtId id, PersonId instructor, Verdict verdict, String reply) {
        Optional<Doubt> doubt = table.find(id);
        doubt.ifPresent(found -> taught.require(found, instructor));
        Settlement settlement =
                new Settlement(verdict, reply.strip(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (doubt.isEmpty() || !table.settle(id, settlement, instructor)) {
            return Optional.empty();
        }
        audit.record(
                instructor,
                Act.DOUBT_SETTLED,
                doubt.get().learner(),
                "question %s: %s".formatted(doubt.get().question(), verdict));
        return Optional.of(settlement);
    }
}
