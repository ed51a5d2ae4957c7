import type {StructureWords} from '../types/structure-words.js'

/** German words found in bylines, datelines, credits, notes and page furniture. */
export const structure: StructureWords = {
  bylineOpeners: [
    'eine kolumne', 'interview:', 'ein text von', 'ein protokoll von', 'protokoll von', 'text und fotos', 'text und fotos von', 'eine glosse von', 'glosse von', 'geschrieben von', 'verfasst von',
    'von', 'ein interview von', 'interview von', 'eine analyse von', 'analyse von', 'ein kommentar von',
    'kommentar von', 'kolumne von', 'eine kolumne von', 'text von', 'ein bericht von', 'bericht von',
    'reportage von', 'eine reportage von', 'ein gastbeitrag von', 'gastbeitrag von', 'gastkommentar', 'gastkommentar von', 'ein essay von', 'essay von',
    'rezension von', 'interview', 'text', 'autor', 'autorin', 'autoren', 'autor:in', 'aus', 'das interview führte',
    'das interview führten', 'aufgezeichnet von', 'protokoll', 'gez.', 'gezeichnet', 'von unserem mitarbeiter', 'von unserer mitarbeiterin', 'von unserem redakteur', 'von unserer redakteurin',
    'von unserem korrespondenten', 'von unserer korrespondentin'
  ],
  joiners: ['und', 'sowie', 'mit', '&'],
  placeOpeners: ['in', 'aus', 'nach', 'zurzeit', 'z. zt.', 'berichtet aus'],
  publisherOpeners: ['für'],
  placeJoiners: ['und'],
  placeWords: ['am', 'an der', 'im', 'in der', 'ob der', 'bei'],
  sentenceOpeners: ['am', 'im', 'der', 'die', 'das'],
  creditJoiners: ['von'],
  relays: ['via', 'über'],
  roleEndings: ['redakteur', 'redakteurin', 'korrespondent', 'korrespondentin', 'reporterin', 'reporter'],
  articles: ['der', 'die', 'das', 'ein', 'eine'],
  ownReporters: [
    'unserem korrespondenten', 'unserer korrespondentin', 'unserem redakteur', 'unserer redakteurin',
    'unserem mitarbeiter', 'unserer mitarbeiterin', 'unserem reporter', 'unserer reporterin'
  ],
  relativeTimes: ['vor'],
  roles: [
    'redakteur', 'redakteurin', 'korrespondent', 'korrespondentin', 'reporter', 'reporterin', 'chefredakteur',
    'chefredakteurin', 'autor', 'autorin', 'volontär', 'volontärin', 'redaktion', 'ressortleiter',
    'ressortleiterin', 'wirtschaftsredakteur', 'politikredakteur', 'nachrichtenagentur', 'journalist',
    'journalistin', 'mitarbeiter', 'mitarbeiterin', 'leitender', 'leitende', 'chefreporter', 'chefreporterin',
    'kolumnist', 'kolumnistin', 'gastautor', 'gastautorin', 'pressestelle', 'stabsstelle', 'presse- und öffentlichkeitsarbeit'
  ],
  staff: ['redaktion', 'unserer redaktion', 'unserem korrespondenten', 'unserer korrespondentin', 'agenturen'],
  published: [
    'veröffentlicht', 'veröffentlicht am', 'publiziert', 'publiziert am', 'erstellt', 'erschienen', 'erschienen am',
    'zuerst veröffentlicht', 'zuerst veröffentlicht am', 'online seit', 'datum', 'erstmals veröffentlicht'
  ],
  updated: [
    'aktualisiert', 'aktualisiert am', 'stand', 'zuletzt aktualisiert', 'zuletzt aktualisiert am', 'update',
    'letzte aktualisierung', 'geändert'
  ],
  months: [
    'januar', 'jänner', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober',
    'november', 'dezember', 'jan', 'feb', 'mär', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dez'
  ],
  weekdays: [
    'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag', 'mo', 'di', 'mi', 'do', 'fr',
    'sa', 'so', 'heute', 'gestern'
  ],
  times: [
    'uhr', 'vor', 'stunden', 'stunde', 'minuten', 'minute', 'einer', 'tagen', 'tag', 'lesezeit', 'min', 'min.',
    'lesedauer', 'um', 'am', 'mez', 'mesz', 'kommentare', 'kommentar', 'ca', 'seit', 'min lesezeit',
    'minuten lesezeit', 'wochen', 'woche', 'audio', 'video', 'dauer'
  ],
  photo: [
    'foto', 'fotos', 'bild', 'bilder', 'fotografie', 'aufnahme', 'bildrechte', 'bildquelle', 'fotocredit',
    'fotoquelle', 'bildnachweis', 'foto von', 'fotos von', 'symbolbild', 'archivbild', 'quelle bild', 'fotorechte',
    'copyright', 'bild von', 'bildautor', 'archivfoto', 'symbolfoto', 'agenturfoto', 'screenshot', 'repro', 'fotograf', 'fotografin', 'titelbild'
  ],
  photoBare: ['foto', 'fotos', 'archivfoto', 'symbolfoto', 'bild von', 'bilder von'],
  photoLabels: ['foto', 'fotos', 'archivfoto'],
  photographers: ['fotograf', 'fotografin', 'bildredaktion'],
  photoAlone: ['zvg', 'foto zvg', 'bild zvg'],
  video: ['video', 'videoquelle', 'film', 'kamera'],
  graphic: ['grafik', 'grafiken', 'illustration', 'karte', 'karikatur', 'infografik', 'montage', 'collage'],
  captionLabels: ['legende', 'bildunterschrift', 'bildtext', 'bildbeschreibung'],
  captionOpeners: ['archivbild', 'symbolbild', 'symbolfoto', 'archivfoto', 'archiv'],
  captionSigns: [
    '(l)', '(r)', '(l.)', '(r.)', '(m.)', '(links)', '(rechts)', '(archivbild)', '(archivfoto)', '(symbolbild)', '(symbolfoto)', '(v.l.n.r.)', '(li nach re)', 'v.l.', 'v. l.', 'von links', '(von li',
    'von rechts', 'im bild:', 'auf dem bild', 'auf dem foto'
  ],
  reporting: [
    'mitarbeit', 'unter mitarbeit von', 'mitarbeit von', 'recherche', 'bericht', 'autor/in', 'berichterstattung',
    'mit informationen von', 'mit material von'
  ],
  editing: ['redaktion', 'redigiert von', 'schlussredaktion', 'bearbeitet von', 'redaktionelle bearbeitung'],
  writing: ['geschrieben von', 'verfasst von'],
  translation: [
    'übersetzung', 'übersetzt von', 'aus dem englischen von', 'aus dem englischen', 'aus dem französischen von',
    'übersetzung und adaptierung', 'deutsch von', 'adaption', 'adaptiert von'
  ],
  contributed: [
    'haben zu diesem bericht beigetragen', 'hat zu diesem bericht beigetragen', 'trugen zu diesem bericht bei'
  ],
  reportedFrom: ['berichtete aus', 'berichteten aus'],
  source: ['quelle', 'quellen', 'mit material von'],
  rights: ['alle rechte vorbehalten', 'alle rechte vorbehalten.'],
  correction: [
    'korrektur…', 'berichtigung…', 'korrekturhinweis…', 'richtigstellung…', 'in einer früheren version…',
    'in einer früheren fassung…', 'anmerkung zur korrektur…', 'berichtigt…', 'korr-…'
  ],
  authorNotes: ['der autor ist', 'die autorin ist', 'die autoren sind', 'der verfasser ist', 'die verfasserin ist'],
  editorsNote: [
    'diese nachricht wurde am…', 'dieser beitrag wurde am…',
    'es gilt das gesprochene wort', 'dieser text erschien zuerst…',
    'anmerkung der redaktion…', 'anm. d. red…', 'anm. der redaktion…', 'hinweis der redaktion…',
    'redaktioneller hinweis…', 'hinweis:…', 'dieser text erschien…', 'dieser artikel erschien…',
    'dieser artikel wurde ursprünglich…', 'dieser artikel wurde im original…', 'dieser artikel wurde maschinell…',
    'dieser beitrag erschien…', 'transparenzhinweis…', 'namen geändert…', '* name geändert…', '*name geändert…'
  ],
  embargo: ['sperrfrist…', 'achtung sperrfrist…', 'frei ab…', 'nicht vor…'],
  updateNote: [
    'aktualisierung:…', 'update:…', 'dieser artikel wurde aktualisiert…', 'dieser text wurde aktualisiert…',
    'dieser artikel wird fortlaufend…', '(aktualisierung:…', 'neu:…', 'ergänzt…'
  ],
  advisory: [
    'achtung redaktionen…', 'redaktionelle hinweise…', 'hinweis an die redaktionen…',
    'die folgenden informationen sind nicht zur veröffentlichung…', 'achtung:…'
  ],
  notepad: ['notizblock', 'dpa-notizblock', 'dpa notizblock', 'redaktionelle hinweise', 'dpa-kontakte'],
  wireStatus: [
    'berichtigung', 'zusammenfassung', 'wiederholung', 'korr-bericht', 'bericht',
    'aktualisierung', 'überblick', 'neu', 'achtung', 'korrektur'
  ],
  headlineFields: ['headline', 'titel', 'überschrift', 'schlagzeile'],
  deckFields: ['vorspann', 'unterzeile', 'untertitel', 'teaser', 'unterüberschrift'],
  bylineFields: ['autor', 'autorin', 'autoren', 'verfasser', 'byline'],
  dateFields: ['datum', 'erscheinungsdatum', 'ausgabe vom'],
  paperFields: ['quelle', 'zeitung', 'medium', 'publikation'],
  sectionFields: ['rubrik', 'ressort'],
  lengthFields: ['länge', 'wortzahl', 'textlänge'],
  slugFields: ['stichwort', 'slug'],
  bodyFields: ['text', 'haupttext', 'volltext'],
  otherFields: [
    'sprache', 'publikationstyp', 'publikationsart', 'seite', 'ausgabe', 'update', 'ladedatum', 'aktualisierungsdatum',
    'thema', 'schlagwort', 'schlagworte', 'person', 'ort', 'dokumentnummer', 'zeitungsrubrik', 'grafik', 'zeilenzahl',
    'geographie', 'firma', 'organisation', 'branche', 'verlag'
  ],
  sureFields: [
    'headline', 'vorspann', 'unterzeile', 'rubrik', 'zeitungsrubrik', 'ressort', 'publikationstyp', 'publikationsart',
    'ladedatum', 'aktualisierungsdatum', 'dokumentnummer', 'wortzahl', 'textlänge'
  ],
  lengthUnits: ['wörter', 'worte', 'zeichen'],
  salutations: ['sehr geehrte redaktion', 'liebe redaktion', 'sehr geehrte damen und herren'],
  closings: ['mit freundlichen grüßen', 'mit freundlichem gruß', 'freundliche grüße', 'hochachtungsvoll'],
  pageWords: ['seite', 's'],
  documentWords: ['dokumenten', 'dokumente', 'dokument'],
  mailFields: ['von', 'an', 'betreff', 'datum', 'gesendet', 'cc', 'antwort an', 'anhang', 'anlagen'],
  mailSubjects: ['betreff'],
  endMarks: ['ende', '- ende -', '-ende-', '(ende)', '(schluss)', 'schluss', '(forts.)'],
  furniture: [
    'artikel wird nach der anzeige fortgesetzt', 'text wird nach der anzeige fortgesetzt', 'der artikel wird nach der anzeige fortgesetzt', 'schreiben sie uns ihre meinung…', 'inhalt anzeigen',
    'speichern', 'verschenken', 'artikel verschenken', 'herunterladen', 'hören', 'abspielen', 'google bevorzugen',
    'abstimmen', 'nicht lieferbar', 'zum angebot…', 'zum shop…', 'mit werbung weiterlesen…',
    'alle rechte vorbehalten', 'diese e-mail enthält vertrauliche…', 'diese nachricht ist vertraulich…',
    'anzeige', 'anzeigen', 'werbung', 'reklame', 'anzeige…', 'teilen', 'teilen…', 'artikel teilen…',
    'diesen artikel teilen…', 'artikel…teilen', '…teilen', 'merken', 'drucken', 'artikel drucken…', 'anhören',
    'vorlesen', 'lesen hören', 'zusammenfassung', 'feedback', 'kommentieren…', 'kommentare', 'kommentare…',
    '…kommentare', 'kommentar', 'kommentar…schreiben', 'zu den kommentaren…', 'diskussion anzeigen',
    'jetzt kommentieren…', 'mitdiskutieren…', 'anzahl kommentare…', 'neueste zuerst…', 'link kopieren…',
    'link kopiert…', 'den link…', 'per e-mail…', 'per mail…', 'e-mail', 'mail', 'whatsapp…', 'auf facebook…',
    'auf x…', 'auf whatsapp…', 'auf twitter…', 'artikel auf…', 'in merkliste…', 'zur merkliste…', 'merkliste',
    'in pocket…', 'xing', 'facebook…', 'schliessen', 'schließen', 'öffnen', 'mehr', 'mehr anzeigen…',
    'mehr erfahren…', 'mehr infos…', 'mehr lesen…', 'weiterlesen…', 'jetzt weiterlesen…', 'weitere artikel…',
    'weitere videos…', 'weitere themen…', 'weitere nachrichten…', 'weitere meldungen…', 'weitere informationen…',
    'zum artikel…', 'zum thema…', 'zum video…', 'zum inhalt…', 'zur navigation…', 'zur startseite…', 'zur mdr…',
    'zum fuß…', 'zum seitenanfang…', 'nach oben', 'startseite', 'startseite…', 'suche', 'suchen', 'menü',
    'navigation', 'inhalt', 'hauptinhalt', 'neuer bereich', 'standort…', 'sie befinden sich hier…',
    'aktueller artikel', 'auf dieser seite…', 'inhaltsverzeichnis', 'newsletter', 'newsletter…', '…newsletter',
    'jetzt unseren newsletter…', 'jetzt anmelden…', 'jetzt abonnieren…', 'jetzt registrieren…', 'jetzt bestellen…',
    'jetzt testen…', 'jetzt lesen…', 'jetzt…herunterladen', 'jetzt in der app…', 'jetzt neu…', 'abonnieren…',
    'abonnieren sie…', 'abonnement…', 'abo', 'abo…', 'anmelden', 'anmelden…', 'login', 'einloggen…',
    'registrieren…', 'hier anmelden…', 'hier geht…', 'hier finden sie…', 'hier klicken…', 'klicken…',
    'mit meiner anmeldung…', 'mit der anmeldung…', 'mit ihrer anmeldung…', 'ich bin damit einverstanden…', 'wir benötigen ihre zustimmung…', 'wir benötigen deine zustimmung…',
    'ich habe die datenschutz…', 'ihre e-mail…', 'e-mail-adresse…', 'datenschutz…', 'impressum…', 'agb…',
    'nutzungsbedingungen…', 'kontakt', 'hilfe', 'cookie…', 'wir verwenden cookies…', 'externer inhalt…',
    'externe inhalte…', 'empfohlener externer inhalt…', 'empfohlener redaktioneller inhalt…', 'an dieser stelle…', 'dieser inhalt…',
    'dieses element…', 'diesen inhalt…', 'inhalte aktivieren…', 'zur optimalen darstellung…', 'bitte aktivieren…',
    'bitte beachten sie…', 'javascript…', 'lesen sie auch…', 'lesen sie mehr…', 'lesen sie hier…',
    'lesen sie dazu…', 'lesen sie jetzt…', 'auch interessant…', 'auch lesenswert…', 'passend dazu…', 'mehr dazu…',
    'mehr zu…', 'mehr aus…', 'mehr von…', 'lesetipp…', 'folgen sie uns…', 'folgen', 'news folgen', 'folge uns…',
    'alle schlagzeilen…', 'schlagzeilen', 'alle artikel…', 'alle nachrichten…', 'bild vergrößern…', 'bild',
    'bildbeitrag', 'audiobeitrag', 'videobeitrag', 'audio', 'video', 'video…starten', 'bildergalerie…',
    'zur bildergalerie…', 'galerie', 'podcast', 'podcast…', 'live', 'ticker', 'autoplay', 'wiederholen',
    'schriftgröße…', 'artikel-tools', 'artikel zum hören…', 'artikel anhören…', 'artikel lesen',
    'zeigt weitere informationen…', '(öffnet…', 'öffnet in…', 'dieses thema im programm…', 'dieses thema im…',
    'über dieses thema berichtet…', 'quelle:…mdr', 'das ist die europäische perspektive…', '"hier ist bayern"…',
    'ihre meinung ist…', 'wie denken sie…', 'zu diesem artikel wurden…', 'haben sie…fehler', 'fehler melden…',
    'fehler gefunden…', 'feedback geben…', 'über den autor…', 'über die autorin…', 'zum autor…', 'zur autorin…',
    'zur person', 'web share', 'unterstützen sie…', 'unterstütze…', 'spenden…', 'jetzt spenden…',
    'mitglied werden…', 'laden…', 'wird geladen…', 'verlagsangebot', 'empfehlungen…', 'empfohlen…', 'das könnte…',
    'meistgelesen…', 'am meisten gelesen…', 'beliebt…', 'top-themen…', 'aus dem ressort…', 'themen des artikels…',
    'themen', 'themen:…', 'schlagwörter…', 'stichwörter…', 'links…', 'kurze frage…', 'umfrage…', 'alle rechte…',
    'redaktionell empfohlen…', 'ressorts', 'service', 'verlag', 'rss…', 'wetter', 'mediathek', 'livestream…',
    'sendung verpasst…', 'barrierefreiheit…', 'downloads', 'vergrößern', 'seite 1…', 'nächste seite…',
    'auf einer seite…', 'gefällt mir…', 'auf google…', 'dieser text ist…teil', 'sagen sie uns…', 'hinweis',
    'externen inhalt…', 'seite drucken', 'ähnliche beiträge…', 'ähnliche artikel…', 'ich folge', 'mehr news',
    'bildnachweis', 'placeholder…', 'artikel merken', 'jetzt teilen', 'zur übersicht…', 'zum anfang', 'zurück…',
    'nächster artikel…', 'vorheriger artikel…', 'im postfach', '…im postfach', 'dieser artikel ist…',
    'zu den favoriten…', 'hier mehr lesen…', 'abo-optionen…', 'diesen artikel…', 'schon abonnent…',
    'bereits abonnent…', 'bitte melden sie sich…', 'bitte loggen sie sich…',
    'auf die merkliste…', 'jetzt mitdiskutieren…', 'was meinen sie dazu?…', 'was denken sie?…', 'was denkst du?…',
    'hinweis an die redaktion', 'feedback an die redaktion', 'es ist ein fehler aufgetreten…', 'ein fehler ist aufgetreten…',
    'sie haben bereits ein…', 'du hast bereits ein…', 'bild 1 von…', 'foto 1 von…', '1 von…', 'video abspielen',
    'audio abspielen', 'wiedergabe starten', 'ton an', 'ton aus', 'vollbild', 'inhalte von…anzeigen', 'inhalt anzeigen',
    'externe inhalte anzeigen', 'datenschutzeinstellungen…', 'cookie-einstellungen…', 'beitrag auf…ansehen', 'auf…ansehen',
    'diesen beitrag auf instagram ansehen', 'ein beitrag geteilt von…', 'push-nachrichten aktivieren',
    'benachrichtigungen aktivieren', 'als bevorzugte quelle…', 'bevorzugte quelle…', 'autorenprofil', 'zum autorenprofil',
    'zur autorenseite', 'alle beiträge von…', 'jetzt reinhören…', 'suche öffnen', 'suche schließen', 'menü öffnen',
    'menü schließen', 'gesponsert', 'gesponsert von…', 'sponsored post', 'leseempfehlung…', 'mehr laden', 'mehr laden…',
    'weitere laden', 'weniger anzeigen', 'bitte einloggen…', 'bitte loggen sie…', 'jetzt einloggen…', 'jetzt abstimmen…',
    'ergebnis anzeigen', 'ergebnisse anzeigen', 'jetzt mitmachen…', 'jetzt teilnehmen…', 'zum gewinnspiel',
    'gemeinsam für freie presse', 'bild in detailansicht…', 'bild vergrößern', 'bildunterschrift…anzeigen', 'wie fanden sie…',
    'wie fanden sie den artikel?…', 'war dieser artikel hilfreich?…', 'war sie hilfreich?…',
    'hat ihnen der artikel gefallen?…', 'originalpublikation:…', 'weitere informationen:…', 'fehler melden', 'fehler im text…',
    'zum seitenanfang', 'nach oben scrollen', 'rechte am artikel erwerben', 'diesen artikel lizenzieren',
    'dieser artikel gehört zu…', 'lesedauer…', 'vorlesen lassen', 'artikel vorlesen…', 'text vorlesen…', 'kopiert',
    'link kopiert', 'in zwischenablage kopieren', 'aktivieren sie…', 'bitte aktivieren sie…',
    'top-themen', 'topthemen', 'jetzt beliebt', 'gerade beliebt'
  ],
  offers: [
    'newsletter', 'newsletters', 'abonnieren', 'abonnenten', 'abonnement', 'datenschutz', 'datenschutzerklärung',
    'anmeldung', 'registrieren', 'registrierung', 'postfach', 'mitgliedschaft', 'nutzungsbedingungen',
    'browser', 'javascript', 'klicken', 'herunterladen', 'webseite', 'website', 'cookies', 'kündbar', 'probeabo',
    'werbefrei'
  ],
  ownWords: ['wir', 'uns', 'unser', 'unsere', 'unserem', 'unseren', 'unserer'],
  readerWords: ['du', 'dir', 'dich', 'dein', 'deine', 'deinem', 'deinen', 'deiner', 'euch'],
  formalWords: ['Ihnen'],
  itselfWords: ['dieser artikel', 'diesen artikel', 'diesem artikel', 'dieses artikels', 'diesen beitrag', 'diesem beitrag', 'dieser beitrag'],
  calls: [
    'lesen', 'lies', 'folgen', 'folge', 'folgt', 'abonnieren', 'abonniere', 'teile', 'teilen', 'melden', 'melde',
    'bitte', 'hören', 'höre', 'erhalten', 'erhalte', 'entdecken', 'entdecke', 'unterstützen', 'unterstütze',
    'klicken', 'klicke', 'schreiben', 'schreib', 'diskutieren', 'diskutiere', 'diskutiert', 'wollen sie',
    'möchten sie', 'haben sie', 'hast du', 'habt ihr', 'willst du', 'hier geht', 'hier können', 'hier finden',
    'hier kannst', 'hier lesen', 'dieser text', 'dieser artikel', 'dieser beitrag', 'diese zusammenfassung',
    'dieses video', 'sie können', 'du kannst', 'du musst', 'sie müssen', 'jetzt', 'alle', 'mehr', 'so arbeiten',
    'jeden morgen', 'jeden tag', 'jede woche', 'jeden montag', 'jeden donnerstag', 'jeden freitag', 'jeden samstag',
    'jeden sonntag', 'jeden abend', 'täglich', 'werktags', 'wöchentlich', 'tägliches'
  ],
  wares: [
    'app', 'podcast', 'artikel', 'artikeln', 'video', 'videos', 'nachrichten', 'news', 'kommentar', 'kommentare',
    'kommentieren', 'kommentarbereich', 'anmelden', 'angemeldet', 'abo', 'whatsapp', 'kanal', 'redaktion',
    'community', 'einstellungen', 'inhalt', 'inhalte', 'beitrag', 'text', 'texte', 'zusammenfassung', 'ki', 'seite',
    'meldungen', 'push', 'teilen', 'downloaden', 'audio', 'hinweise', 'informationen', 'leser', 'leserinnen',
    'lesern', 'redaktionell', 'folge', 'folgen', 'themen',
    'quelle', 'benachrichtigungen',
    'wichtigste', 'überblick', 'geschichten', 'freizeittipps'
  ],
  relatedHeads: [
    'mehr zum thema', 'mehr zum thema…', 'themen', 'das könnte sie auch interessieren',
    'das könnte sie auch interessieren…', 'das könnte dich auch interessieren…', 'das könnte dich interessieren…',
    'schlagwörter', 'kommentare', 'kommentare…', 'meistgelesen', 'meistgelesene artikel', 'weitere artikel…',
    'auch interessant', 'themen des artikels', 'aus dem ressort', 'lesen sie auch', 'links', 'links:',
    'verwandte themen', 'ähnliche artikel', 'passend zum thema', 'weiterführende links', 'weitere themen',
    'neueste artikel', 'neueste nachrichten', 'mehr aus…', 'mehr von…', 'empfehlungen der redaktion',
    'artikel-tools', 'ressorts', 'newsticker', 'aktuelle nachrichten', 'schlagzeilen', 'mehr zu diesem thema',
    'über den autor', 'über die autorin', 'stichwörter', 'zum weiterlesen', 'lesen sie mehr zum thema',
    'auf dieser seite:', 'auf dieser seite', 'weiterlesen', 'empfehlungen', 'quellen', 'mehr zu…', 'neu auf…',
    'weitere meldungen', 'die meistgelesenen artikel', 'zur person', 'debatte',
    'die beliebtesten themen', 'themen in diesem artikel', 'schlagworte', 'weitere nachrichten', 'weitere beiträge',
    'mehr nachrichten', 'top-artikel', 'unsere top-themen',
    'das interessiert andere leser', 'andere leser interessierte auch', 'leser empfehlen', 'ebenfalls interessant',
    'neueste beiträge', 'meist gelesen', 'meistkommentiert', 'am meisten gelesen', 'aktuell im ressort',
    'das könnte ihnen auch gefallen', 'das könnte dir auch gefallen', 'mehr lesen'
  ],
  desks: [
    'home', 'startseite', 'politik', 'wirtschaft', 'sport', 'kultur', 'panorama', 'wissen', 'gesellschaft',
    'ausland', 'inland', 'meinung', 'lokales', 'regional', 'finanzen', 'digital', 'technik', 'gesundheit', 'reise',
    'leben', 'deutschland', 'europa', 'welt', 'international', 'nachrichten', 'news', 'auto', 'wetter',
    'innenpolitik', 'außenpolitik', 'medien', 'bildung', 'umwelt', 'wissenschaft', 'unternehmen', 'sachsen',
    'thüringen', 'bayern', 'hamburg', 'berlin', 'hessen', 'schweiz', 'österreich', 'extremismus', 'fußball',
    'mehr sport'
  ],
  kickerOpeners: [
    'nach', 'vor', 'bei', 'trotz', 'wegen', 'mit', 'ohne', 'seit', 'im', 'am', 'zum', 'zur', 'streit um',
    'debatte um', 'diskussion um', 'kampf um', 'krieg in', 'krise in', 'prozess um', 'kritik an', 'sorge um'
  ],
  mediaLabels: ['bildergalerie', 'galerie', 'bilder', 'fotostrecke', 'bilderstrecke', 'tondokument'],
  summaryHeads: [
    'darum geht\'s', 'darum geht es', 'das ist passiert', 'kurz gesagt', 'das müssen sie wissen', 'worum geht es?',
    'worum es geht',
    'darum gehts', "darum geht's", 'darum geht’s', 'das wichtigste in kürze', 'auf einen blick',
    'kurz zusammengefasst', 'zusammenfassung', 'in kürze', 'das wichtigste', 'kurz und knapp'
  ],
  release: [
    'pressemitteilung', 'medienmitteilung', 'presseinformation', 'zur sofortigen veröffentlichung', 'pressemeldung',
    'presseaussendung'
  ],
  contact: [
    'kontakt', 'pressekontakt', 'ansprechpartner', 'ansprechpartnerin', 'medienkontakt', 'rückfragen',
    'rückfragehinweis', 'rückfragen bitte an', 'presseanfragen', 'für rückfragen', 'rückfragen an', 'pressestelle'
  ],
  about: [
    'über', 'hinweis für redaktionen', 'hinweise für redaktionen', 'zukunftsgerichtete aussagen',
    'rechtlicher hinweis', 'haftungsausschluss'
  ],
  questionLabels: ['frage', 'antwort', 'f', 'a', 'moderator', 'moderatorin'],
  otherLabels: [
    'hinweis', 'update', 'foto', 'kontakt', 'quelle', 'quellen', 'warnung', 'korrektur', 'analyse', 'kommentar',
    'meinung', 'interview', 'video', 'audio', 'tipp', 'tel', 'telefon', 'e-mail', 'internet', 'adresse', 'datum', 'uhrzeit',
    'wo', 'wann', 'wer', 'was', 'warum', 'wie', 'preis', 'ergebnis', 'heute', 'morgen', 'gestern', 'fazit',
    'zum artikel', 'bild', 'mehr', 'auch', 'und', 'denn', 'aber', 'doch', 'nein', 'ja', 'beispiel', 'montag',
    'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag', 'grund', 'problem', 'wichtig', 'tore',
    'zuschauer', 'schiedsrichter', 'aufstellung'
  ]
}
