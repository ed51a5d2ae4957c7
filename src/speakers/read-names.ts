import type {ReadItem} from '../quote/read-item.js'
import {KeepAlive} from '../text/keep-alive.js'
import {addLoneLastNames, settleLastNames} from './last-names.js'
import {NameView} from './name-view.js'
import {findNames} from './names.js'
import type {SpeakerTable} from './words.js'

const views = new KeepAlive<NameView>()

/** Finds the names in an item's prose, and looks up what its tokens say about speakers. */
export function readNames(item: ReadItem, table: SpeakerTable): NameView {
  const view = views.keep(new NameView(item, table))
  view.names = findNames(view, view.titleCase)
  settleLastNames(view)
  view.placeNames()
  view.ownLastNames = addLoneLastNames(view)
  return view
}
