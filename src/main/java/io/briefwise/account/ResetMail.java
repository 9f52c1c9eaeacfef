package io.briefwise.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;

/** Reset links by mail, where {@code spring.mail.host} is configured. */
@Service
public class ResetMail {

    private static final Logger LOG = LoggerFactory.getLogger(ResetMail.class);

    private final ObjectProvider<JavaMailSender> mail;
    private final People people;
    private final ResetTable links;
    private final PublicAddress address;

    ResetMail(ObjectProvider<JavaMailSender> mail, People people, ResetTable links, PublicAddress address) {
        this.mail = mail;
        this.people = people;
        this.links = links;
        this.address = address;
    }

    public boolean isPossible() {
        return mail.getIfAvailable() != null;
    }

    /**
     * Sends a link if the address is somebody's; tells the caller neither, and takes the same time.
     *
     * @param subject of the mail
     * @param text of the mail, the link follows it
     */
    public void request(String typed, String subject, String text) {
        JavaMailSender sender = mail.getIfAvailable();
        if (sender != null) {
            Thread.ofVirtual()
                    .name("reset-mail")
                    .start(() -> people.findByEmail(typed)
                            .filter(Person::active)
                            .ifPresent(person -> send(sender, person, subject, text)));
        }
    }

    private void send(JavaMailSender sender, Person person, String subject, String text) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setTo(person.email());
        message.setSubject(subject);
        message.setText(text + "\n\n"
                + address.of("reset?token=" + links.issue(person.id()).token()) + "\n");
        try {
            sender.send(message);
        } catch (MailException e) {
            LOG.warn("The reset link for person {} could not be sent", person.id(), e);
        }
    }
}
