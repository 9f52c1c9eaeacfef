package io.briefwise.ui.access;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.briefwise.account.AccessRefusal;
import io.briefwise.account.Application;
import io.briefwise.ui.parts.Words;
import java.util.Set;

/** Name, address and password of a new account, with each objection under the field it is about. */
final class AccountFields extends Div {

    private final transient Words words;
    private final TextField name;
    private final EmailField email;
    private final PasswordField password;
    private final Paragraph whole = new Paragraph();

    AccountFields(Words words) {
        this.words = words;
        name = new TextField(words.say("access.name"));
        email = new EmailField(words.say("access.email"));
        password = newPassword(words);
        addClassName("door-form");
        name.setAutocomplete(Autocomplete.NAME);
        name.setManualValidation(true);
        name.setAutofocus(true);
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setManualValidation(true);
        whole.addClassName("door-trouble");
        whole.getElement().setAttribute("role", "alert");
        whole.setVisible(false);
        add(whole, name, email, password);
    }

    static PasswordField newPassword(Words words) {
        PasswordField field = new PasswordField(words.say("access.password"));
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.setHelperText(words.say("access.password.rule"));
        field.setManualValidation(true);
        return field;
    }

    Application application() {
        return new Application(name.getValue(), email.getValue(), password.getValue());
    }

    void show(Set<AccessRefusal> reasons) {
        name.setInvalid(false);
        email.setInvalid(false);
        password.setInvalid(false);
        whole.setVisible(false);
        reasons.forEach(this::show);
    }

    /** What keeps the whole form from being sent, not one field. */
    void showTrouble(String sentence) {
        whole.setText(sentence);
        whole.setVisible(true);
    }

    private void show(AccessRefusal reason) {
        String sentence = words.say("access.refusal." + reason);
        switch (reason) {
            case UNUSABLE_NAME -> object(name, sentence);
            case UNUSABLE_EMAIL, EMAIL_TAKEN -> object(email, sentence);
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_TOO_COMMON, PASSWORD_TELLS_ADDRESS, WRONG_PASSWORD ->
                object(password, sentence);
            case REGISTRATION_CLOSED, LINK_DEAD -> showTrouble(sentence);
        }
    }

    private static void object(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }
}
