/** First names that are also words of every day. */
export const namesThatAreWords: ReadonlySet<string> = new Set(
  (
    'serena sereno marina viola gemma rosa luna stella gioia grazia speranza felice santo santa chiara bianca aurora alba diletta perla azzurra vera letizia fortuna fortunato clemente costante costanza pia sole divina angelo bruno prima nives asia allegra primo secondo terzo quarto quinto sesto settimo severo giusto giusta onesto benigno pace rocco massimo massima seconda prospero generoso modesto modesta fausto fausta amato amata nunzio natale benedetto benedetta desiderio gentile libero onorato placido tranquillo vittoria vittorio fede carmine gloria ida ' +
    'salvo assunto assunta concetta concetto donato donata candido candida regina catena luce celeste ambra iris margherita orso leone mia tosca aida norma olmo fiore italia europa domenica catena vito gaia ester domenico beato beata innocente franco franca mimosa edera ginestra ortensia dalia mercede provvidenza consolata immacolata addolorata annunziata incoronata natività epifania pasqua pasquale'
  ).split(' '),
)
