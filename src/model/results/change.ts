import type { Path } from '../../kernel/issue.js'

/** 「变动」 One place where two versions differ; an absent side did not exist. Values are plain JSON. */
export type Change = { path: Path; row?: string | undefined; before?: unknown; after?: unknown }
