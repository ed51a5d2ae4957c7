/** Lower-case particles inside people's names in any language, as spelt in datelines and bylines. */
export const particles =
  'de del della di da do dos das du des la le les van von vom zu zum zur der den dem ter ten te op het bin ibn ben ' +
  'bint al el abu af av y e i mc mac st san santa und da’ d’ l’ ap o ó ní nic ua ’t \'t'

/** Suffixes of names: generations, degrees, honours. */
export const suffixes =
  'jr jr. sr sr. ii iii iv md m.d. phd ph.d. mba esq esq. mp mbe obe cbe dds rn jd j.d. dr.'
