package io.briefwise.account;

import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new password by somebody who is signed in and knows the present one. It ends every session and every device. */
@Service
public class PasswordChange {

    private final Credentials credentials;
    private final People people;
    private final PasswordEncoder passwords;
    private final Audit audit;

    PasswordChange(Credentials credentials, People people, PasswordEncoder passwords, Audit audit) {
        this.credentials = credentials;
        this.people = people;
        this.passwords = passwords;
        this.audit = audit;
    }

    @Transactional
    public AccessResult change(PersonId person, String present, String wanted) {
        Optional<String> hash = credentials.hash(person);
        if (hash.isEmpty() || !passwords.matches(present, hash.get())) {
            return AccessResult.refused(AccessRefusal.WRONG_PASSWORD);
        }
        String email = people.find(person).orElseThrow().email();
        Optional<AccessRefusal> objection = PasswordRules.objection(wanted, email);
        if (objection.isPresent()) {
            return AccessResult.refused(objection.get());
        }
        credentials.setPassword(person, passwords.encode(wanted));
        audit.record(person, Act.PASSWORD_CHANGED, person, "");
        return new AccessResult.Done();
    }
}
