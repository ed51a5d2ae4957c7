import type {StructureWords} from '../languages/types/structure-words.js'

/** The name of a list of {@link StructureWords}. */
export type PhraseList = keyof StructureWords

/** What a line may be by its first words or its last: bits for the lists that such phrases are on. */
export const Opens = {
  note: 1,
  furniture: 1 << 1,
  related: 1 << 2,
  captionLabel: 1 << 3,
  captionOpener: 1 << 4,
  byline: 1 << 5,
  /** When the item was published or updated. */
  stamp: 1 << 6,
  release: 1 << 7,
  contact: 1 << 8,
  about: 1 << 9,
  summary: 1 << 10,
  agency: 1 << 11,
  /** Anything that a line of prose can begin with and be none. */
  mark: 1 << 12,
  photo: 1 << 13,
  photoSource: 1 << 14,
  video: 1 << 15,
  graphic: 1 << 16,
  reporting: 1 << 17,
  editing: 1 << 18,
  writing: 1 << 19,
  translation: 1 << 20,
  source: 1 << 21,
  joiner: 1 << 22,
  endMark: 1 << 23
} as const

/** The lists that phrases at the beginning or end of a line are on, and their bits of {@link Opens}. */
export const opensOfList: Partial<Record<PhraseList, number>> = {
  photo: Opens.photo | Opens.mark,
  photoSource: Opens.photoSource | Opens.mark,
  video: Opens.video | Opens.mark,
  graphic: Opens.graphic | Opens.mark,
  reporting: Opens.reporting | Opens.mark,
  editing: Opens.editing | Opens.mark,
  writing: Opens.writing | Opens.mark,
  translation: Opens.translation | Opens.mark,
  source: Opens.source | Opens.mark,
  joiners: Opens.joiner,
  captionOpeners: Opens.captionOpener | Opens.mark,
  captionLabels: Opens.captionLabel | Opens.mark,
  correction: Opens.note | Opens.mark,
  editorsNote: Opens.note | Opens.mark,
  embargo: Opens.note | Opens.mark,
  updateNote: Opens.note | Opens.mark,
  advisory: Opens.note | Opens.mark,
  furniture: Opens.furniture | Opens.mark,
  relatedHeads: Opens.related,
  bylineOpeners: Opens.byline,
  published: Opens.stamp,
  updated: Opens.stamp,
  release: Opens.release,
  contact: Opens.contact,
  about: Opens.about,
  summaryHeads: Opens.summary,
  agencies: Opens.agency,
  endMarks: Opens.endMark
}
