/** What a challenge was made for: it answers no other. */
export const CHALLENGE_PURPOSES = ['enrol', 'sign-in', 'elevate'] as const
export type ChallengePurpose = (typeof CHALLENGE_PURPOSES)[number]
