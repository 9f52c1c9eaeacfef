package io.briefwise.ui.access;

import jakarta.servlet.http.HttpServletRequest;

/** Style sheets, scripts and pictures: the same for everybody, whoever asks. */
final class Assets {

    private Assets() {}

    static boolean areAskedFor(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/VAADIN/") || path.startsWith("/briefwise/") || path.startsWith("/aura/");
    }
}
