package io.briefwise.account;

import java.util.List;
import org.springframework.stereotype.Component;

/** Takes a person out of every module, in their order, within the transaction of the caller. */
@Component
class Erasure {

    private final List<PersonalData> modules;
    private final Directory directory;

    Erasure(List<PersonalData> modules, Directory directory) {
        this.modules = modules;
        this.directory = directory;
    }

    /** False for the last administrator, who stays. */
    boolean erase(PersonId person) {
        if (directory.lockAdministrators().equals(List.of(person))) {
            return false;
        }
        PersonId nobody = PersonId.fresh();
        modules.forEach(module -> module.erase(person, nobody));
        return true;
    }
}
