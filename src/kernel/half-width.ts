const offset = 0xfee0 // from ！ to !

/** 「半角」 Full-width forms as their ASCII twins, an ideographic space as a space. Not NFKC, which reads 5² as 52 and ① as 1. */
export const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - offset)).replaceAll('\u3000', ' ')
