package io.briefwise.account;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator does with other people's accounts. Whoever asks is named in the call; anybody but an
 * administrator is turned away. Every act is on record, and the last administrator stays one.
 */
@Service
public class Administration {

    private final People people;
    private final Directory directory;
    private final AccountActs acts;
    private final Audit audit;

    Administration(People people, Directory directory, AccountActs acts, Audit audit) {
        this.people = people;
        this.directory = directory;
        this.acts = acts;
        this.audit = audit;
    }

    public PeoplePage search(String text, int page, PersonId by) {
        requireAdministrator(by);
        return directory.search(text, page);
    }

    /** What was done to somebody's account, the newest first. */
    public List<AuditEntry> history(PersonId whom, PersonId by) {
        requireAdministrator(by);
        return audit.about(whom);
    }

    /** Ends the sessions of the person: the new role begins with the next sign-in. */
    @Transactional
    public ActResult<Person> changeRole(PersonId whom, Role role, PersonId by) {
        requireAdministrator(by);
        if (role != Role.ADMINISTRATOR && isLastAdministrator(whom)) {
            return new ActResult.Refused<>(ActRefusal.LAST_ADMINISTRATOR);
        }
        return onKnown(whom, () -> acts.changeRole(whom, role, by));
    }

    @Transactional
    public ActResult<Person> deactivate(PersonId whom, PersonId by) {
        requireAdministrator(by);
        if (isLastAdministrator(whom)) {
            return new ActResult.Refused<>(ActRefusal.LAST_ADMINISTRATOR);
        }
        return onKnown(whom, () -> acts.deactivate(whom, by));
    }

    @Transactional
    public ActResult<Person> reactivate(PersonId whom, PersonId by) {
        requireAdministrator(by);
        return onKnown(whom, () -> acts.reactivate(whom, by));
    }

    /** A link to hand over; it is readable only in this answer. */
    @Transactional
    public ActResult<ResetLink> resetLink(PersonId whom, PersonId by) {
        requireAdministrator(by);
        Optional<Person> person = people.find(whom);
        if (person.isEmpty()) {
            return new ActResult.Refused<>(ActRefusal.UNKNOWN_PERSON);
        }
        if (!person.get().active()) {
            return new ActResult.Refused<>(ActRefusal.NOT_ACTIVE);
        }
        return new ActResult.Done<>(acts.issueResetLink(whom, by));
    }

    private ActResult<Person> onKnown(PersonId whom, Runnable act) {
        if (people.find(whom).isEmpty()) {
            return new ActResult.Refused<>(ActRefusal.UNKNOWN_PERSON);
        }
        act.run();
        return new ActResult.Done<>(people.find(whom).orElseThrow());
    }

    private boolean isLastAdministrator(PersonId whom) {
        return directory.lockAdministrators().equals(List.of(whom));
    }

    void recordRetention(PersonId by, String what) {
        audit.record(by, Act.RETENTION_SET, by, what);
    }

    void requireAdministrator(PersonId by) {
        boolean allowed = people.find(by)
                .filter(Person::active)
                .filter(person -> person.role() == Role.ADMINISTRATOR)
                .isPresent();
        if (!allowed) {
            throw new AccessDeniedException(by + " is no administrator");
        }
    }
}
