package io.briefwise.exchange;

import org.springframework.stereotype.Component;

/** Decides how learners stand in a sheet. */
@Component
class Cast {

    private final Secrets secrets;

    Cast(Secrets secrets) {
        this.secrets = secrets;
    }

    Who of(Wanted wanted) {
        return switch (wanted.naming()) {
            case NAMES -> new Who.Named();
            case PSEUDONYMS -> new Who.Hidden(secrets.of(wanted.classroom()));
        };
    }
}
