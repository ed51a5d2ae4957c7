// The pages of the site, in the order of the menu: [heading, [[file of the repository, address, title in the menu], …]]
/** @type {[string, [string, string, string][]][]} */
export const menu = [
  [
    'Start',
    [
      ['docs/quick-start.md', 'guides/quick-start.html', 'Quick start'],
      ['docs/command.md', 'guides/command.html', 'The command']
    ]
  ],
  [
    'Guides',
    [
      ['docs/source-audit.md', 'guides/source-audit.html', 'Who is quoted in these stories'],
      ['docs/archive.md', 'guides/archive.html', 'An archive with search'],
      ['docs/markup.md', 'guides/markup.html', 'Pages, mails and feeds'],
      ['docs/linting.md', 'guides/linting.html', 'Linting copy with retext'],
      ['docs/wire-to-ninjs.md', 'guides/wire-to-ninjs.html', 'From wire to ninjs'],
      ['docs/highlighting.md', 'guides/highlighting.html', 'Highlighting quotations'],
      ['docs/add-a-language.md', 'guides/add-a-language.html', 'Adding a language'],
      ['docs/adding-a-pattern.md', 'guides/adding-a-pattern.html', 'Adding a pattern']
    ]
  ],
  [
    'Reference',
    [
      ['docs/formats.md', 'guides/formats.html', 'Formats'],
      ['docs/structure.md', 'guides/structure.html', 'Patterns of lines'],
      ['docs/newst.md', 'guides/newst.html', 'newst, the tree']
    ]
  ],
  [
    'Background',
    [
      ['docs/accuracy.md', 'guides/accuracy.html', 'Accuracy'],
      ['docs/limits.md', 'guides/limits.html', 'Limits'],
      ['docs/speed.md', 'guides/speed.html', 'Speed and size'],
      ['docs/architecture.md', 'guides/architecture.html', 'Architecture'],
      ['docs/corpus.md', 'guides/corpus.html', 'The corpus'],
      ['docs/model-card.md', 'guides/model-card.html', 'Model card'],
      ['CONTRIBUTING.md', 'guides/contributing.html', 'Contributing']
    ]
  ]
]
