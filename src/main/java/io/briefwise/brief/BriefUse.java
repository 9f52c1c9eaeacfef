package io.briefwise.brief;

/** Tells whether others still work with a text when the person leaves who brought it in. */
public interface BriefUse {

    boolean needs(BriefId brief);
}
