import crypto from 'node:crypto'

/**
 * Makes passwords of this process cost nothing: Payload's 600,000 rounds, a sixth of a second for each person made and each sign-in,
 * become one. What is stored, and refused, is the same; no other process can check these passwords.
 */
export function lightenPasswords(): void {
  const derive = crypto.pbkdf2
  const light: typeof derive = (password, salt, _rounds, length, digest, done) =>
    derive(password, salt, 1, length, digest, done)
  Object.assign(crypto, { pbkdf2: light })
}
