package io.briefwise.ui.administration;

import io.briefwise.account.Role;
import io.briefwise.ui.shell.Destination;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What stands in the bar for administrators. */
@Configuration(proxyBeanMethods = false)
class AdministrationDestinations {

    @Bean
    @Order(90)
    Destination peopleDestination() {
        return new Destination("administration.people.title", "people", Set.of(Role.ADMINISTRATOR));
    }

    @Bean
    @Order(91)
    Destination retentionDestination() {
        return new Destination("administration.retention.title", "retention", Set.of(Role.ADMINISTRATOR));
    }
}
