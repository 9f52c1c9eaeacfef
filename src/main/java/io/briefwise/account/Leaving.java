package io.briefwise.account;

import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person leaving for good: everything about them goes, as {@link PersonalData} says. */
@Service
public class Leaving {

    /** Why somebody is still here; each has its sentence under {@code access.leaving.<name>}. */
    public enum Refusal {
        WRONG_PASSWORD,
        /** Nobody could administer any more. */
        LAST_ADMINISTRATOR
    }

    private final Erasure erasure;
    private final Credentials credentials;
    private final PasswordEncoder passwords;

    Leaving(Erasure erasure, Credentials credentials, PasswordEncoder passwords) {
        this.erasure = erasure;
        this.credentials = credentials;
        this.passwords = passwords;
    }

    /** Empty once it is done; the password is asked for again, since a screen may have been left open. */
    @Transactional
    public Optional<Refusal> leave(PersonId person, String password) {
        Optional<String> hash = credentials.hash(person);
        if (hash.isEmpty() || !passwords.matches(password, hash.get())) {
            return Optional.of(Refusal.WRONG_PASSWORD);
        }
        return erasure.erase(person) ? Optional.empty() : Optional.of(Refusal.LAST_ADMINISTRATOR);
    }
}
