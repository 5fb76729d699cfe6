import type { Site } from '@/payload-types'

/** The site's name with its own logo, or ours, and the département. */
export function Brand({ site, home }: { site: Site; home: string }) {
  const logo = typeof site.logo === 'object' ? site.logo : null
  return (
    <a className="brand" href="/" aria-label={home}>
      {logo?.url ? (
        // biome-ignore lint/performance/noImgElement: an uploaded logo of a few kilobytes, served as it is
        <img src={logo.url} alt="" width={logo.width ?? undefined} height={logo.height ?? undefined} />
      ) : (
        <svg
          width="26"
          height="26"
          viewBox="0 0 26 26"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.4"
          aria-hidden="true"
        >
          <circle cx="13" cy="13" r="9.2" />
          <path d="M13 0v7.5M13 18.5V26M0 13h7.5M18.5 13H26" />
          <circle cx="13" cy="13" r="2.6" fill="currentColor" stroke="none" />
        </svg>
      )}
      {site.name} <small>{site.department}</small>
    </a>
  )
}
