package io.briefwise.limit;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;

/**
 * How often a password may be tried. Wrong tries delay only the pair of account and origin they came from, so nobody can
 * shut another out from elsewhere: an origin that has not tried an account yet always gets its first try at it, however much
 * the account is under attack. Only where an origin itself has failed for many accounts must it wait, and even then not for
 * accounts that signed in there before.
 */
@Service
public class SignInLimits {

    private static final Duration PAIRS_REMEMBERED = Duration.ofHours(2);
    private static final Duration FRIENDS_REMEMBERED = Duration.ofDays(30);
    private static final int FREE = 5;
    private static final int FREE_UNDER_ATTACK = 1;

    private record Pair(String account, Origin origin) {}

    private final Clock clock;
    private final Buckets origins;
    private final Buckets accounts;
    private final Memory<Delay> delays;
    private final Memory<Boolean> friends;

    SignInLimits(Clock clock, Limits limits) {
        this.clock = clock;
        this.origins = limits.origins(Door.SIGN_IN);
        this.accounts = limits.subjects(Door.SIGN_IN);
        this.delays = new Memory<>(clock, PAIRS_REMEMBERED);
        this.friends = new Memory<>(clock, FRIENDS_REMEMBERED);
    }

    /** Before the password is looked at. What begins counts as wrong until {@link #succeeded} says otherwise. */
    public Verdict begin(String typed, Origin origin) {
        String account = Limits.key(typed);
        Pair pair = new Pair(account, origin);
        boolean friend = friends.knows(pair);
        if (!friend && origins.isEmpty(origin.text())) {
            return origins.take(origin.text());
        }
        Verdict verdict = delays.of(pair, any -> new Delay())
                .begin(clock.instant(), friend || !accounts.isEmpty(account) ? FREE : FREE_UNDER_ATTACK);
        if (verdict instanceof Verdict.Open) {
            origins.take(origin.text());
            accounts.take(account);
        }
        return verdict;
    }

    public void succeeded(String typed, Origin origin) {
        String account = Limits.key(typed);
        Pair pair = new Pair(account, origin);
        delays.forget(pair);
        friends.of(pair, any -> true);
        origins.giveBack(origin.text());
        accounts.giveBack(account);
    }

    long remembered() {
        return delays.size() + origins.size() + accounts.size();
    }
}
