/** Words in small letters inside the names of people, of whatever language, in the form of datelines and bylines. */
export const particles =
  'de del della di da do dos das du des la le les van von vom zu zum zur der den dem ter ten te op het bin ibn ben ' +
  'bint al el abu af av y e i mc mac st san santa und da’ d’ l’ ap o ó ní nic ua'

/** What follows a name and belongs to it: generations, degrees, honours. */
export const suffixes =
  'jr jr. sr sr. ii iii iv md m.d. phd ph.d. mba esq esq. mp mbe obe cbe dds rn jd j.d. dr.'
