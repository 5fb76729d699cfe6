/** What every key is asked its secret of (WebAuthn PRF, `eval.first`), as UTF-8: never changed, for what it encrypted would be lost. */
export const PRF_INPUT = 'repere offline reading v1'
