import Name from './Name.tsx';

/** A sentence made elsewhere, with the names in it as names. It is put in place whole, since a translator may have taken it apart. */
export default function Sentence({ children }: { children: string }) {
  return <span key={children}>{children.split(NAMES).map((text, i) => (i % 2 === 1 ? <Name key={i}>{text}</Name> : text))}</span>;
}

/** What `named` puts around a name. */
const NAMES = /\u2068(.*?)\u2069/s;
