/** What a link that works once opens. */
export type LinkPurpose = 'invitation' | 'password-reset'
