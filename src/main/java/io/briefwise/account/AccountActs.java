package io.briefwise.account;

import org.springframework.stereotype.Component;

/** The acts themselves, each with its entry in the record. */
@Component
class AccountActs {

    private final Credentials credentials;
    private final ResetTable links;
    private final Audit audit;

    AccountActs(Credentials credentials, ResetTable links, Audit audit) {
        this.credentials = credentials;
        this.links = links;
        this.audit = audit;
    }

    void changeRole(PersonId whom, Role role, PersonId by) {
        credentials.setRole(whom, role);
        audit.record(by, Act.ROLE_CHANGED, whom, role.name());
    }

    void deactivate(PersonId whom, PersonId by) {
        credentials.setActive(whom, false);
        links.forgetUnused(whom);
        audit.record(by, Act.DEACTIVATED, whom, "");
    }

    void reactivate(PersonId whom, PersonId by) {
        credentials.setActive(whom, true);
        audit.record(by, Act.REACTIVATED, whom, "");
    }

    ResetLink issueResetLink(PersonId whom, PersonId by) {
        ResetLink link = links.issue(whom);
        audit.record(by, Act.RESET_LINK_ISSUED, whom, "");
        return link;
    }
}
