package io.briefwise.brief;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the importer with the configured limits. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportLimits.class)
class BriefConfiguration {

    @Bean
    Importer importer(ImportLimits limits) {
        return new Importer(limits);
    }
}
