/** The most pixels of a picture, all its frames together: what a telephone takes at its finest. Decoded, they are 240 MB of memory. */
export const MOST_PIXELS = 60_000_000
