/** The name of a site, alone or with a path: `www.exemple.fr/aide`. */
const BARE = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24}(?:[/?#]\S*)?$/i

/** A web address as people write it, with `https://` where they left it out; any other text as it is. */
export const webAddressOf = (text: string): string => (BARE.test(text) ? `https://${text}` : text)
