package io.briefwise.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.briefwise.ui.parts.Words;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** A service refused what the page asked for: for the reader the same as a page that is not for them. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
final class RefusedPage extends Notice implements HasErrorParameter<AccessDeniedException> {

    RefusedPage(Words words) {
        super(words, "shell.denied");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
