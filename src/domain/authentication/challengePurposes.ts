/** What a challenge was made for: it answers no other. `second-step` is a password that was right and waits for its code. */
export const CHALLENGE_PURPOSES = ['enrol', 'sign-in', 'elevate', 'second-step'] as const
export type ChallengePurpose = (typeof CHALLENGE_PURPOSES)[number]
