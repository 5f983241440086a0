/** Names as an adversary, or a careless spreadsheet, writes them. */
export const hostileNames: string[] = [
  '养护\n里程', '养护\r\n- 里程', '养护\u2028里程', '养护\u2029里程', '养护\u0085里程', '养护\t里程', '养护|里程', '<script>alert(1)</script>', '[里程](javascript:alert(1))', '![里程](https://example.org/a.png)', '\u202E程里', '\u2066里程\u2069',
  '\u200F里程', '\u061C里程', '# 里程', '1. 里程', '12) 里程', '- 里程', '+ 里程', '> 里程', '     里程', '`里程`', '**里程**', '__里程__', '~~里程~~', '$里程$', '&lt;里程&gt;', '\\[里程](x)', 'https://example.org', 'www.example.org', 'a@example.org', '{里程}', '\u0000里程\u001B[31m',
]
