/** The address, or one that it led to, is of a private network: nothing was sent. */
export class PrivateAddress extends Error {}
