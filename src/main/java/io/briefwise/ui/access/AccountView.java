package io.briefwise.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.briefwise.account.CurrentPerson;
import io.briefwise.account.PersonId;
import io.briefwise.account.PersonalExport;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;

/** Somebody's own account: where they are signed in, what is kept about them as a file, and the way out for good. */
@Route(value = "account", layout = MainLayout.class)
@PermitAll
class AccountView extends Div implements HasDynamicTitle {

    private final transient Words words;
    private final transient PersonalExport export;
    private final transient CurrentPerson current;

    AccountView(
            Words words,
            PersonalExport export,
            CurrentPerson current,
            OwnDevices devices,
            NewPassword password,
            LeavingDialog leaving) {
        this.words = words;
        this.export = export;
        this.current = current;
        addClassName("decision");
        addClassName("account");
        add(new H1(words.say("access.account.title")));
        add(section("devices", devices));
        add(section("password", password));
        add(section("data", download(), new Anchor("privacy", words.say("access.account.data.privacy"))));
        add(section("leave", leaving.opener()), leaving);
    }

    @Override
    public String getPageTitle() {
        return words.say("access.page", words.say("access.account.title"));
    }

    private Div section(String name, Component... parts) {
        Div section = new Div(
                new H2(words.say("access.account." + name)),
                new Paragraph(words.say("access.account." + name + ".lead")));
        section.addClassName("account-part");
        section.add(parts);
        return section;
    }

    private Anchor download() {
        PersonId person = current.require().id();
        DownloadHandler file = DownloadHandler.fromInputStream(_ -> {
            byte[] content = export.of(person);
            return new DownloadResponse(
                    new ByteArrayInputStream(content), "briefwise.json", "application/json", content.length);
        });
        Anchor anchor = new Anchor(file, words.say("access.account.data.go"));
        anchor.addClassName("account-file");
        return anchor;
    }
}
