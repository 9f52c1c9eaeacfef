package io.briefwise.feedback;

/** How far a draft seems to meet a criterion; the order is that of growing fulfilment. */
public enum Met {
    NOT_MET,
    PARTLY,
    MET
}
