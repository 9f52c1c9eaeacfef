package io.briefwise.ui.library;

import io.briefwise.account.Role;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.shell.Destination;
import java.util.EnumSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ways to texts in the bar at the top. */
@Configuration(proxyBeanMethods = false)
class LibraryDestinations {

    @Bean
    @Order(10)
    Destination libraryDestination() {
        return new Destination("library.title", Addresses.LIBRARY, EnumSet.allOf(Role.class));
    }

    @Bean
    @Order(20)
    Destination bringDestination() {
        return new Destination("library.bring", Addresses.BRING, EnumSet.of(Role.LEARNER, Role.INSTRUCTOR));
    }
}
