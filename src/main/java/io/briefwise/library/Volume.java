package io.briefwise.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** One brief of the library as its files have it: the text, and its questions where there is a file of them. */
final class Volume {

    private final String slug;
    private final String file;
    private final byte[] text;
    private final @Nullable String questions;

    /**
     * @param slug names it for good
     * @param file where the text was found, for the log
     * @param text the content of that file
     * @param questions the content of {@code questions.yaml}, null where there is none
     */
    Volume(String slug, String file, byte[] text, @Nullable String questions) {
        this.slug = slug;
        this.file = file;
        this.text = text.clone();
        this.questions = questions;
    }

    String slug() {
        return slug;
    }

    String file() {
        return file;
    }

    byte[] text() {
        return text.clone();
    }

    @Nullable
    String questions() {
        return questions;
    }

    /** Differs where the text or the questions differ. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text);
            if (questions != null) {
                digest.update((byte) 0);
                digest.update(questions.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
