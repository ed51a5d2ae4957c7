import type {RuleWords} from '../rule-words.js'

/** English words that the attribution rules need. */
export const rules: RuleWords = {
  plain: 'say add note think believe hope fear claim insist argue warn explain suggest acknowledge admit know expect feel contend maintain predict reply respond continue ask wonder recall',
  weak: '',
  telling: 'tell ask remind inform assure reassure warn advise urge notify text email message',
  particles:
    'call:for,on,upon point:out,to refer:to talk:about,of speak:about,of,out complain:about,of ask:about,for allude:to apologize:for ' +
    'apologise:for respond:to reply:to object:to appeal:to,for warn:of,about,against boast:of,about brag:about speculate:about,on push:for ' +
    'advocate:for plead:for accuse: hint:at,to lash:out comment:on focus:on look:to agree:with,to,on disagree:with worry:about ' +
    'care:about think:of,about hear:of dream:of sum:up rail:against rant:about rave:about joke:about muse:about lie:about push:back ' +
    'hope:for wish:for opt:for long:for press:for demand: joke:about',
  passives: "be is are was were been being am isn't aren't wasn't weren't",
  carriers: 'went continue continues continued continuing began begins on used quick proceeded',
  infinitive: 'to',
  openers: 'that whether if how why what when where who which',
  relatives: 'who which that',
  adverbs:
    'also later then once now never often always still already even just again first further soon ever not there too instead earlier ' +
    'reportedly both all meanwhile though however nevertheless yesterday today since long not otherwise merely rather quickly only',
  adverbEnding: 'ly',
  turns: 'but while although though whereas and yet',
  joiners: 'and or &',
  links: 'of for at in from with to on by against under between behind about who',
  prepositional: 'according_to in_the_words_of in_the_view_of in_the_opinion_of'
}
