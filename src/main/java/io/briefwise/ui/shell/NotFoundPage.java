package io.briefwise.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.briefwise.ui.parts.Words;
import jakarta.servlet.http.HttpServletResponse;

/** There is no such page, or nothing behind an id in its address that this person may see. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
final class NotFoundPage extends Notice implements HasErrorParameter<NotFoundException> {

    NotFoundPage(Words words) {
        super(words, "shell.not-found");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
