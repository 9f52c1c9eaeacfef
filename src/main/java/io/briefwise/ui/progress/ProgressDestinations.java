package io.briefwise.ui.progress;

import io.briefwise.account.Role;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.shell.Destination;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What stands in the bar for learners. */
@Configuration(proxyBeanMethods = false)
class ProgressDestinations {

    @Bean
    @Order(30)
    Destination reviewDestination() {
        return new Destination("progress.review", Addresses.REVIEW, Set.of(Role.LEARNER));
    }

    @Bean
    @Order(31)
    Destination progressDestination() {
        return new Destination("progress.title", Addresses.PROGRESS, Set.of(Role.LEARNER));
    }
}
