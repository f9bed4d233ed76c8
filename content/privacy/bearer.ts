/** Whose a datum is: the same name is public of one bearer and forbidden of another. */
export const bearers = [
  'school',
  'company',
  'official',
  'council-member',
  'staff',
  'staff-own-matter',
  'appointed',
  'ranked',
  'excluded',
  'pupil',
  'family',
  'payee',
  'private-person',
  'public-figure',
  'unknown',
] as const
export type Bearer = (typeof bearers)[number]

/** Italian words for the editor. */
export const bearerLabel: Record<Bearer, string> = {
  school: 'la scuola',
  company: 'un’impresa o un ente',
  official: 'chi ha un ruolo nella scuola',
  'council-member': 'un componente di un organo',
  staff: 'personale nella sua funzione',
  'staff-own-matter': 'personale in una vicenda propria di lavoro',
  appointed: 'chi ha avuto l’incarico o il contratto',
  ranked: 'un candidato in graduatoria',
  excluded: 'un candidato escluso',
  pupil: 'un alunno',
  family: 'un familiare',
  payee: 'chi riceve un pagamento',
  'private-person': 'un privato',
  'public-figure': 'un personaggio o un luogo pubblico',
  unknown: 'una persona che non si riconosce',
}
