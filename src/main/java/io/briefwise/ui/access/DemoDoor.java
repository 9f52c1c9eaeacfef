package io.briefwise.ui.access;

import io.briefwise.account.DemoEntrance;
import io.briefwise.account.Role;
import io.briefwise.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signs a visitor of the demonstration in as its instructor or its learner; exists in profile {@code demo} only. */
@Controller
@Profile("demo")
class DemoDoor {

    private final DemoEntrance entrance;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final ChangeSessionIdAuthenticationStrategy freshId = new ChangeSessionIdAuthenticationStrategy();

    DemoDoor(DemoEntrance entrance) {
        this.entrance = entrance;
    }

    @PostMapping("/" + SecurityConfiguration.DEMO_ENTRANCE)
    String enter(@RequestParam Role role, HttpServletRequest request, HttpServletResponse response) {
        Optional<SignedIn> person = entrance.as(role);
        if (person.isEmpty()) {
            return "redirect:/" + SecurityConfiguration.SIGN_IN + "?error";
        }
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                person.get(), null, person.get().getAuthorities());
        person.get().eraseCredentials();
        request.getSession();
        freshId.onAuthentication(authentication, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return "redirect:/";
    }
}
