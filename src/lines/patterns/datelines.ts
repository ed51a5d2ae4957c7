/** A form of dateline. `examples` and `misses` are beginnings of paragraphs. */
export interface DatelineRow {
  id: string
  /** How the place is written: in capitals, capitalized, or a city on the closed list; `none` if there is no place. */
  place: 'capitals' | 'mixed' | 'city' | 'none'
  /** Whether it contains a date. */
  date: 'yes' | 'maybe' | 'no'
  /** What encloses the agency: parentheses, slashes, or parentheses at the very start; `none` if there is no agency. */
  agency: 'round' | 'slashes' | 'first' | 'none'
  /** The separators that may follow; `space` means white space alone. */
  separators: readonly Separator[]
  examples: readonly string[]
  misses: readonly string[]
}

/** What separates a dateline from the paragraph. */
export type Separator = 'dash' | 'doubleDash' | 'underscore' | 'stop' | 'stopDash' | 'colon' | 'equals' | 'dot' | 'space'

/** Datelines of agencies and newspapers. The first matching row wins. */
export const datelineRows: readonly DatelineRow[] = [
  {
    id: 'agency-first',
    place: 'capitals',
    date: 'maybe',
    agency: 'first',
    separators: ['dash'],
    examples: ['(ANSA) - ROMA, 22 MAR - Il porto resta chiuso.'],
    misses: ['(ANSA) is the agency. ROMA - the film - opens today.']
  },
  {
    id: 'agency-alone',
    place: 'none',
    date: 'no',
    agency: 'first',
    separators: ['dash', 'doubleDash'],
    examples: ['(Reuters) - Lind Marine said on Monday', '(AP) — A storm', '(dpa) - Der Hafen'],
    misses: ['(Reuters) The port', '(Update) - The port', '(AP) is an agency.', '(Lind) - The port']
  },
  {
    id: 'release-slashes',
    place: 'mixed',
    date: 'maybe',
    agency: 'slashes',
    separators: ['doubleDash', 'dash', 'stop', 'space'],
    examples: [
      'NEEDHAM, Mass., Sept. 19, 2025 /PRNewswire/ -- Lind Marine said',
      'MOSCOW, January 21. /TASS/. The port is open.',
      'HAVNVIK, Norland, June 2, 2021 /SundLine/ -- Lind Marine',
      'BRATTEN, June 3 /SundWire/ -- The port'
    ],
    misses: ['Lind /Tom/ -- The one','Moscow /and/ Minsk agree.']
  },
  {
    id: 'agency-round',
    place: 'mixed',
    date: 'maybe',
    agency: 'round',
    separators: ['doubleDash', 'dash', 'underscore', 'stop', 'stopDash', 'colon', 'equals', 'space'],
    examples: [
      'GROSSETO, Italy (AP) -- The ship',
      'SHANGHAI, Oct 13 (Reuters) - The port',
      'Manchester (United Kingdom) (AFP) – The club',
      'Berlin (dpa) - Der Hafen',
      'BEIJING, March 31 (Xinhua) -- The port',
      'TOKYO (Kyodo) -- The port',
      'Mumbai, Dec 9 (PTI) The port',
      'New Delhi [India], June 9 (ANI): The port',
      'Madrid, 11 may (EFE).- El puerto',
      'BRUXELLES 23/07 (AFP-DPA-REUTER) = Le port',
      'HOUSTON, April  01, 2024  (GLOBE NEWSWIRE) -- The port',
      'PARIS, 10 août (AFP) - Le port',
      'SAN FRANCISCO--(BUSINESS WIRE)--Lind Marine',
      'LONDON/NEW YORK (Reuters) - The port',
      'HAVNVIK, June 3 (Sundpress) - The port',
      'BRATTEN, 4 May 2019 (Radio Sund/Kanal 7) – The port',
      'Ostmeer (Hafenpost Zeitung) – Der Hafen',
      'Bad Ostmeer (red) – Der Hafen',
      'Ostmeer (red). Der Hafen bleibt zu',
      'Puerto Lindo (SNX).- El puerto',
      'SKARVIK (Sund News) - The port',
      'SKARVIK (SNX) - The port',
      'VALFER (France), 13 nov 2024 (AFX) - Le port',
      'Skarvik, Nov 13 (SNX) The port',
      'Skarvik, Nov 13 (SNX): The port',
      'VIK FALLS, Ohio (SX) — The port'
    ],
    misses: [
      'Lind (Labour) – The candidate',
      'BREAKING (Updated) — The port',
      'Mara Lind (Harbour Party) – The candidate',
      'GDP, May 3 (revised) - The figure', 'LIND (LAB) — The candidate', 'Lind (LAB) The candidate', 'The Lind, May 3 (MP) was sold.', 'Skarvik (SNX): The port', 'HARBOUR (UPDATED) — The port', 'SKARVIK (snx) - The port','The Press Trust (PTI) is an agency.', 'Storms (AP) hit the coast on Monday.', 'Berlin (CDU) - die Partei']
  },
  {
    id: 'capitals-dash',
    place: 'capitals',
    date: 'maybe',
    agency: 'none',
    separators: ['dash', 'doubleDash', 'underscore'],
    examples: [
      'DUBLIN — She has been',
      'NEW YORK, Feb 26 - Lind Corp said',
      'HAVNVIK, Norland – May 3, 2024 – Lind Marine',
      'HAVNVIK, Norland and BRATTEN, Calif., May 3, 2024 -- Lind Marine',
      'PUTRAJAYA, Nov 22 — Prime',
      'PASADENA, Calif., Feb 26 - Lind said',
      'BEIRUT/THE HAGUE, March 7 - The port',
      'TORONTO _ The port',
      'NEW YORK and CHICAGO (December 22, 2013) — The port',
      'GOA — The port is shut',
      'July 9--NORTH HAVEN -- The port',
      'Sept. 3--HAVNVIK, Ore. -- The port'
    ],
    misses: [
      'TEHRAN-based militias',
      'NATO said on Monday',
      'AFP – the agency',
      'BREAKING — The port is closed',
      'VEL — The port is shut',
      'CORRECTION — The port'
    ]
  },
  {
    id: 'capitals-colon',
    place: 'capitals',
    date: 'maybe',
    agency: 'none',
    separators: ['colon'],
    examples: ['NEW DELHI: The port is closed', 'ISLAMABAD: Prime Minister'],
    misses: ['UPDATE: The port is closed', 'WATCH: The storm', 'SPIEGEL: Herr Lind']
  },
  {
    id: 'mixed-date-dash',
    place: 'mixed',
    date: 'yes',
    agency: 'none',
    separators: ['dash', 'doubleDash', 'stopDash', 'colon'],
    examples: [
      'Oslo, 3 May 2024 – The harbour',
      'London, UK, April 3, 2024 — Lind Marine',
      'Brest, le 4 juin 2024 – Le port',
      'Berlin, 3. Mai 2024 – Der Hafen'
    ],
    misses: ['On Monday, May 3 – the day of the storm –', 'Storm, May 3 is the day']
  },
  {
    id: 'mixed-dash',
    place: 'mixed',
    date: 'no',
    agency: 'none',
    separators: ['dash'],
    examples: ['Sankt Lind – Der Hafen bleibt zu', 'Porto Lindo - O porto', 'Berlin – Der Hafen bleibt zu', 'Gundremmingen - Die Brücke', 'London/Teheran - Der Hafen'],
    misses: ['Trump — the president — said', 'Amsterdam - the city of canals - is', 'Lind – der Hafenmeister – sagte']
  },
  {
    id: 'mixed-dot',
    place: 'mixed',
    date: 'no',
    agency: 'none',
    separators: ['dot'],
    examples: ['Ostmeer | Der Hafen bleibt zu', 'Ostmeer · Der Hafen bleibt zu', 'Neustadt · Was wird aus der Brücke?'],
    misses: ['Politik | Der Hafen bleibt zu', 'Politik · Der Hafen bleibt zu', 'Montag · Der Hafen bleibt zu', 'Mara Lind · Reporterin', 'Ostmeer · gestern']
  },
  {
    id: 'city-stop',
    place: 'city',
    date: 'maybe',
    agency: 'none',
    separators: ['stop', 'stopDash'],
    examples: ['Berlin. Der Hafen bleibt zu', 'Riad. Die Brücke', 'Bruselas. El puerto', 'Madrid.- El puerto'],
    misses: ['Danke. Das war es', 'Respuesta.- El puerto', 'Berlin ist gross. Der Hafen']
  },
  {
    id: 'city-colon',
    place: 'city',
    date: 'no',
    agency: 'none',
    separators: ['colon'],
    examples: ['Asunción: Das Land', 'Nairobi: The port'],
    misses: ['Lind: Der Hafen', 'Wetter: Der Hafen']
  },
  {
    id: 'mixed-stop-dash',
    place: 'mixed',
    date: 'no',
    agency: 'none',
    separators: ['stopDash'],
    examples: ['San Telmo.- El puerto sigue cerrado', 'San Telmo, Oax.- El puerto sigue cerrado', 'Puerto Lindo, Ver.- El puerto'],
    misses: ['Respuesta.- El puerto', 'Art. 3.- El puerto', 'Lind, jefe.- El puerto']
  }
]
