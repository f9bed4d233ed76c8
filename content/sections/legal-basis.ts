/** The acts that the tree of Amministrazione Trasparente cites; `urn` addresses the text in force on Normattiva. */
const acts = {
  'd.lgs. 33/2013': { urn: 'urn:nir:stato:decreto.legislativo:2013-03-14;33' },
  'd.lgs. 165/2001': { urn: 'urn:nir:stato:decreto.legislativo:2001-03-30;165' },
  'd.lgs. 39/2013': { urn: 'urn:nir:stato:decreto.legislativo:2013-04-08;39' },
  'd.lgs. 82/2005': { urn: 'urn:nir:stato:decreto.legislativo:2005-03-07;82' },
  'd.lgs. 36/2023': { urn: 'urn:nir:stato:decreto.legislativo:2023-03-31;36' },
  'd.lgs. 24/2023': { urn: 'urn:nir:stato:decreto.legislativo:2023-03-10;24' },
  'd.lgs. 198/2009': { urn: 'urn:nir:stato:decreto.legislativo:2009-12-20;198' },
  'd.l. 179/2012': { urn: 'urn:nir:stato:decreto.legge:2012-10-18;179' },
  'l. 190/2012': { urn: 'urn:nir:stato:legge:2012-11-06;190' },
  'l. 241/1990': { urn: 'urn:nir:stato:legge:1990-08-07;241' },
  'l. 197/2022': { urn: 'urn:nir:stato:legge:2022-12-29;197' },
  'l. 3/2003': { urn: 'urn:nir:stato:legge:2003-01-16;3' },
} as const

type CitedAct = keyof typeof acts

/** A rule of law as citizens read it, `Art. 13 c. 1 lett. a d.lgs. 33/2013`, and the address of its text where there is a stable one. */
export type LegalBasis = { text: string; url?: string }

/** Cites an article of an act on Normattiva: `article('10', 'd.lgs. 33/2013', 'c. 8 lett. a')`. */
export function article(number: string, act: CitedAct, part?: string): LegalBasis {
  return {
    text: `Art. ${number} ${part ? `${part} ` : ''}${act}`,
    url: `https://www.normattiva.it/uri-res/N2Ls?${acts[act].urn}~art${number.replace('-', '')}`,
  }
}

/** Cites what has no stable address of its own, such as a resolution of ANAC. */
export function cited(text: string, url?: string): LegalBasis {
  return url ? { text, url } : { text }
}
