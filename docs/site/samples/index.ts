import agency from './agency.txt?raw'
import dutch from './dutch.txt?raw'
import feature from './feature.txt?raw'
import french from './french.txt?raw'
import german from './german.txt?raw'
import interview from './interview.txt?raw'
import italian from './italian.txt?raw'
import local from './local.txt?raw'
import page from './page.txt?raw'
import portuguese from './portuguese.txt?raw'
import release from './release.txt?raw'
import spanish from './spanish.txt?raw'
import swedish from './swedish.txt?raw'

/** A news item to try, every person and place in it invented. */
export interface Sample {
  id: string
  label: string
  text: string
  /** Language of the label, where it is not English. */
  lang?: string
}

/** The samples, in the order of their buttons. */
export const samples: readonly Sample[] = [
  {id: 'agency', label: 'Agency story', text: agency},
  {id: 'local', label: 'Local paper', text: local},
  {id: 'feature', label: 'Feature', text: feature},
  {id: 'release', label: 'Press release', text: release},
  {id: 'interview', label: 'Interview', text: interview},
  {id: 'page', label: 'Pasted page', text: page},
  {id: 'german', label: 'Deutsch', text: german, lang: 'de'},
  {id: 'french', label: 'Français', text: french, lang: 'fr'},
  {id: 'spanish', label: 'Español', text: spanish, lang: 'es'},
  {id: 'dutch', label: 'Nederlands', text: dutch, lang: 'nl'},
  {id: 'italian', label: 'Italiano', text: italian, lang: 'it'},
  {id: 'portuguese', label: 'Português', text: portuguese, lang: 'pt'},
  {id: 'swedish', label: 'Svenska', text: swedish, lang: 'sv'}
]
