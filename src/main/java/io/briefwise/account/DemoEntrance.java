package io.briefwise.account;

import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/** The two people of the demonstration whom a visitor may be without a password; there is no such door elsewhere. */
@Service
@Profile("demo")
public class DemoEntrance {

    public static final String INSTRUCTOR = "instructor@demo.briefwise.example";
    public static final String LEARNER = "learner@demo.briefwise.example";

    private final Credentials credentials;

    DemoEntrance(Credentials credentials) {
        this.credentials = credentials;
    }

    /** Empty for every role that the demonstration lends to nobody. */
    public Optional<SignedIn> as(Role role) {
        return switch (role) {
            case INSTRUCTOR -> credentials.read(INSTRUCTOR);
            case LEARNER -> credentials.read(LEARNER);
            case ADMINISTRATOR -> Optional.empty();
        };
    }
}
