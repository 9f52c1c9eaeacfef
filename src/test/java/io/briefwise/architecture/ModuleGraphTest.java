package io.briefwise.architecture;

import io.briefwise.Briefwise;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleGraphTest {

    @Test
    void modules_use_only_what_their_package_declares_and_form_no_circle() {
        ApplicationModules.of(Briefwise.class).verify();
    }
}
