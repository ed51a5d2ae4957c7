import type {StructureWords} from '../types/structure-words.js'

/**
 * Words found in bylines, datelines, credits and page furniture that are matched in texts of every language: names of services that
 * pages everywhere link to, and the most common words of languages without a folder of their own.
 */
export const structure: StructureWords = {
  bylineOpeners: [
    'testo di', 'testo', 'texto', 'texto de', 'tekst:', 'relację prowadzi', 'relację prowadzą', 'oprac.', 'oprac', 'opracował', 'opracowała', 'reportagem de', 'reportagem', 'entrevista de', 'intervista di', 'geschreven door', 'foto og tekst', 'tekst og foto', 'text och foto', 'texto e fotos de',
    'av', 'af', 'di', 'door', 'tekst', 'text', 'oleh', 'tekst av', 'skriven av', 'skrevet av', 'a cura di', 'autor',
    'autors', 'od', 'автор', 'toimittanut', 'yazan', 'redaktor'
  ],
  joiners: ['og', 'och', 'e', 'en', 'dan', 'și', 'ja', 've', 'и'],
  roles: [
    'giornalista', 'corrispondente', 'inviato', 'inviata', 'verslaggever', 'redacteur', 'correspondent', 'columnist',
    'jornalista', 'repórter', 'correspondente', 'redator', 'redatora', 'texto', 'fotografia', 'journalist',
    'redaktør', 'redaktör', 'reporter', 'korrespondent', 'skribent', 'frilans', 'dziennikarz', 'dziennikarka', 'redaktor',
    'toimittaja'
  ],
  placeAbbreviations: ['st', 'ft', 'mt', 'sta', 'sto'],
  placeFirstWords: [
    'st', 'st.', 'sankt', 'saint', 'sainte', 'san', 'santa', 'santo', 'são', 'bad', 'kreis', 'landkreis', 'markt', 'neustadt', 'groß', 'klein', 'port', 'porto',
    'puerto', 'villa', 'vila', 'ville', 'castel', 'monte', 'mount', 'fort', 'new', 'north', 'south', 'east', 'west', 'lake', 'los', 'las', 'rio', 'río'
  ],
  placeWords: ['della', 'al', 'di', 'do', 'da', 'dos', 'den', 'i', 'na', 'nad', 'aan', 'op'],
  published: [
    'publisert', 'publicerad', 'publiceret', 'offentliggjort', 'pubblicato', 'gepubliceerd', 'publicado',
    'publikacja', 'опубликовано', 'erstellt', 'terbit', 'oppdatert', 'geplaatst', 'creato'
  ],
  updated: [
    'oppdatert', 'sist oppdatert', 'uppdaterad', 'opdateret', 'senast uppdaterad', 'aggiornato', 'aggiornato il',
    'bijgewerkt', 'laatste update', 'atualizado', 'aktualizacja', 'aktualizováno', 'обновлено', 'diperbarui'
  ],
  months: [
    'gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre',
    'novembre', 'dicembre', 'gen', 'mag', 'giu', 'lug', 'ott', 'januari', 'februari', 'maart', 'mei', 'augustus',
    'januar', 'februar', 'marts', 'mars', 'maj', 'juni', 'juli', 'oktober', 'desember', 'december', 'augusti',
    'janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'setembro', 'outubro', 'dezembro',
    'stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września', 'października',
    'listopada', 'grudnia', 'января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября',
    'октября', 'ноября', 'декабря', 'ledna', 'února', 'března', 'dubna', 'května', 'června', 'července', 'srpna',
    'září', 'října', 'listopadu', 'prosince', 'agustus', 'desember', 'mei', 'juli'
  ],
  weekdays: [
    'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica', 'maandag', 'dinsdag', 'woensdag',
    'donderdag', 'vrijdag', 'zaterdag', 'zondag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag',
    'søndag', 'måndag', 'tisdag', 'lördag', 'söndag', 'segunda', 'terça', 'quarta', 'quinta', 'sexta',
    'segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira'
  ],
  times: [
    'læsetid', 'lästid', 'lesetid', 'leestijd', 'leituras', 'minuti di lettura', 'minuti', 'minuten', 'minuter',
    'minutter', 'minutos', 'czas czytania', 'czytania', 'lettura', 'leitura',
    'utc', 'gmt', 'kl', 'klokken', 'uur', 'ore', 'alle', 'min lesetid', 'min läsning', 'wib', 'wita', 'menit',
    'min di lettura', 'de leitura', 'godz'
  ],
  photo: [
    'foto', 'фото', 'zdjęcie', 'fot.', 'billede', 'bilde', 'imagem', 'immagine', 'kredit', 'créditos', 'isithombe',
    'dok'
  ],
  photoAlone: [
    'getty images', 'getty', 'shutterstock', 'istock', 'alamy', 'adobe stock', 'google earth', 'google maps', 'google street view',
    'imago', 'imago images', 'imago/images', 'picture alliance', 'keystone', 'maxppp', 'sipa', 'sipa press', 'unsplash', 'pixabay', 'epa',
    'hollandse hoogte', 'belga image', 'mostphotos', 'imagoeconomica', 'fotogramma', 'folhapress'
  ],
  correction: [
    'correctie…', 'rectificatie…', 'rättelse…', 'rettelse…', 'korrektur…', 'errata…', 'sprostowanie…', 'correzione…', 'errata corrige…', 'correção…'
  ],
  photoSource: [
    'beeld', 'bilde fra', 'handout'
  ],
  summaryHeads: [
    'in sintesi', 'in breve', 'kort samengevat', 'samengevat', 'i korthet', 'kort om', 'kort fortalt', 'em resumo', 'resumo', 'w skrócie', 'det vet vi', 'detta vet vi', 'punti chiave', 'i punti chiave'
  ],
  furniture: [
    'abbonati', 'abbonati…', 'acquista', 'subscrever', 'subscreva…', 'assine', 'assinar', 'dalszy ciąg artykułu…',
    'ciąg dalszy artykułu…', 'artiklen fortsætter…', 'artikeln fortsätter…', 'artikkelen fortsetter…',
    'saken fortsetter…', 'tekst gaat verder…', 'artikel gaat verder…', 'lees verder…', 'få en notis', 'følg…',
    'följ…', 'volg…', 'visa bild', 'läs mer om…', 'iscriviti alla newsletter…', 'segui…', 'siga…', 'receba…',
    'assine a newsletter…', 'zapisz się…', 'deel artikel…', 'deel dit artikel…', 'del saken…', 'del artiklen…',
    'dela artikeln…', 'condividi…', 'compartilhe…', 'partilhe…', 'udostępnij…', 'log in om…', 'inloggen',
    'bekijk ook…', 'äldre inlägg', 'äldre…', 'ældre…', 'eldre…',
    'facebook', 'twitter', 'x', 'instagram', 'youtube', 'tiktok', 'linkedin', 'whatsapp', 'telegram', 'pinterest',
    'reddit', 'tumblr', 'xing', 'messenger', 'threads', 'bluesky', 'flipboard', 'snapchat', 'email', 'e-mail',
    'rss', 'pocket', 'viber', 'vk', 'mastodon', 'google news', 'annonse', 'annons', 'annonce', 'pubblicità',
    'advertentie', 'publicidade', 'reklama', 'reklam', 'iklan', 'mainos', 'реклама', 'les også…', 'läs också…',
    'läs även…', 'læs også…', 'leggi anche…', 'lees ook…', 'leia também…', 'baca juga…', 'czytaj także…',
    'czytaj też…', 'čtěte také…', 'читайте также…', 'del', 'dela', 'condividi', 'delen', 'partilhar',
    'compartilhar', 'udostępnij', 'sdílet', 'bagikan', 'kommenter', 'kommentera', 'commenti', 'reacties',
    'komentarze', 'komentar', 'článek', 'článek se dál čte…', 'login', 'logg inn', 'logga in', 'accedi',
    'iscriviti…', 'abonneer…', 'tips meg', 'tips oss…', 'kort fortalt', 'headline', 'newsticker', 'vis mer…',
    'vis mer vis mindre', 'vis mindre', 'läs mer…', 'les mer…', 'læs mere…', 'leggi di più…', 'lees meer…',
    'zobrazit vše', 'gem på læseliste', 'live!…', 'czytaj więcej…', 'więcej…', 'suscribete…', 'placeholder…'
  ],
  offers: [
    'nyhetsbrev', 'nyhedsbrev', 'nieuwsbrief', 'newsletter', 'newslettera', 'newslettery', 'prenumerera',
    'prenumerant', 'prenumeranter', 'abonner', 'abonnement', 'abonnent', 'abonnenter', 'subskrypcja', 'subskrybuj',
    'prenumerata', 'zapisz', 'cookies', 'abbonati', 'abbonamento', 'iscriviti', 'assinatura',
    'assinante', 'subscreva', 'annoncer', 'reklama', 'logga', 'inloggad', 'tilmeld', 'afmeld'
  ],
  wares: [
    'facebook', 'twitter', 'instagram', 'youtube', 'tiktok', 'linkedin', 'whatsapp', 'telegram', 'threads', 'bluesky', 'google', 'podcast', 'app',
    'newsletter'
  ],
  relatedHeads: [
    'les også', 'läs även', 'læs også', 'leggi anche', 'lees ook', 'leia também', 'baca juga', 'berita terkait',
    'czytaj także', 'mer om', 'emner', 'ämnen', 'tag', 'argomenti', 'temi', 'terkini', 'berita lainnya',
    'powiązane', 'témata', 'související', 'populært', 'tags', 'tagi'
  ],
  otherFields: ['taal', 'lingua', 'idioma', 'språk'],
  sureFields: ['taal'],
  mediaLabels: ['video', 'audio', 'podcast', 'foto', 'fotos', 'film', 'video:', 'audio:'],
  rights: [
    'riproduzione riservata', 'riproduzione vietata', '©riproduzione riservata',
    'tutti i diritti riservati', 'alle rechten voorbehouden', 'todos os direitos reservados',
    'wszelkie prawa zastrzeżone', 'alle rettigheter forbeholdt'
  ],
  desks: [
    'nyheter', 'sport', 'politikk', 'politik', 'økonomi', 'ekonomi', 'cronaca', 'politica', 'esteri', 'economia',
    'cultura', 'wiadomości', 'nieuws', 'binnenland', 'buitenland'
  ]
}
