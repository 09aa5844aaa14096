import { plain } from './plain.ts';

/** Text as a page's lines: trimmed, none of them empty, and what is there once more for the ear read once. */
export function textLines(text: string): readonly string[] {
  return text.split(/\r\n|[\r\n\u2028\u2029\v\f]/).flatMap((line) => {
    const whole = plain(line);
    const clean = whole.length < 400 ? whole.replace(/^([\p{Lu}\p{Lo}\p{Nd}].{2,})\1$/u, '$1') : whole;
    const old = /^member['’]s name(.+?)member['’]s occupation(.*)$/i.exec(clean);
    const glued = GLUED.exec(clean.slice(0, 600));
    if (glued) return [glued[1] ?? '', glued[3] ?? ''];
    return (old ? [old[1] ?? '', old[2] ?? ''] : [clean]).filter((one) => one && !/^status is \p{L}+$/iu.test(one));
  });
}

/** The label of a picture that runs into the name after it, as it does where a picture stands in a line. */
const GLUED = /^(.{1,200}?(?:profile picture|profilbild)|photo de profil de (.{2,100}?)(?=\2))(?=\p{L})(.+)$/iu;
