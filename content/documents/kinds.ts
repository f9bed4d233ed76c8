import { z } from 'zod'

/** The kinds of document that the product knows; each has one address form and one page template. */
export const kinds = ['circolare', 'regolamento', 'atto', 'carta-dei-servizi'] as const
export type Kind = (typeof kinds)[number]

/** Italian names of the kinds, singular, as citizens read them. */
export const kindLabel: Record<Kind, string> = {
  circolare: 'Circolare',
  regolamento: 'Regolamento',
  atto: 'Atto',
  'carta-dei-servizi': 'Carta dei servizi',
}

/** What an atto is: the word that stands at the head of its page and in its address. */
export const actTypes = [
  'determina',
  'delibera',
  'decreto',
  'avviso',
  'bando',
  'contratto',
  'incarico',
  'curriculum',
  'dichiarazione',
  'graduatoria',
  'verbale',
  'elenco',
  'tabella',
  'programma-annuale',
  'conto-consuntivo',
  'relazione',
  'piano',
  'attestazione',
  'informativa',
  'modulo',
  'altro',
] as const
export type ActType = (typeof actTypes)[number]

/** Italian names of the types of atto. */
export const actTypeLabel: Record<ActType, string> = {
  determina: 'Determina',
  delibera: 'Delibera',
  decreto: 'Decreto',
  avviso: 'Avviso',
  bando: 'Bando',
  contratto: 'Contratto',
  incarico: 'Incarico',
  curriculum: 'Curriculum',
  dichiarazione: 'Dichiarazione',
  graduatoria: 'Graduatoria',
  verbale: 'Verbale',
  elenco: 'Elenco',
  tabella: 'Tabella',
  'programma-annuale': 'Programma annuale',
  'conto-consuntivo': 'Conto consuntivo',
  relazione: 'Relazione',
  piano: 'Piano',
  attestazione: 'Attestazione',
  informativa: 'Informativa',
  modulo: 'Modulo',
  altro: 'Documento',
}

/** Who a circolare speaks to. */
export const audiences = ['famiglie', 'studenti', 'docenti', 'ata', 'personale', 'tutti'] as const
export type Audience = (typeof audiences)[number]

export const audienceLabel: Record<Audience, string> = {
  famiglie: 'Famiglie',
  studenti: 'Studenti',
  docenti: 'Docenti',
  ata: 'Personale ATA',
  personale: 'Tutto il personale',
  tutti: 'Tutti',
}

export const kindSchema = z.enum(kinds)
export const actTypeSchema = z.enum(actTypes)
export const audienceSchema = z.enum(audiences)
