package io.briefwise.account;

import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a new installation gets its first administrator: by a token that only whoever started it has seen. */
@Service
public class FirstVisit {

    private final SetupTable setup;
    private final People people;
    private final PasswordEncoder passwords;
    private final Audit audit;

    FirstVisit(SetupTable setup, People people, PasswordEncoder passwords, Audit audit) {
        this.setup = setup;
        this.people = people;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** A fresh token where there is no administrator yet; it is shown once, now, and replaces any earlier one. */
    @Transactional
    public Optional<String> issueToken() {
        if (setup.hasAdministrator()) {
            return Optional.empty();
        }
        Secret secret = Secret.fresh();
        setup.replace(secret);
        return Optional.of(secret.text());
    }

    public boolean accepts(String token) {
        return setup.isValid(new Secret(token));
    }

    /** Makes the administrator and uses the token up; of several who try at once, one succeeds. */
    @Transactional
    public AccessResult createAdministrator(String token, Application application) {
        Set<AccessRefusal> objections = application.objections();
        if (!accepts(token)) {
            return AccessResult.refused(AccessRefusal.LINK_DEAD);
        }
        if (!objections.isEmpty()) {
            return new AccessResult.Refused(objections);
        }
        String hash = passwords.encode(application.password());
        if (people.findByEmail(application.email()).isPresent()) {
            return AccessResult.refused(AccessRefusal.EMAIL_TAKEN);
        }
        if (!setup.use(new Secret(token))) {
            return AccessResult.refused(AccessRefusal.LINK_DEAD);
        }
        Person administrator =
                people.add(application.acceptedName(), application.acceptedEmail(), Role.ADMINISTRATOR, hash);
        audit.record(administrator.id(), Act.FIRST_ADMINISTRATOR, administrator.id(), "");
        return new AccessResult.Done();
    }
}
