/** A person's name within a sentence: whichever way it is written it leaves the sentence alone, and no translator touches it. */
export default function Name({ children }: { children: string }) {
  return <bdi translate={false}>{children}</bdi>;
}
