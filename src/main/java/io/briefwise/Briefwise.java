package io.briefwise;

import io.briefwise.command.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The entry point: of a command, where the arguments name one, otherwise of the server. */
@SpringBootApplication
public class Briefwise {

    static void main(String[] args) {
        if (Commands.name(args)) {
            System.exit(Commands.run(args));
        }
        SpringApplication.run(Briefwise.class, args);
    }
}
