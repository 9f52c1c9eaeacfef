package io.briefwise.ui.access;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.briefwise.account.Credentials;
import io.briefwise.account.Devices;
import io.briefwise.limit.SignInLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Who gets through to which address. Spring gives the session a new id at sign-in and ends it at sign-out. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    static final String SIGN_IN = "sign-in";
    static final String DEMO_ENTRANCE = "demo/enter";

    @Bean
    SecurityFilterChain door(
            HttpSecurity http, Credentials credentials, Devices devices, RequestUtil requests, SignInLimits limits) {
        http.authorizeHttpRequests(addresses -> addresses
                .requestMatchers("/briefwise/**", "/actuator/health", "/" + DEMO_ENTRANCE)
                .permitAll());
        // unlike Vaadin's own exception for the sign-in page, a sign-in from another site is refused
        http.csrf(csrf -> csrf.ignoringRequestMatchers(requests::isFrameworkInternalRequest));
        http.exceptionHandling(refused -> refused.accessDeniedHandler(new StaleForm()));
        http.headers(ResponseHeaders::apply);
        http.addFilterAfter(new EndedSessions(credentials), HeaderWriterFilter.class);
        http.addFilterBefore(new SignInGate(limits), UsernamePasswordAuthenticationFilter.class);
        http.rememberMe(coming -> coming.key(KnownDevices.KEY).rememberMeServices(new KnownDevices(devices)));
        http.formLogin(form ->
                form.loginPage("/" + SIGN_IN).loginProcessingUrl("/" + SIGN_IN).failureHandler(new FailedSignIn()));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SignInView.class, "/" + SIGN_IN + "?out")
                        .enableCsrfConfiguration(false)
                        // an address that is no page leads to the page that says so
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        return http.build();
    }
}
