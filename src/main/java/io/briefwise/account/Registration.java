package io.briefwise.account;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Learners making their own accounts, where {@code briefwise.registration} is {@code open}. Nobody becomes anything else
 * this way, and nobody finds out who has an account: an address that is taken is answered like a new one.
 */
@Service
public class Registration {

    private final People people;
    private final PasswordEncoder passwords;
    private final boolean open;

    Registration(People people, PasswordEncoder passwords, @Value("${briefwise.registration:open}") String mode) {
        this.people = people;
        this.passwords = passwords;
        this.open = switch (mode) {
            case "open" -> true;
            case "closed" -> false;
            default -> throw new IllegalArgumentException("briefwise.registration is open or closed, not " + mode);
        };
    }

    public boolean isOpen() {
        return open;
    }

    public AccessResult register(Application application) {
        if (!open) {
            return AccessResult.refused(AccessRefusal.REGISTRATION_CLOSED);
        }
        Set<AccessRefusal> objections = application.objections();
        if (!objections.isEmpty()) {
            return new AccessResult.Refused(objections);
        }
        // hashed in either case: the time taken tells nothing either
        String hash = passwords.encode(application.password());
        if (people.findByEmail(application.email()).isEmpty()) {
            addUnlessSomebodyWasFaster(application, hash);
        }
        return new AccessResult.Done();
    }

    private void addUnlessSomebodyWasFaster(Application application, String hash) {
        try {
            people.add(application.acceptedName(), application.acceptedEmail(), Role.LEARNER, hash);
        } catch (DuplicateKeyException taken) {
            // the same answer as if the address had been taken before
            return;
        }
    }
}
