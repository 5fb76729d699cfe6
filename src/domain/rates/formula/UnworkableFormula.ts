/** What a formula cannot be read or worked out for, in French; never leaves this folder. */
export class UnworkableFormula extends Error {}
