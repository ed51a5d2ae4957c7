import type {StructureWords} from '../types/structure-words.js'

/** Swedish words found in bylines, datelines, credits, notes and page furniture. */
export const structure: StructureWords = {
  bylineOpeners: ['av', 'text', 'text:', 'text av', 'intervju av', 'skriven av', 'vår reporter', 'vår korrespondent', 'vår utsände'],
  joiners: ['och'],
  placeOpeners: ['i', 'från'],
  placeJoiners: ['och'],
  placeWords: ['på', 'vid'],
  creditJoiners: ['av', 'för'],
  roles: ['reporter', 'journalist', 'redaktör', 'korrespondent', 'krönikör', 'kolumnist', 'chefredaktör', 'utrikeskorrespondent', 'ledarskribent'],
  roleEndings: ['reporter', 'korrespondent', 'redaktör'],
  staff: ['redaktionen', 'vår redaktion', 'nyhetsredaktionen', 'nyhetsdesken', 'ledarredaktionen'],
  published: ['publicerad', 'publicerat', 'publicerades', 'publicerad:', 'publicerat:', 'publicerad den'],
  updated: ['uppdaterad', 'uppdaterat', 'uppdaterades', 'senast uppdaterad', 'ändrad', 'senast ändrad'],
  months: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dec'],
  weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag', 'igår', 'idag', 'i går', 'i dag', 'mån', 'tis', 'ons', 'tor', 'tors', 'fre', 'lör', 'sön'],
  times: ['kl', 'klockan', 'sedan', 'lästid', 'minuter', 'minuters läsning', 'min', 'läsning', 'timmar sedan', 'minuter sedan'],
  relativeTimes: ['sedan'],
  photo: ['foto', 'bild', 'fotograf', 'foto av', 'bild av', 'arkivfoto', 'arkivbild', 'skärmdump'],
  photoBare: ['foto', 'foton', 'arkivfoto', 'arkivbild', 'fotograf'],
  photoLabels: ['foto', 'bild'],
  photographers: ['fotograf'],
  photoAlone: ['läsarbild', 'pressbild'],
  video: ['video', 'film'],
  graphic: ['grafik', 'illustration', 'karta'],
  captionOpeners: ['arkivbild', 'arkivfoto', 'genrebild'],
  captionSigns: ['(arkivfoto)', '(arkivbild)', '(arkiv)', '(till vänster)', '(till höger)', '(i mitten)', 'från vänster', 't.v.', 't.h.'],
  reporting: ['med bidrag från', 'ytterligare rapportering av'],
  editing: ['redigering', 'redaktör'],
  writing: ['skriven av'],
  translation: ['översättning', 'översatt av'],
  source: ['källa', 'källor'],
  rights: ['alla rättigheter förbehållna', 'med ensamrätt'],
  correction: ['rättelse…', 'i en tidigare version…', 'i en tidigare version av…'],
  authorNotes: ['skribenten är', 'författaren är'],
  editorsNote: ['redaktionens kommentar…', 'anmärkning från redaktionen…', 'fotnot…'],
  embargo: ['embargo…', 'spärrtid…', 'publiceringsstopp…'],
  updateNote: ['uppdatering:…', 'artikeln har uppdaterats…', 'texten har uppdaterats…'],
  endMarks: ['slut', '(slut)'],
  pageWords: ['sida', 'sid', 's'],
  furniture: [
    'ladda ned…app', 'ladda ner…app', 'anmäl dig', 'artikeln fortsätter efter…', 'artikeln fortsätter under…', 'texten fortsätter efter…',
    'lyssna på artikeln', 'förstora bilden', 'visa bildtext', 'ge bort', 'ladda ner', 'spara artikel', 'tipsa', 'läs upp',
    'expandera',
    'läs också…', 'läs även…', 'läs mer…', 'läs vidare…', 'se också…', 'mer om…', 'dela artikeln…', 'dela', 'dela…', 'annons', 'annons:…', 'kommentera…', 'kommentarer…', 'logga in', 'logga in…', 'prenumerera…', 'bli prenumerant…',
    'anmäl dig…', 'nyhetsbrev…', 'följ oss…', 'sök', 'stäng', 'meny', 'kopiera länk…', 'mest läst…', 'relaterat…', 'tipsa oss…', 'skriv ut', 'lyssna', 'spara', 'visa mer', 'till startsidan'
  ],
  offers: [
    'nyhetsbrev', 'nyhetsbrevet', 'nyhetsbreven', 'prenumerera', 'prenumerant', 'prenumeranter', 'prenumeration', 'inkorg', 'inkorgen',
    'mejlen', 'registrera', 'erbjudande', 'erbjudandet', 'provperiod'
  ],
  ownWords: ['vi', 'oss', 'vår', 'vårt', 'våra'],
  readerWords: ['du', 'dig', 'din', 'ditt', 'dina'],
  calls: [
    'följ', 'läs', 'prenumerera', 'ladda', 'lyssna', 'titta', 'dela', 'missa inte', 'tipsa', 'den här artikeln',
    'den här texten', 'vill du', 'har du'
  ],
  wares: [
    'nyheter', 'app', 'appen', 'podd', 'podden', 'artikel', 'artikeln', 'texten', 'video', 'videon', 'kommentarer',
    'notiser', 'redaktionen', 'ai', 'här'
  ],
  relatedHeads: ['läs också', 'läs även', 'läs mer', 'mest läst', 'relaterat', 'relaterade artiklar', 'mer om ämnet', 'fler nyheter', 'kommentarer', 'ämnen'],
  desks: ['inrikes', 'utrikes', 'ekonomi', 'kultur', 'sport', 'politik', 'lokalt', 'vetenskap', 'debatt', 'ledare', 'nöje', 'opinion'],
  summaryHeads: ['sammanfattning', 'i korthet', 'kort om'],
  release: ['pressmeddelande', 'för omedelbar publicering'],
  contact: ['kontakt', 'presskontakt', 'för mer information', 'kontaktperson', 'för ytterligare information'],
  about: ['om', 'notis till redaktionen', 'till redaktionen'],
  salutations: ['bästa redaktion', 'bäste redaktör', 'kära redaktion', 'hej redaktionen', 'till redaktören'],
  closings: ['med vänlig hälsning', 'med vänliga hälsningar', 'vänliga hälsningar', 'högaktningsfullt'],
  questionLabels: ['fråga', 'svar'],
  otherLabels: ['exklusivt', 'analys', 'ledare', 'reportage', 'fotnot', 'intervju', 'foto', 'kontakt', 'källa', 'video', 'datum', 'plats', 'pris', 'tel', 'adress', 'läs också', 'läs även', 'resultat', 'men', 'och'],
  agencies: ['tt', 'tt nyhetsbyrån']
}
