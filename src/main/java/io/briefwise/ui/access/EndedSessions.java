package io.briefwise.ui.access;

import io.briefwise.account.Credentials;
import io.briefwise.account.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of somebody who was deactivated, or whose role or password changed, or who
 * signed this device out from another, at their next click. Asked of the
 * database each time, so that it holds on every node.
 */
final class EndedSessions extends OncePerRequestFilter {

    private final Credentials credentials;
    private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();

    EndedSessions(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Assets.areAskedFor(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn session
                && !credentials.stillHold(session, KnownDevices.of(request))) {
            end.logout(request, response, authentication);
            sendOut(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Vaadin's own calls understand 401 and load the page again, which leads to the sign-in page. */
    private static void sendOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("v-r") == null) {
            response.sendRedirect(request.getContextPath() + "/" + SecurityConfiguration.SIGN_IN);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
