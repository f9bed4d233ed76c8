/** An address on this site without its host, so that it holds wherever the site is served; other addresses as they are. */
export function onThisSite(url: string | undefined, siteUrl: string): string | undefined {
  if (url === undefined || url === '') return undefined
  return url.startsWith(`${siteUrl}/`) ? url.slice(siteUrl.length) : url
}

/** A telephone number as a link target: digits and plus alone. */
export function telephone(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`
}
