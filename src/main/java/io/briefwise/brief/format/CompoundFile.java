package io.briefwise.brief.format;

import io.briefwise.brief.Refusal;
import java.nio.charset.StandardCharsets;

/** The container of old Office files; locked new ones lie in it as well. */
final class CompoundFile {

    private CompoundFile() {}

    static Refusal whyNot(byte[] content) {
        String names = new String(content, StandardCharsets.ISO_8859_1);
        if (names.contains(wide("EncryptedPackage"))) {
            return new Refusal.Encrypted();
        }
        return names.contains(wide("WordDocument"))
                ? new Refusal.OtherFormat("Old Word (.doc)")
                : new Refusal.OtherFormat("Old Office");
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
