// Whom a pronoun or noun refers back to in Spanish, French, Italian and Portuguese: ce dernier, Elle for a body, les Postma for a family.
import {describe, expect, it} from 'vitest'
import {speakersIn} from './marked.js'

/** The names, or else the descriptions, given to the sources that `{…}` marks; undefined for nobody. */
const calledIn = (language: string, marked: string): (string | undefined)[] => speakersIn(marked, language)

describe('references in Romance languages', () => {
  it.each([
    // whoever was mentioned last
    ['es', 'Ugarte atribuyó los pagos al gerente, Efraín Montiel. {Este último} replicó que no vale nada.', ['Efraín Montiel']],
    ['fr', 'Gall a mis en cause le gérant, Luc Roy. {Ce dernier} réplique que « rien n’est prouvé ».', ['Luc Roy']],
    ['it', 'Ada Voss accusa il direttore, Luca Re. {Quest’ultimo} replica che «nulla è provato».', ['Luca Re']],
    ['pt', 'Ada Lima acusou o gerente, Rui Castro. {Este último} respondeu que “nada está provado”.', ['Rui Castro']],
    // not somebody of the other gender, nor somebody else
    ['fr', 'Luc Roy a mis en cause la mairie de Lens. « Rien n’est prouvé », réplique {cette dernière}.', [undefined]],
    ['es', 'Habló el gerente, Efraín Montiel. {La última vecina} dijo que no vale nada.', ['La última vecina']],
    // a body whose words end the sentence before
    ['fr', '« C’est fini », prévient {la mairie}. {Elle} refuse de payer.', ['la mairie', 'la mairie']],
    ['fr', '« C’est fini », prévient {le syndicat}. {Il} refuse de payer.', ['le syndicat', 'le syndicat']],
    ['fr', 'Les travaux s’arrêtent, souligne {l’Institut des populations}. {Il} rappelle que la dotation baisse.', ['Institut des populations', 'Institut des populations']],
    ['fr', '« C’est fini », prévient {le syndicat}. {Elle} refuse de payer.', ['le syndicat', undefined]],
    ['fr', '« C’est fini », prévient {le syndicat}. Le maire Luc Gall est furieux. {Il} refuse de payer.', ['le syndicat', 'Luc Gall']],
    ['fr', '« C’est fini », prévient {le syndicat} à Lens. {Il} refuse de payer.', ['le syndicat', undefined]],
    // a body's name in lower case
    ['fr', '{L’agence régionale de santé} invoque « la sécurité ».\n\nLes soins s’arrêtent, écrit {l’Agence régionale de santé}.', ['Agence régionale de santé', 'Agence régionale de santé']],
    ['fr', '{L’agence} invoque « la sécurité ».\n\nLes soins s’arrêtent, écrit {la Ligue régionale de santé}.', ['L’agence', 'Ligue régionale de santé']],
    // several people of a name
    ['fr', 'Jelle Postma arrive. {Les Postma} disent : « Il sera notre client. »', ['Les Postma']],
    ['fr', '{Les sœurs Marchetti} disent : « Il sera notre client. »', ['Les sœurs Marchetti']],
    ['es', '{Los hermanos Lima} aseguran que es mentira.', ['Los hermanos Lima']],
    // one person, and a body
    ['fr', '{Le sénateur Luc Postma} dit : « Il sera notre client. »', ['Luc Postma']],
    ['es', 'Llegó Ada Lima. {La Lima} dijo que no.', ['Ada Lima']],
    ['fr', '{Les Verts} disent non.', ['Verts']],
    // another word for whoever has an office, or for anybody
    ['fr', '« Non », dit {la sous-préfète, Nour Belkacem}. Pour {la représentante de l’État}, « c’est fini ».', ['Nour Belkacem', 'Nour Belkacem']],
    ['fr', '« Non », dit {la coiffeuse, Nour Belkacem}. Pour {la représentante de l’État}, « c’est fini ».', ['Nour Belkacem', 'la représentante de l’État']],
    ['es', '«No», dijo {Lucía Petit}. «Ya veremos», añadió {la octogenaria}.', ['Lucía Petit', 'Lucía Petit']],
    ['es', '«No», dijo {Lucas Petit}. «Ya veremos», añadió {la octogenaria}.', ['Lucas Petit', 'la octogenaria']],
    ['fr', '« Un sapin », dit {la présidente, Solange Kerhoas}. Dylan Roy rit. « Voilà », dit {la magistrate}.', ['Solange Kerhoas', 'Solange Kerhoas']],
    ['fr', '« Un sapin », dit {le lieutenant Axel Petit}. Ada Voss rit. {L’officier} précise qu’il pleut.', ['Axel Petit', 'Axel Petit']],
    ['es', '«No», dijo {el coronel Iván Pozo}. Habló el alcalde, Luis Lima. «Ya veremos», añadió {el militar}.', ['Iván Pozo', 'Iván Pozo']],
    ['es', '«No», dijo {el párroco, Iván Pozo}. «Ya veremos», añadió {la militar}.', ['Iván Pozo', 'la militar']],
    // another age, another nation
    ['es', '«No», dijo {Ada Lima, maestra de 34 años}. «Ya veremos», añadió {la octogenaria}.', ['Ada Lima', 'la octogenaria']],
    ['es', '«No», dijo {Ada Lima, maestra de 34 años}. «Ya veremos», añadió {la maestra de 50 años}.', ['Ada Lima', 'la maestra de 50 años']],
    ['es', '«No», dijo {Ada Lima, maestra de 84 años}. Habló Eva Soto, la alcaldesa. «Ya veremos», añadió {la octogenaria}.', ['Ada Lima', 'Ada Lima']],
    ['fr', '« Non », dit {Ada Petit, 77 ans}. Eva Roy, la maire, rit. « On verra », ajoute {la septuagénaire}.', ['Ada Petit', 'Ada Petit']],
    ['fr', 'Parti avec Luc Roy, le Breton de 24 ans a cru gagner. « On verra », ajoute {le trentenaire}.', ['Luc Roy']],
    ['es', '«No», dijo {el delantero colombiano Duván Soto}. «Ya veremos», añadió {el uruguayo}.', ['Duván Soto', 'el uruguayo']],
    ['es', '«No», dijo {el delantero colombiano Duván Soto}. Habló Iván Pozo. «Ya veremos», añadió {el colombiano}.', ['Duván Soto', 'Duván Soto']],
    ['es', '«No», dijo {el alcalde, Duván Soto}. «Ya veremos», añadió {el escritor}.', ['Duván Soto', 'Duván Soto']],
    // a trade of either gender, with an article
    ['es', '«No», dijo {la jueza Carmen Soto}. «Ya veremos», añadió {el juez}.', ['Carmen Soto', 'el juez']],
    ['es', '«No», dijo {la jueza Carmen Soto}. «Ya veremos», añadió {la juez}.', ['Carmen Soto', 'Carmen Soto']],
    // a role with an age, before its verb
    ['es', '{Yaretzi Soto, maestra de 34 años}, dijo que no. El puente cerró. «Ya veremos», añadió {la maestra}.', ['Yaretzi Soto', 'Yaretzi Soto']],
    // the short name that brackets give
    ['pt', '“Não”, disse {a Associação de Moradores de Ouro Fino (AMO)}. “Veremos”, acrescentou {a AMO}.', ['Associação de Moradores de Ouro Fino', 'Associação de Moradores de Ouro Fino']],
    ['pt', '“Não”, disse {a Associação de Moradores de Ouro Fino (PV)}. “Veremos”, acrescentou {o PV}.', ['Associação de Moradores de Ouro Fino', 'PV']],
    // a place that says nothing is not the one concerned
    ['fr', 'À Ostricourt, on vote. Ostricourt est calme. « J’ai cru à une blague », dit {l’intéressée}.', ['l’intéressée']]
  ] as const)('%s: %s', (language, marked, called) => {
    expect(calledIn(language, marked)).toEqual(called)
  })
})
