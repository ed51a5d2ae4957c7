/** A form of byline, with lines that have it and lines that do not. */
export interface BylineRow {
  id: string
  of: 'byline'
  /** Whether it begins with a word such as `By`. */
  opened: boolean
  /** Whether it contains a time. */
  dated: boolean
  examples: readonly string[]
  misses: readonly string[]
}

/** The forms of bylines. */
export const bylineRows: readonly BylineRow[] = [
  {
    id: 'opened-dated',
    of: 'byline',
    opened: true,
    dated: true,
    examples: [
      'By Mara Lind | Updated 08:00, 8 August 2024',
      'Von Jonas Feld | Aktualisiert 16:46 Uhr, 21. Mai 2026',
      'By Mara Lind published 19 May 2026',
      'By Mara Lind, 3 hours ago',
      'March 3, 2025 by Mara Lind',
      'Posted by Mara Lind on March 3, 2025',
      'Story by Mara Lind • 10h'
    ],
    misses: ['By 8 August 2024 the road was open']
  },
  {
    id: 'opened',
    of: 'byline',
    opened: true,
    dated: false,
    examples: [
      'By Mara Lind',
      'BY MARA LIND AND TOM REYES',
      'By Mara Lind, Tom Reyes and Ana Prieto',
      'By Mara Lind in Oslo',
      'By Mara Lind, Associated Press',
      'By Mara Lind, AP Sports Writer',
      'By Joe Lind, Jr., Tara Doe, MD',
      'By Abby Byrne',
      'Words by Mara Lind',
      'Von Jonas Feld und Mara Lind, dpa',
      'Von Jonas Feld, Berlin',
      'Par Luc Morel (avec AFP)',
      'Por Ana Prieto y Luis Gómez',
      'Door Jan de Vries',
      'di Paolo Ricci',
      'Av Ingrid Moe og Lars Holm',
      'Propos recueillis par Luc Morel',
      'By Mara Lind FOR The Harbour Post',
      'By Mara Lind, harbour master and poet',
      'By Mara Lind mara.lind@harbour.example',
      'By Mara Lind Local democracy reporter',
      'Von Jonas FeldLeiter der Lokalredaktion',
      'Par Luc Morel (Ostmeer, envoyé spécial)',
      'By political editor Mara Lind',
      'By sports editor Tom Reyes and news editor Mara Lind',
      'Von Wirtschaftsredakteurin Ida Kern',
      'By Mara Lind (text) and Tom Reyes (photos)',
      'By Mara Lind in Oslo and Tom Reyes in Lima',
      'By Mara Lind and Tom Reyes | The Harbour Packet',
      'By Mara Lind, The Harbour Packet',
      'EXCLUSIVE by MARA LIND',
      'Match report by Tom Reyes',
      'Par notre envoyé spécial à Lima, Luc Morel',
      'Von unserer Korrespondentin Ida Kern',
      'byMara Lind',
      'By The Associated Press',
      'By Packet staff',
      'By Mara Lind | m.lind@harbour.example | The Harbour Packet',
      'By Mara Lind, g9 Lower Eastmere',
      'by Institute for Coastal Research, Eastmere',
      'Text/Fotos: Jonas Feld',
      'Redakteur: Jonas Feld',
      'Par : Luc Morel'
    ],
    misses: [
      'Exclusive by design, the club says',
      'Par notre faute, le port est fermé',
      'Von unserer Seite kein Wort',
      'By the text (and the photos)',
      'By the time the road opened',
      'By Monday',
      'From the harbour to the tower',
      'Von Montag an gilt die neue Regel'
    ]
  },
  {
    id: 'bare-dated',
    of: 'byline',
    opened: false,
    dated: true,
    examples: [
      'Mara Lind | Updated 14:04, 16 April 2026',
      'Mara Lind · Harbour News · Posted: Aug 08, 2024 4:00 AM',
      'Mara Lind24.04.2024, 19:35 Uhr',
      'Mara LindMay 7, 2024, 7:12 AM',
      'Jonas FeldPubliziert heute um 06:12 Uhr',
      'Mara Lind 7 hours ago',
      'Mara Lind 2 minutes read',
      'Mara Lind March 3, 2025'
    ],
    misses: ['Storm Lind | 16 dead', 'World Cup 2026', 'Route Seven 66']
  },
  {
    id: 'bare',
    of: 'byline',
    opened: false,
    dated: false,
    examples: [
      'Mara Lind',
      'Tyler G. Jones',
      'Anna Silver-Greenberg',
      'Mara Lind and Tom Reyes',
      'Ondřej Katz',
      'Geir Molnes / Faktisk.no',
      'Mara Lind for The Harbour News',
      'Mara LindSenior reporter',
      'Jonas FeldRedakteur',
      'HEALTH CORRESPONDENT MARA LIND',
      'Packet staff',
      'Mara Lind @maralind',
      'Mara Lind (she/her)',
      'Mara Lind / Sea & Shore',
      'L’Écho du port (Luc Morel, Ana Petit)'
    ],
    misses: ['Minutes ago', 'Email the author', 'Storm closes road']
  }
]
