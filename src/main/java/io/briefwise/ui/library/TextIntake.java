package io.briefwise.ui.library;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import io.briefwise.brief.Import;
import io.briefwise.brief.Refusal;
import io.briefwise.ui.parts.Words;
import java.io.IOException;

/** Where a text is pasted or a file dropped. A refusal is said beside the field, which keeps what was typed. */
final class TextIntake extends Div {

    private static final int MEGABYTE = 1024 * 1024;

    private final transient LessonMaking making;
    private final transient Words words;
    private final SerializableConsumer<Import.Imported> accepted;
    private final TextArea text = new TextArea();
    private final Paragraph fileRefused = new Paragraph();

    TextIntake(LessonMaking making, Words words, SerializableConsumer<Import.Imported> accepted) {
        this.making = making;
        this.words = words;
        this.accepted = accepted;
        addClassName("intake");
        text.setLabel(words.say("library.bring.text"));
        text.setValueChangeMode(ValueChangeMode.ON_BLUR);
        text.addClassName("paste");
        text.setManualValidation(true);
        Button read = new Button(words.say("library.bring.read"), event -> readPasted());
        read.addThemeVariants(ButtonVariant.PRIMARY);
        Div ways = new Div(read);
        ways.addClassName("ways");
        add(text, ways, fileSide());
    }

    private Div fileSide() {
        Upload upload = new Upload(this::readFile);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(making.limits().mostMegabytes() * MEGABYTE);
        upload.setAcceptedFileExtensions(".txt", ".md", ".html", ".htm", ".docx", ".pdf");
        upload.setUploadButton(new Button(words.say("library.bring.file")));
        upload.setDropLabel(new Span(words.say("library.bring.drop")));
        upload.addFileRejectedListener(event -> refuseFile(
                words.say("library.bring.file.refused", making.limits().mostMegabytes())));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        fileRefused.addClassName("refusal");
        fileRefused.getElement().setAttribute("role", "alert");
        Paragraph hint =
                new Paragraph(words.say("library.bring.formats", making.limits().mostMegabytes()));
        hint.addClassName("quietly");
        Div side = new Div(upload, hint, fileRefused);
        side.addClassName("file-side");
        return side;
    }

    private void readPasted() {
        fileRefused.setText("");
        switch (making.read(text.getValue())) {
            case Import.Imported imported -> {
                text.setInvalid(false);
                accepted.accept(imported);
            }
            case Import.Refused refused -> {
                text.setErrorMessage(sentence(refused.refusal()));
                text.setInvalid(true);
                text.focus();
            }
        }
    }

    /** Runs without the lock of the session, so that a large file holds up no other page of the person's. */
    private void readFile(UploadEvent event) throws IOException {
        String name = event.getFileName();
        byte[] content = event.getInputStream().readAllBytes();
        Import read = making.read(name, content);
        event.getUI().access(() -> showFile(name, read));
    }

    private void showFile(String name, Import read) {
        switch (read) {
            case Import.Imported imported -> {
                fileRefused.setText("");
                text.setInvalid(false);
                accepted.accept(imported);
            }
            case Import.Refused refused ->
                refuseFile(words.say("library.bring.file.reason", name, sentence(refused.refusal())));
        }
    }

    private void refuseFile(String sentence) {
        fileRefused.setText(sentence);
    }

    private String sentence(Refusal refusal) {
        return words.say(refusal.messageKey(), refusal.arguments());
    }
}
