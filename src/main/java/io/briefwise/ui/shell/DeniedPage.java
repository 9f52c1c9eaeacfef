package io.briefwise.ui.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.briefwise.ui.parts.Words;
import jakarta.servlet.http.HttpServletResponse;

/** The page is there, but not for this person. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
final class DeniedPage extends Notice implements HasErrorParameter<AccessDeniedException> {

    DeniedPage(Words words) {
        super(words, "shell.denied");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
