package io.briefwise.exchange;

import io.briefwise.account.Act;
import io.briefwise.account.Audit;
import io.briefwise.account.PersonId;
import io.briefwise.classroom.Assignments;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What instructors take away of their classes. Each file taken is on record. */
@Service
public class Exports {

    private final Map<Wanted.What, Source> sources = new EnumMap<>(Wanted.What.class);
    private final Assignments assignments;
    private final Audit audit;

    Exports(List<Source> sources, Assignments assignments, Audit audit) {
        sources.forEach(source -> this.sources.put(source.what(), source));
        this.assignments = assignments;
        this.audit = audit;
    }

    /** The file, for an instructor of the class; for anybody else there is none. */
    @Transactional
    public Optional<Takeaway> take(Wanted wanted, PersonId by) {
        Source source = Objects.requireNonNull(sources.get(wanted.what()));
        Optional<Sheet> sheet = assignments
                .find(wanted.assignment(), by)
                .filter(assignment -> assignment.classroom().equals(wanted.classroom()))
                .flatMap(_ -> source.sheet(wanted, by));
        sheet.ifPresent(_ -> audit.record(by, Act.EXPORTED, by, detail(wanted)));
        return sheet.map(made -> new Takeaway(name(wanted), wanted.form(), made));
    }

    private static String detail(Wanted wanted) {
        return "%s as %s under %s, class %s, assignment %s"
                .formatted(
                        wanted.what(),
                        wanted.form(),
                        wanted.naming(),
                        wanted.classroom().uuid(),
                        wanted.assignment().uuid());
    }

    private static String name(Wanted wanted) {
        String name = wanted.what().name().toLowerCase(Locale.ROOT);
        return wanted.naming() == Wanted.Naming.PSEUDONYMS ? name + "-pseudonyms" : name;
    }
}
