/**
 * A base in this process answers nobody else while it reads: of so few sheets each step takes it a few milliseconds, and fewer would cost
 * more in questions than in answers.
 */
export const SLICE = 10
