const MINUTE = 60_000

/** Wrong tries after which an account under the hard lock is closed to what the server checks, until the helpdesk opens it. */
export const MOST_WRONG_TRIES = 3

/** Tries that one unblock code bears. */
export const MOST_CODE_TRIES = 3

/** Milliseconds that an unblock code is good for, from the instant that it is shown; the enrolment that it opens lasts as long. */
export const CODE_LIFETIME = 15 * MINUTE

/** Milliseconds that an unblock waits for its second person. */
export const APPROVAL_LIFETIME = 60 * MINUTE
