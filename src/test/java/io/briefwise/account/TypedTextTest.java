package io.briefwise.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type at the door: addresses, names, passwords; usual, odd and hostile. */
class TypedTextTest {

    @ParameterizedTest
    @CsvSource({
        "' Mira.Kant@School.Example ', mira.kant@school.example",
        "a+b@x.co, a+b@x.co",
        "info@münchen.example, info@xn--mnchen-3ya.example"
    })
    void an_address_is_compared_in_one_form(String typed, String kept) {
        assertThat(EmailAddress.read(typed)).contains(new EmailAddress(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "@",
                "a@",
                "@b.example",
                "a@b",
                "a b@c.example",
                "a@b..example",
                "a..b@c.example",
                "<script>@c.example",
                "mirа@school.example",
                "😀@school.example",
                "a@b.example\nBcc: c@d.example",
                "a@-b.example",
                "a@b@c.example"
            })
    void what_is_no_address_or_looks_like_another_is_refused(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
    }

    @Test
    void an_endless_address_is_refused() {
        assertThat(EmailAddress.read("a".repeat(1_000_000) + "@school.example")).isEmpty();
        assertThat(EmailAddress.read("a@" + "b.".repeat(500_000) + "example")).isEmpty();
    }

    @Test
    void a_cyrillic_domain_does_not_pass_for_the_latin_one() {
        assertThat(EmailAddress.read("mira@sсhool.example"))
                .get()
                .extracting(EmailAddress::text)
                .asString()
                .contains("xn--");
    }

    @Test
    void a_name_loses_what_nobody_can_see() {
        assertThat(PersonName.read(" Mira\u202E \u0000 Kant\u200B\n")).contains(new PersonName("Mira Kant"));
        assertThat(PersonName.read("Zoe\u0308")).contains(new PersonName("Zoë"));
    }

    @Test
    void a_name_is_neither_empty_nor_endless() {
        assertThat(PersonName.read(" \u200B\t")).isEmpty();
        assertThat(PersonName.read("x".repeat(121))).isEmpty();
        assertThat(PersonName.read("x".repeat(5_000_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "123456789, PASSWORD_TOO_SHORT",
        "Password123, PASSWORD_TOO_COMMON",
        "aaaaaaaaaaaa, PASSWORD_TOO_COMMON",
        "Mira@School.Example, PASSWORD_TELLS_ADDRESS"
    })
    void a_password_that_is_tried_first_is_refused(String password, AccessRefusal reason) {
        assertThat(PasswordRules.objection(password, "mira@school.example")).contains(reason);
    }

    @Test
    void a_password_may_be_a_sentence_in_any_script_up_to_what_is_compared() {
        assertThat(PasswordRules.objection("ein Satz, den man sich merkt", "mira@school.example"))
                .isEmpty();
        assertThat(PasswordRules.objection("солнце и ветер", "mira@school.example"))
                .isEmpty();
        assertThat(PasswordRules.objection("ж".repeat(37) + "abcd", "mira@school.example"))
                .contains(AccessRefusal.PASSWORD_TOO_LONG);
    }

    @Test
    void an_address_reads_the_same_in_a_turkish_locale() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr"));
            assertThat(EmailAddress.read("INFO@SITE.EXAMPLE")).contains(new EmailAddress("info@site.example"));
        } finally {
            Locale.setDefault(usual);
        }
    }
}
