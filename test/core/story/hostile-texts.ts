/** Texts that pages could use against whoever opens a file made of them. */
export const hostileTexts: readonly string[] = [
  '<script>globalThis.ran = true</script>',
  '</title></p></article><script src="https://evil.example/x.js"></script>',
  '<svg onload="ran()"><use href="https://evil.example/#x"/></svg>',
  '<img src=x onerror=ran()>',
  '"><a href=javascript:ran()>x</a>',
  "' onmouseover='ran()",
  ']]></text><!-- --><![CDATA[x]]>',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
  '&nbsp;&copy;&lt;&#0;&undefined;',
  '\u0000\u0008\u000b\u001f\u007f\u0085\ud800 \udc00\ufffe\u{1ffff}',
  '\u202eevil\u2066 \u2067text',
  '[x](javascript:ran()) ![x](https://evil.example/x.png) <https://evil.example>',
  '{{constructor.constructor("ran()")()}} ${ran()} `ran()`',
  '--><style>@import "https://evil.example/x.css"</style>',
  'x'.repeat(100_000),
  '<'.repeat(100_000),
];

export const hostileAddresses: readonly string[] = [
  'javascript:ran()',
  ' jAvAsCrIpT:ran()',
  'java\nscript:ran()',
  'data:text/html,<script>ran()</script>',
  'vbscript:ran()',
  'file:///etc/passwd',
  'blob:https://evil.example/x',
  'chrome://settings',
  '//evil.example',
  '',
];
