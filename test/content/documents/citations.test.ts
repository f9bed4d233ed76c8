import { describe, expect, it } from 'vitest'
import { citationsIn } from '../../../content/documents/citations.ts'

const normattiva = 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:'
const cited = (text: string): [string, string][] => citationsIn(text).map(({ start, end, url }) => [text.slice(start, end), url.replace(normattiva, '')])

describe('an act that a text cites', () => {
  it.each([
    ['ai sensi del d.lgs. 33/2013 si pubblica', 'd.lgs. 33/2013', 'stato:decreto.legislativo:2013;33'],
    ['Visto il D. Lgs. n. 165/2001;', 'D. Lgs. n. 165/2001', 'stato:decreto.legislativo:2001;165'],
    ['il decreto legislativo 14 marzo 2013, n. 33, e succ.', 'decreto legislativo 14 marzo 2013, n. 33', 'stato:decreto.legislativo:2013-03-14;33'],
    ['la legge 7 agosto 1990, n. 241', 'legge 7 agosto 1990, n. 241', 'stato:legge:1990-08-07;241'],
    ['la legge del 7 agosto 1990 n. 241', 'legge del 7 agosto 1990 n. 241', 'stato:legge:1990-08-07;241'],
    ['la Legge n. 241 del 1990', 'Legge n. 241 del 1990', 'stato:legge:1990;241'],
    ['(l. 190/2012)', 'l. 190/2012', 'stato:legge:2012;190'],
    ['il decreto-legge 148/2017 dice', 'decreto-legge 148/2017', 'stato:decreto.legge:2017;148'],
    ['il d.P.R. 249/1998', 'd.P.R. 249/1998', 'presidente.repubblica:decreto:1998;249'],
    ['il D.P.R. 24 giugno 1998, n. 249', 'D.P.R. 24 giugno 1998, n. 249', 'presidente.repubblica:decreto:1998-06-24;249'],
    ['la legge costituzionale 3/2001', 'legge costituzionale 3/2001', 'stato:legge.costituzionale:2001;3'],
    ['l’articolo 16, comma 3, del decreto legislativo 33/2013', 'articolo 16, comma 3, del decreto legislativo 33/2013', 'stato:decreto.legislativo:2013;33~art16'],
    ['art. 19-bis del decreto-legge 148/2017', 'art. 19-bis del decreto-legge 148/2017', 'stato:decreto.legge:2017;148~art19bis'],
    ['Art. 7-bis c. 4 d.lgs. 33/2013', 'Art. 7-bis c. 4 d.lgs. 33/2013', 'stato:decreto.legislativo:2013;33~art7bis'],
    ['il Regolamento (UE) 2016/679', 'Regolamento (UE) 2016/679', 'http://data.europa.eu/eli/reg/2016/679/oj'],
    ['la direttiva (UE) 2016/2102', 'direttiva (UE) 2016/2102', 'http://data.europa.eu/eli/dir/2016/2102/oj'],
  ])('%s', (text, words, address) => {
    expect(cited(text)).toEqual([[words, address]])
  })

  it('is found each time, in order', () => {
    expect(cited('il d.lgs. 165/2001, la legge 241/1990 e il d.lgs. 36/2023').map(([words]) => words)).toEqual(['d.lgs. 165/2001', 'legge 241/1990', 'd.lgs. 36/2023'])
  })

  it.each([
    'la legge dice che entro il 3 marzo 2026 si risponde',
    'l’anno scolastico 2025/2026',
    'la delibera n. 41 del 2024',
    'il decreto interministeriale 129/2018',
    'nel collegio 12/2024 e nella classe 3',
    'la nota del 4 agosto 2026, n. 33',
    'del. 33/2013',
  ])('«%s» cites no act with an address', (text) => {
    expect(cited(text)).toEqual([])
  })
})
