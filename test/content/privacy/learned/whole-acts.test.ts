import { describe, expect, it } from 'vitest'
import { unknownSchool } from '../../../../content/documents/school.ts'
import { judge } from '../../../../content/privacy/judge.ts'
import { featuresOfAct, roomOfActs } from '../../../../content/privacy/learned/whole-acts.ts'
import { isDoubtOfWhole, reasonOf } from '../../../../content/privacy/refusals.ts'
import { sightingsIn } from '../../../../content/privacy/sightings.ts'
import { actsIn } from '../../../../scripts/learn/acts.ts'
import { learnWholeActs, wholeLessons } from '../../../../scripts/learn/whole-acts.ts'

const refusalsOf = (text: string, kind = 'circolare', isInEnglish?: true): string[] => judge(text, { kind, sections: [], school: unknownSchool, ...(isInEnglish ? { isInEnglish } : {}) }).refusals.map(({ id }) => id)
const rooms = 'Settimana bianca, camere: 101 Nadir, Ugo, Elvio; 102 Lucia, Sofia, Ines; 103 Pietro, Omar, Tullio. Le luci si spengono alle 22 e nessuno cambia stanza senza dirlo alla maestra Olga.'

describe('an act as a whole', () => {
  it.each([
    rooms,
    'Lunedì restano con la maestra Olga, mentre gli altri escono: Nadir, Lucia B., i gemelli Tarli e Sofia. Le mamme hanno già scritto la loro scelta, e le maestre hanno preparato qualcosa da fare in biblioteca.',
  ])('is held when it is like those withheld, and no row says which: %s', (text) => {
    const refusals = refusalsOf(text)
    expect(refusals).toHaveLength(1)
    expect(isDoubtOfWhole(refusals[0]!)).toBe(true)
    expect(reasonOf(refusals[0]!)).toContain('somiglia')
  })

  it.each([
    'La maestra Ines Parodi è in ferie dal 4 al 9 maggio; la sostituisce la maestra Olga Danesi, che è già della scuola. L’orario delle classi non cambia, e nemmeno quello del doposcuola e della mensa.',
    'Giovedì alle 15 il gruppo per l’inclusione si riunisce in biblioteca: partecipano i docenti di sostegno e il referente Ugo Tarli. All’ordine del giorno ci sono le ore dell’anno prossimo e l’acquisto dei sussidi.',
    'Chi non ha ancora versato la quota del pullman passi in segreteria entro venerdì: le ricevute le ritira la signora Pina Olmi, assistente amministrativa.',
  ])('goes out when it is not: %s', (text) => expect(refusalsOf(text)).toEqual([]))

  it('is told whole only by the rules where rules speak for everybody, or in English', () => {
    expect(refusalsOf(rooms, 'regolamento').some(isDoubtOfWhole)).toBe(false)
    expect(refusalsOf(rooms, 'circolare', true).some(isDoubtOfWhole)).toBe(false)
  })

  it('is asked about again once it has changed, and not for a space', () => {
    expect(refusalsOf(rooms.replace('. Le luci', '.  Le luci'))).toEqual(refusalsOf(rooms))
    expect(refusalsOf(rooms.replace('Tullio', 'Tullio, Elio'))).not.toEqual(refusalsOf(rooms))
  })

  it('has features that do not hang on who is named', () => {
    const features = (name: string): number[] => {
      const { scene, people, hidden } = sightingsIn(`L’alunno ${name} della 2ª B è stato sospeso per tre giorni.`, { kind: 'circolare', sections: [], school: unknownSchool })
      return [...featuresOfAct(scene, people, hidden)]
    }
    expect(features('Elvio Tazzari')).toEqual(features('Rayen Bonfanti'))
    expect(features('Elvio Tazzari').every((place) => place >= 0 && place < roomOfActs)).toBe(true)
  })

  it('is learned from what people said of others', () => {
    const source = Array.from({ length: 8 }, (_, turn) => `=== circolare | null | withheld\nSi convoca la famiglia di Elvio Tazzari${'abcdefgh'[turn]} per il piano.\n=== circolare | null | public\nSi convoca il consiglio di Borgo${'abcdefgh'[turn]} per il bilancio.\n`).join('')
    const lessons = wholeLessons(actsIn('file.txt', source, false), [])
    const weights = learnWholeActs(lessons)
    for (const { features, isSo } of lessons) expect(features.reduce((sum, place) => sum + weights[place]!, 0) > 0).toBe(isSo)
  })
})
