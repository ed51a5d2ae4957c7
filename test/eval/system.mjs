// Adapts nutgraf to the evaluation's contract. NUTGRAF_LITE=1 measures the rules alone.
const {createParser} = await import(process.env['NUTGRAF_LITE'] ? '../../dist/lite.js' : '../../dist/all.js')
const {languages} = await import('../../dist/all.js')
// nutgraf/lite has English alone, and is told the others
const {parseNewsItem} = createParser({languages})

export const name = process.env['NUTGRAF_LITE'] ? 'nutgraf/lite' : 'nutgraf'

const span = (passage) => (passage ? [passage.start, passage.end] : null)

/** The gold corpora give a paragraph that only goes on with a quotation to the attribution before it; nutgraf makes it one of its own. */
function withContinued(attributions) {
  const kept = []
  for (const one of attributions) {
    const before = one.rule === 'continued-quote' ? kept.findLast(({source, cue}) => cue && source?.start === one.source?.start) : undefined
    if (before) before.content = [...before.content, ...one.content]
    else kept.push({...one})
  }
  return kept
}

export function predict({lang, text}) {
  const item = parseNewsItem(text, {language: lang})
  const speakers = new Map(item.speakers.map((speaker) => [speaker.id, speaker.name]))
  const captions = []
  return {
    headline: span(item.headline),
    deck: span(item.deck),
    lede: span(item.lede),
    byline: item.byline ? {span: span(item.byline), names: item.byline.authors.map((author) => author.name)} : null,
    dateline: item.dateline
      ? {span: span(item.dateline), place: item.dateline.places.join('/'), date: item.dateline.date ?? null, agency: item.dateline.agencies.join('/') || null}
      : null,
    keyPoints: item.keyPoints.map(span),
    sections: item.sections.map((section) => ({
      heading: span(section.heading),
      paragraphs: section.blocks.filter((block) => block.kind !== 'caption' && block.kind !== 'pullQuote').map(span)
    })),
    captions: [...captions, ...item.captions.map(span)],
    // the gold knows no other kinds
    credits: item.credits.filter(({kind}) => kind === 'photo' || kind === 'reporting' || kind === 'editing').map(({kind, start, end, names, agency}) => ({kind, span: [start, end], names, agency: agency ?? null})),
    boilerplate: item.boilerplate.map(span),
    attributions: withContinued(item.attributions).map((one) => {
      const speaker = one.speaker === undefined ? undefined : speakers.get(one.speaker)
      return {
        source: one.source ? [span(one.source)] : [],
        cue: (one.cue?.parts ?? []).map(span),
        content: one.content.map(span),
        confidence: one.confidence,
        ...(one.within === undefined ? {} : {nested: true}),
        ...(speaker === undefined ? {} : {speaker})
      }
    })
  }
}
