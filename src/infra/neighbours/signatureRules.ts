/** What a signature covers: the method, the whole address and the body. */
export const SIGNED_FIELDS = ['@method', '@target-uri', 'content-digest'] as const
export const SIGNED_PARAMETERS = ['created', 'expires', 'nonce', 'keyid', 'alg', 'tag'] as const
/** Tells our signatures from those of other uses of one key. */
export const SIGNATURE_TAG = 'repere-neighbours'
/** A signature is worth so long. */
export const VALID_SECONDS = 300
/** Two clocks may be so far apart. */
export const CLOCK_SECONDS = 300
/** Nonces are remembered for longer than any signature that holds one may be worth. */
export const NONCE_SECONDS = 2 * (VALID_SECONDS + CLOCK_SECONDS)
