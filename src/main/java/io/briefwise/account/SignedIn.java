package io.briefwise.account;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * What a session remembers of the person who signed in: no name, no password once it has been compared.
 *
 * <p>{@link #admission} is the person's count at that moment; a session with another count than the person's has ended.
 */
public final class SignedIn implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final UUID person;
    private final String email;
    private final Role role;
    private final boolean active;
    private final int admission;
    private @Nullable String passwordHash;

    SignedIn(Person person, int admission, @Nullable String passwordHash) {
        this.person = person.id().uuid();
        this.email = person.email();
        this.role = person.role();
        this.active = person.active();
        this.admission = admission;
        this.passwordHash = passwordHash;
    }

    public PersonId id() {
        return new PersonId(person);
    }

    int admission() {
        return admission;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
