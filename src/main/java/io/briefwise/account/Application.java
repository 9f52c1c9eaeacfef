package io.briefwise.account;

import java.util.EnumSet;
import java.util.Set;

/** What somebody typed who wants an account, before anybody has looked at it. */
public record Application(String name, String email, String password) {

    Set<AccessRefusal> objections() {
        Set<AccessRefusal> objections = EnumSet.noneOf(AccessRefusal.class);
        if (PersonName.read(name).isEmpty()) {
            objections.add(AccessRefusal.UNUSABLE_NAME);
        }
        if (EmailAddress.read(email).isEmpty()) {
            objections.add(AccessRefusal.UNUSABLE_EMAIL);
        }
        PasswordRules.objection(password, email).ifPresent(objections::add);
        return objections;
    }

    PersonName acceptedName() {
        return PersonName.read(name).orElseThrow();
    }

    EmailAddress acceptedEmail() {
        return EmailAddress.read(email).orElseThrow();
    }

    /** Never shows the password: applications may end in a log. */
    @Override
    public String toString() {
        return "Application[" + email + "]";
    }
}
