import type {Language} from '../types/language.js'
import {attribution} from './attribution.js'
import {quotes} from './quotes.js'
import {layout, rules} from './rules.js'
import {speakers} from './speakers.js'
import {structure} from './structure.js'

/** English. */
export const english: Language = {
  tag: 'en',
  functionWords: 'the of and to in a is that for on was with he it as at by from be his are has have said will an who not were they which',
  abbreviations:
    'mr mrs ms dr drs prof profs rev hon sen sens reps gov govs gen lt col capt cmdr sgt cpl pvt maj adm brig supt insp det asst assoc atty cllr cdr cmdt const pte spc ald pres st jr sr messrs mx fr ' +
    'jan feb aug sept oct nov dec ala ariz calif colo conn del fla ga ind kan ky la md mich minn mo mont neb nev ' +
    'okla tenn tex vt va wis wyo inc corp co ltd bros vs etc ave blvd rd dept univ assn ft mt al ' +
    'u.s u.k u.n e.g i.e a.m p.m d.c ph.d',
  capitalAbbreviations: 'ill mass miss wash ark ore pa rep',
  numberAbbreviations: 'no nos',
  sentenceOpeners: 'the in on it he she they but and a an we i while although when if this there these his her their you what yet since after before during as at with many some most',
  contractions: 'll re ve d m',
  elisions: "em til tis twas n bout cause cos round neath twixt fore tween tude s d m ll re ve t",
  structure,
  attribution,
  rules,
  quotes,
  layout,
  speakers
}
