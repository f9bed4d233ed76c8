const accents = /\p{M}+/gu

/** A readable address part: accents lose their mark, an elided article is a word (`sull-amministrazione`), 80 characters at most. */
export function slugOf(title: string): string {
  return title
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
}
