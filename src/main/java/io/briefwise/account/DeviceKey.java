package io.briefwise.account;

import java.time.Duration;

/**
 * What a browser keeps to come back with; readable only now, when it is made.
 *
 * @param series stays the same for the device's life
 * @param token changes each time the device comes back
 * @param life how long the key is good unless it is used
 */
public record DeviceKey(DeviceId device, String series, String token, boolean kept, Duration life) {

    @Override
    public String toString() {
        return "DeviceKey[" + device + "]";
    }
}
