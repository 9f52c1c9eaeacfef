package io.briefwise.brief.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes become characters: a byte order mark decides; else zeros in every second place mean UTF-16; else it is UTF-8
 * where that fits without an error, and Windows-1252 where not.
 */
public final class TextDecoder {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextDecoder() {}

    public static String decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return clean(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return clean(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return clean(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        if (mostlyZero(bytes, 1)) {
            return clean(new String(bytes, StandardCharsets.UTF_16LE));
        }
        if (mostlyZero(bytes, 0)) {
            return clean(new String(bytes, StandardCharsets.UTF_16BE));
        }
        return clean(decodeSingle(bytes));
    }

    /** Replaces what no database takes (zeros, halves of surrogate pairs) one for one, so that offsets stay true. */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < clean.length(); i++) {
            char character = clean.charAt(i);
            boolean pair = Character.isHighSurrogate(character)
                    && i + 1 < clean.length()
                    && Character.isLowSurrogate(clean.charAt(i + 1));
            if (pair) {
                i++;
            } else if (character == 0 || Character.isSurrogate(character)) {
                clean.setCharAt(i, '\uFFFD');
            }
        }
        return clean.toString();
    }

    /** Whether the characters are those of a text, as against bytes read as if they were one. */
    public static boolean isText(String decoded) {
        int odd = 0;
        int looked = Math.min(decoded.length(), 20_000);
        for (int i = 0; i < looked; i++) {
            char character = decoded.charAt(i);
            if (character == '\uFFFD'
                    || (Character.isISOControl(character) && "\t\n\r\f\u0085".indexOf(character) < 0)) {
                odd++;
            }
        }
        return odd * 50 <= looked;
    }

    private static String decodeSingle(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean mostlyZero(byte[] bytes, int parity) {
        int looked = Math.min(bytes.length, 2_000) / 2;
        int zeros = 0;
        int others = 0;
        for (int i = 0; i < looked; i++) {
            zeros += bytes[2 * i + parity] == 0 ? 1 : 0;
            others += bytes[2 * i + 1 - parity] == 0 ? 1 : 0;
        }
        return looked > 4 && zeros * 10 >= looked * 7 && others == 0;
    }
}
