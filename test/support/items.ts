/** A text to run the formats over. */
export interface NamedText {
  name: string
  text: string
}

/** An item with most of what the formats map. */
export const harbour = `Storm closes harbour road

Town cut off for the second time this year

By Mara Lind and Tom Reyes

NORTH VENN, Corran (AP) — A storm closed the harbour road on Monday.

“We have never seen water this high,” said Ottoline Gravesend, the harbour master. “It took the shed.”

“I told my crew to ‘stay put’,” Gravesend said.

What happens next

Repairs will cost 4 million crowns, according to the Corran Roads Agency.

“Nobody is hurt,” Emeric Tull said.

(AP Photo/Jon Rask)

Correction: An earlier version of this story gave the wrong height of the wall.

(Reporting by Mara Lind; Editing by Kit Osler)
`

const attacks = [
  ']]>',
  '<script>alert(1)</script>',
  '</title></style><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;&amp;&#0;&nosuch;',
  '<!-- -- --> <?pi?> <![CDATA[ ]]>',
  '\0\x01\x02\x03\x0b\x0c\x1b\x1f\x7f\x85\x9f',
  '\ud800 \udc00 \udfff\ud83d',
  '\ufffe\uffff\ufdd0\u{1ffff}',
  '\u202e\u2066\u200b',
  '=HYPERLINK("http://x.example","y")',
  '@SUM(1) | +1 -1',
  '[x](javascript:alert(1)) ![y](http://x.example/z) `code` **b** # h',
  '{"text": "\\u0000"}',
  '😀🏽👩‍👩‍👧 𝕳𝖊𝖑𝖑𝖔'
]

/** Texts that want to break out of a document: each attack in every part of an item. */
export const hostileTexts: NamedText[] = attacks.flatMap((attack) => [
  {name: `${JSON.stringify(attack)} alone`, text: attack},
  {
    name: `${JSON.stringify(attack)} in every part`,
    text: [
      `Storm closes ${attack} road`,
      `By Mara ${attack} Lind`,
      `NORTH VENN ${attack} (AP) — A storm ${attack} closed the road.`,
      `“We have ${attack} never seen it,” said Ottoline ${attack} Gravesend, the ${attack} master.`,
      `“${attack}”, said ${attack}.`,
      `${attack} said: “Go home.”`,
      `- ${attack}`,
      `(Photo: ${attack}/AP)`,
      `Correction: ${attack}`,
      `(Reporting by ${attack}; Editing by ${attack})`
    ].join('\n\n')
  }
])
