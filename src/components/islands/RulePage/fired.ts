import { isRuleId } from '#rules/index.ts';
import { firedOn, todayIn } from '#pile/index.ts';
import { pileStore } from '#state/pile.ts';
import { triagePage } from '../address.ts';
import { number } from '../Triage/words.ts';

/** Tells on a rule's page how often the rule speaks in the reader's own pile. */
export async function showFired(place: HTMLElement): Promise<void> {
  const rule = place.dataset['fired'] ?? '';
  if (!isRuleId(rule)) return;
  await pileStore.start();
  const { pile, phase } = pileStore.get();
  if (phase !== 'open') return;
  const { of, fires, setAside } = firedOn(pile, rule, todayIn());
  const demo = pile.origins.has('demo') ? 'demo pile' : 'pile';
  const aside = setAside > 0 ? ` On ${number(setAside)} it is outweighed.` : '';
  const link = document.createElement('a');
  link.href = triagePage;
  link.textContent = `your ${demo}`;
  place.replaceChildren(`It holds for ${number(fires)} of the ${number(of)} invitations in `, link, `.${aside} Counted on this device.`);
  place.hidden = false;
}
