import { documents } from '../../documents.js'
import type { RulebookLayer } from '../../rulebook.js'
import { silenceChoices } from '../../silences/silence-choices.js'
import { formsOf2016 } from './entry.js'

/** Our conventions, one norm for each silence. */
export const nationalConventions = (): RulebookLayer['norms'] =>
  Object.fromEntries(
    Object.entries(silenceChoices).map(([id, { chosen }]) => [
      `silence.${id}`,
      [
        {
          from: formsOf2016,
          basis: [{ document: documents.ourConvention.id, article: id }],
          seen: 'assumed',
          value: { choice: chosen },
        },
      ],
    ]),
  )
