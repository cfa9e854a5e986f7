// Drawings for reports in tests: one as a group makes it, one that tries everything, and what they could look like.

export const sheets = {
  type: 'figure',
  caption: 'De flappen zoals ze hingen',
  alt: 'Links 2 voordelen, rechts 1 nadeel.',
  width: 400,
  height: 200,
  svg:
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200" width="400" height="200">' +
    '<rect width="400" height="200" fill="#EEE6D4"/>' +
    `<text x="20" y="40" font-family="'Young Serif', serif" font-size="20">Eén plek, reëel 👍 مرحبا</text></svg>`,
} as const

/** A drawing in which somebody got a script, a frame and addresses of elsewhere. */
export const hostileSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" onload="alert(1)"><script>alert(2)</script>' +
  '<image width="9" height="9" href="https://evil.example/x.png"/><foreignObject><iframe src="javascript:alert(3)"/>' +
  '</foreignObject><style>@import url(https://evil.example/x.css);</style></svg>'

/** The smallest PNG: one pixel. */
export const onePixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
)
