package io.briefwise.generation;

import io.briefwise.language.LanguageModels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The models of the server: made on first use, kept for all. */
@Configuration(proxyBeanMethods = false)
class GenerationConfiguration {

    @Bean
    LanguageModels languageModels() {
        return new LanguageModels();
    }
}
