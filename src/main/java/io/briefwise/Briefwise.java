package io.briefwise;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The entry point of the server. */
@SpringBootApplication
public class Briefwise {

    static void main(String[] args) {
        SpringApplication.run(Briefwise.class, args);
    }
}
