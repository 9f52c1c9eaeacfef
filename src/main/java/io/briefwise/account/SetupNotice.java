package io.briefwise.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows in the log, and nowhere else, where the first administrator is made. */
@Component
@Profile("!demo")
class SetupNotice {

    private static final Logger LOG = LoggerFactory.getLogger(SetupNotice.class);

    private final FirstVisit firstVisit;
    private final PublicAddress address;

    SetupNotice(FirstVisit firstVisit, PublicAddress address) {
        this.firstVisit = firstVisit;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        firstVisit
                .issueToken()
                .ifPresent(token -> LOG.info(
                        "Nobody administers this Briefwise yet. Open this address once to make your account:\n\n    {}\n",
                        address.of("setup?token=" + token)));
    }
}
