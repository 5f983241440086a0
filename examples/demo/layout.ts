const columns = 100

// East Asian wide and full-width characters take two columns of a terminal.
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}“”‘’—…·×÷−≥≤《》〔〕]/u
export const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0)

// Figures and words stay in one piece; what closes stays with what it closes, what opens with what it opens.
const pieces = /[（〔《“([]*(?:[\w.\-%+'’]+|[^\w])[，。；：、）〕》”！？,;:)\]]*/gu

/** Text wrapped at the width of the page, every line indented. */
export const wrap = (text: string, indent = 0): string => {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(pieces) ?? []) {
    if (widthOf(line + piece) > columns - indent && line.trim() !== '') {
      lines.push(line.trimEnd())
      line = '  '
    }
    line += line.trim() === '' ? piece.trimStart() : piece
  }
  lines.push(line)
  return lines.map((each) => ' '.repeat(indent) + each).join('\n')
}

/** Text filled up with spaces to a width on the screen. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

export const rule = (character = '─'): string => character.repeat(columns)
