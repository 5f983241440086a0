import type { Rulebook, RulebookLayer } from '../rulebook.js'

/** 「规则层」 The layers of a rulebook, its own first: each without the parents it carried, so that one rulebook has one form and one hash. */
export const layersOf = ({ parents, ...own }: Rulebook): RulebookLayer[] => [own, ...parents]
