// Characters that could mislead an eye, made visible: the same as parallax.export.visible does on the server.

const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

export function makeVisible(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(UNSAFE, (found) => {
    const code = found.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return "\u2421";
    if (code >= 0xd800 && code <= 0xdfff) return "\ufffd";
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
  });
}

export function oneLine(text: string): string {
  return makeVisible(text.replace(/[\s\u2028\u2029]+/g, " ").trim());
}
