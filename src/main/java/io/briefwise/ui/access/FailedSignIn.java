package io.briefwise.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page, which says so in one sentence for every cause, and still knows the address typed. */
final class FailedSignIn implements AuthenticationFailureHandler {

    static final String TYPED = "briefwise.typed-address";
    private static final int LONGEST = 254;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        remember(request);
        response.sendRedirect(request.getContextPath() + "/" + SecurityConfiguration.SIGN_IN + "?error");
    }

    static void remember(HttpServletRequest request) {
        String typed = request.getParameter("username");
        if (typed != null && typed.length() <= LONGEST) {
            request.getSession().setAttribute(TYPED, typed);
        }
    }
}
