// Who said what in Dutch, which puts no comma before most clauses, and their like that say nothing.
import {describeTold} from './describe-told.js'

describeTold('nl', {
  must: [
    '{s1:De brugwachter} {q1:vertelde} Lena {c1:dat de sluis dicht bleef}.',
    '{s1:De brugwachter} {q1:vertelde} de schippers {c1:dat de sluis dicht bleef}.',
    '{s1:De agent} {q1:vroeg} de vrouw {c1:of zij iets had gezien}.',
    '{s1:De directie} {q1:waarschuwt} de bewoners {c1:dat het water stijgt}.',
    '{s1:De raad} {q1:vindt} {c1:het onbegrijpelijk dat de sluis dicht blijft}.',
    '{s1:Hij} {q1:beweert} {c1:de sluis te hebben gezien}.',
    '{s1:De man} {q1:heeft gezegd} {c1:de sluis te willen kopen}.',
    'Daarop {q1:raadde} {s1:de arts} de man {q1:aan} {c1:een nieuwe bril te kopen}.',
    'Gisteren {q1:werd gemeld} {c1:dat de sluis dicht was}.',
    'Mij {q1:is verteld} {c1:dat de sluis dicht was}.',
    '{s1:Zij} {q1:zou hebben gezegd} {c1:dat de sluis dicht is}.',
    '{q1:Volgens} {s1:Van Dalen} {c1:is de sluis dicht}.',
    '{c1:De sluis blijft dicht}, {q1:zei} {s1:Van der Aa}.',
    '{s1:Van der Aa} {q1:zei} gisteren {c1:dat de sluis dicht blijft}.',
    '{c1:De sluis blijft dicht}, {q1:aldus} {s1:wethouder J. van ’t Veld}.',
    '{q1:Volgens} {s1:het bedrijf, dat vorig jaar begon}, {c1:is de sluis klaar}.',
    '{s1:De wethouder van Norddijk, wiens plan het haalde}, {q1:meent} {c1:dat hij klaar is}.',
    '{s1:{s2:De wethouder}} {q1:bevestigt} {c1:dat de sluis dicht is}, maar {q2:ontkent} {c2:een fout}.',
    '{c1:De sluis blijft} {q1:volgens} {s1:de wethouder} {c1:dicht}.',
    '{q1:Volgens} {s1:de politie en de gemeente} {c1:is de sluis veilig}.',
    '{q1:Volgens} {s1:een groot onderzoek} {c1:is de sluis veilig}.',
    '{s1:De minister} {q1:beloofde} de Kamer {c1:de sluis te openen}.',
    '{s1:Het bedrijf} {q1:kondigde aan} {c1:de fabriek te sluiten}.',
    '{s1:Ze} {q1:schat in} {c1:dat het lukt}.',
    '{c1:Er zijn} {q1:volgens} {s1:de politie} {c1:geen gewonden}.',
    '{c1:De sluis is oud}, {q1:blijkt uit} {s1:onderzoek van de gemeente}.',
    '{q1:Uit} {s1:onderzoek van de gemeente} {q1:blijkt} {c1:dat de sluis oud is}.',
    'Toen {s1:de wethouder} {q1:zei} {c1:dat de sluis dicht blijft}, lachte niemand.',
    'De vrouw {s1:die} {q1:zei} {c1:dat ze de sluis had gezien}, is weg.',
    '{s1:De priester} {q1:wil} {c1:geld inzamelen voor de toren}.',
    'Zo {q1:zei} {s1:de wethouder} {c1:dat de sluis dicht blijft}.'
  ],
  mustNot: [
    'Hij vertelde het verhaal dat zijn vader had geschreven.',
    'Dat zegt de burgemeester.',
    'De hoge eisen van de bond zijn bekend.',
    'De sluis blijkt oud, maar veilig.',
    'Hij noemde tal van redenen op voor het verlies.',
    'De raad loofde een prijs uit voor de vinder.',
    'De brug is een verhaal dat niemand kent.',
    'Gisteren was de sluis dicht of kapot.'
  ]
})
