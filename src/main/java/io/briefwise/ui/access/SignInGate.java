package io.briefwise.ui.access;

import io.briefwise.account.SignedIn;
import io.briefwise.limit.Origin;
import io.briefwise.limit.SignInLimits;
import io.briefwise.limit.Verdict;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a password be tried only so often. Stands before the password is compared, so that a refused try costs no hashing and
 * tells nothing, whether the account exists or the password was right.
 */
final class SignInGate extends OncePerRequestFilter {

    static final String SECONDS = "briefwise.pause";

    private final SignInLimits limits;

    SignInGate(SignInLimits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !request.getRequestURI().equals(request.getContextPath() + "/" + SecurityConfiguration.SIGN_IN);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String typed = Objects.requireNonNullElse(request.getParameter("username"), "");
        Origin origin = Origin.of(request.getRemoteAddr());
        switch (limits.begin(typed, origin)) {
            case Verdict.Wait wait -> {
                FailedSignIn.remember(request);
                request.getSession().setAttribute(SECONDS, wait.seconds());
                response.sendRedirect(request.getContextPath() + "/" + SecurityConfiguration.SIGN_IN + "?wait");
            }
            case Verdict.Open() -> {
                chain.doFilter(request, response);
                if (isIn()) {
                    limits.succeeded(typed, origin);
                }
            }
        }
    }

    /** A failed sign-in leaves nobody signed in on this thread. */
    private static boolean isIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }
}
