package io.briefwise.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.briefwise.account.Person;
import io.briefwise.account.Role;
import io.briefwise.brief.Briefs;
import io.briefwise.ui.SignedInTest;
import io.briefwise.ui.parts.Addresses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BringingATextTest extends SignedInTest {

    private static final String SENTENCE = "The ministers agreed to share the water of the river in dry years. ";

    private Person rosa;

    @Autowired
    private Briefs briefs;

    @BeforeEach
    void openThePage() {
        rosa = admit("Rosa Tan", Role.INSTRUCTOR);
        signIn(rosa);
        open(Addresses.BRING);
    }

    @Test
    void a_refusal_stands_beside_the_field_which_keeps_what_was_typed() {
        paste("Too short to ask about.");

        TextArea field = $(TextArea.class).single();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("too short", "120");
        assertThat(field.getValue()).isEqualTo("Too short to ask about.");
    }

    @Test
    void what_was_found_is_shown_before_anything_is_kept() {
        paste("Sharing the river\n\n" + SENTENCE.repeat(20).strip());

        assertThat($(TextField.class).single().getValue()).isEqualTo("Sharing the river");
        assertThat(page()).contains("¶1");
        assertThat(briefs.ofOwner(rosa.id())).isEmpty();
    }

    @Test
    void a_text_without_a_title_is_not_kept() {
        paste("Sharing the river\n\n" + SENTENCE.repeat(20).strip());
        test($(TextField.class).single()).setValue(" ");
        test($(Button.class).withText("Make the lesson").single()).click();

        assertThat($(TextField.class).single().isInvalid()).isTrue();
        assertThat(briefs.ofOwner(rosa.id())).isEmpty();
    }

    @Test
    void changing_the_text_goes_back_to_what_was_typed() {
        String typed = "Sharing the river\n\n" + SENTENCE.repeat(20).strip();
        paste(typed);
        test($(Button.class).withText("Change the text").single()).click();

        assertThat($(TextArea.class).single().getValue()).isEqualTo(typed);
    }

    private void paste(String text) {
        test($(TextArea.class).single()).setValue(text);
        test($(Button.class).withText("Look at what is in it").single()).click();
    }
}
