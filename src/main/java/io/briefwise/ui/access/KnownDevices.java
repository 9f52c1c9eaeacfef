package io.briefwise.ui.access;

import io.briefwise.account.ComingBack;
import io.briefwise.account.DeviceId;
import io.briefwise.account.DeviceKey;
import io.briefwise.account.Devices;
import io.briefwise.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Lets a browser back in that has lost its session, and gives every sign-in by password a device that can be ended. */
final class KnownDevices implements RememberMeServices, LogoutHandler {

    /** The field of the sign-in form. */
    static final String KEEP = "keep";
    /** Tells that this process has let the browser in; worthless outside of it. */
    static final String KEY = UUID.randomUUID().toString();

    private static final String DEVICE = "briefwise.device";

    private final Devices devices;

    KnownDevices(Devices devices) {
        this.devices = devices;
    }

    /** The device that a session began with. */
    static @Nullable DeviceId of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(DEVICE) instanceof UUID id ? new DeviceId(id) : null;
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        Optional<DeviceCookie> cookie = DeviceCookie.of(request);
        if (cookie.isEmpty() || Assets.areAskedFor(request)) {
            return null;
        }
        return switch (devices.comeBack(cookie.get().series(), cookie.get().token())) {
            case ComingBack.LetIn(var person, var key) -> letIn(person, key, request, response);
            case ComingBack.Unknown() -> turnAway(request, response);
            case ComingBack.Copied() -> turnAway(request, response);
        };
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        // a wrong password tells nothing about the device
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedIn person) {
            DeviceCookie.of(request).map(DeviceCookie::series).ifPresent(devices::forget);
            boolean kept = request.getParameter(KEEP) != null;
            keep(devices.remember(person, BrowserName.of(request), kept), request, response);
        }
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        DeviceCookie.of(request).map(DeviceCookie::series).ifPresent(devices::forget);
        DeviceCookie.remove(request, response);
    }

    private static Authentication letIn(
            SignedIn person, DeviceKey key, HttpServletRequest request, HttpServletResponse response) {
        person.eraseCredentials();
        keep(key, request, response);
        return new RememberMeAuthenticationToken(KEY, person, person.getAuthorities());
    }

    private static @Nullable Authentication turnAway(HttpServletRequest request, HttpServletResponse response) {
        DeviceCookie.remove(request, response);
        return null;
    }

    private static void keep(DeviceKey key, HttpServletRequest request, HttpServletResponse response) {
        request.getSession().setAttribute(DEVICE, key.device().uuid());
        DeviceCookie.set(key, request, response);
    }
}
