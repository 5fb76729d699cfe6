/** Tailwind serves the portal's utilities from our own tokens; the admin's styles pass through untouched. */
export default { plugins: { '@tailwindcss/postcss': {} } }
