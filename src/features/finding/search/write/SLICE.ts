/** A base in this process answers nobody else while it reads: of so few sheets each step takes it a few milliseconds. */
export const SLICE = 5
