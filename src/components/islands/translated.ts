/**
 * Lets the browser translate a part of the page that changes. A translator puts an element of its own in
 * place of a text, and what the text says from then on would be seen by nobody: an old verdict would stay.
 * So a text that changes goes back to its place, where the translator finds it (preactjs/preact, issue 948).
 *
 * @param root what holds the part
 */
export function followTranslation(root: HTMLElement): void {
  const standIns = new WeakMap<Node, ChildNode>();
  const observer = new MutationObserver((records) => {
    for (const { target, removedNodes, addedNodes, previousSibling } of records) {
      const [gone] = removedNodes;
      const standIn = addedNodes[0] ?? (previousSibling?.nodeName === 'FONT' && previousSibling);
      if (gone?.nodeType === Node.TEXT_NODE && standIn) {
        standIns.set(gone, standIn as ChildNode); // it stands among others
        observer.observe(gone, { characterData: true });
      } else if (!target.isConnected) standIns.get(target)?.replaceWith(target);
    }
  });
  observer.observe(root, { childList: true, subtree: true });
}
