/** A stretch of text that cites an act of law, end exclusive, and the official address of that act. */
export type Citation = { start: number; end: number; url: string }

const months = ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre']

/** Acts of the State by the names they go by; `urn` is the authority and type of their address on Normattiva. */
const acts = [
  { name: 'decreto legislativo|d\\.? ?lgs\\.?', urn: 'stato:decreto.legislativo' },
  { name: 'decreto[- ]legge|d\\. ?l\\.', urn: 'stato:decreto.legge' },
  { name: 'legge costituzionale', urn: 'stato:legge.costituzionale' },
  { name: 'legge|l\\.', urn: 'stato:legge' },
  { name: 'decreto del Presidente della Repubblica|d\\. ?p\\. ?r\\.', urn: 'presidente.repubblica:decreto' },
] as const

const article = '(?:(?:art\\.|articolo) ?(?<article>\\d+(?:-(?:bis|ter|quater|quinquies|sexies))?)(?:,? (?:c\\.|comma|commi) ?[\\d\\w-]+)?(?:,? lett(?:\\.|era) ?\\w\\)?)?,? (?:del |della |dell’|dell\')?)?'
const dated = `(?:(?:del )?(?<day>\\d{1,2})°? (?<month>${months.join('|')}) (?<year>\\d{4}),? ?n\\. ?(?<number>\\d+)`
const short = '(?:n\\. ?)?(?<shortNumber>\\d+)(?:/| del )(?<shortYear>(?:19|20)\\d{2}))(?!\\d)'

const italian = acts.map(({ name, urn }) => ({ urn, pattern: new RegExp(`${article}(?<![\\p{L}.])(?:${name}) ${dated}|${short}`, 'giu') }))

const european = /(?<![\p{L}])(?<type>regolamento|direttiva) \((?:UE|CE)\) (?:n\. ?)?(?<year>20\d{2})\/(?<number>\d+)(?!\d)/giu
const europeanType = { regolamento: 'reg', direttiva: 'dir' } as const

/**
 * Finds the laws and decrees of the State and the acts of the Union that a text cites, with the article where it names one, and
 * gives each its address on Normattiva (by URN) or EUR-Lex (by ELI). What has no official address of its own, such as a ministerial
 * note, is left as it is.
 */
export function citationsIn(text: string): Citation[] {
  const found: Citation[] = []
  for (const { urn, pattern } of italian)
    for (const match of text.matchAll(pattern)) {
      const { article: of, day, month, year, number, shortNumber, shortYear } = match.groups as Record<string, string | undefined>
      const date = year ? `${year}-${String(months.indexOf(month!.toLowerCase()) + 1).padStart(2, '0')}-${day!.padStart(2, '0')}` : shortYear
      const part = of ? `~art${of.replace('-', '')}` : ''
      found.push({ start: match.index, end: match.index + match[0].length, url: `https://www.normattiva.it/uri-res/N2Ls?urn:nir:${urn}:${date};${number ?? shortNumber}${part}` })
    }
  for (const match of text.matchAll(european)) {
    const { type, year, number } = match.groups as Record<'type' | 'year' | 'number', string>
    found.push({ start: match.index, end: match.index + match[0].length, url: `http://data.europa.eu/eli/${europeanType[type.toLowerCase() as keyof typeof europeanType]}/${year}/${number}/oj` })
  }
  found.sort((one, other) => one.start - other.start || other.end - one.end)
  return found.filter(({ start }, index) => index === 0 || found.slice(0, index).every(({ end }) => end <= start))
}
