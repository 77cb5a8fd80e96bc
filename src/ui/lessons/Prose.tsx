import { MathText } from '../controls/MathText.tsx';

/** Words with symbols between dollar signs; a symbol never breaks at the end of a line. */
export function Prose({ tex }: { readonly tex: string }) {
  let at = 0;
  return tex.split(/(\$[^$]*\$)/).map((part) => {
    at += part.length;
    return part.startsWith('$') ? <MathText key={at} tex={part.slice(1, -1)} /> : part;
  });
}
