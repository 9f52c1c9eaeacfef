package io.briefwise.account;

import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new password by a link that an administrator handed over or that came by mail. */
@Service
public class PasswordReset {

    private final ResetTable links;
    private final Credentials credentials;
    private final PasswordEncoder passwords;
    private final Audit audit;

    PasswordReset(ResetTable links, Credentials credentials, PasswordEncoder passwords, Audit audit) {
        this.links = links;
        this.credentials = credentials;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** Whose password the link sets; empty once it is used or a day old. */
    public Optional<Person> holder(String token) {
        return links.holder(new Secret(token));
    }

    /** Sets the password, uses the link up, and ends every session of its holder. */
    @Transactional
    public AccessResult redeem(String token, String password) {
        Secret secret = new Secret(token);
        Optional<Person> holder = links.holder(secret);
        if (holder.isEmpty()) {
            return AccessResult.refused(AccessRefusal.LINK_DEAD);
        }
        Optional<AccessRefusal> objection =
                PasswordRules.objection(password, holder.get().email());
        if (objection.isPresent()) {
            return AccessResult.refused(objection.get());
        }
        String hash = passwords.encode(password);
        if (!links.use(secret)) {
            return AccessResult.refused(AccessRefusal.LINK_DEAD);
        }
        PersonId person = holder.get().id();
        links.forgetUnused(person);
        credentials.setPassword(person, hash);
        audit.record(null, Act.PASSWORD_RESET, person, "");
        return new AccessResult.Done();
    }
}
