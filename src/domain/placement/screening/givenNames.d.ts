/** Given names of the official French register, in lower case with their accents, as the package lists them; it has no types of its own. */
declare module 'gender-detection-from-name/names/fr.js' {
  const names: ReadonlyMap<string, 'male' | 'female'>
  export default names
}
