import type { VNode } from 'preact';
import { tierNames } from '#rules/tier-words.ts';
import { saysWords } from '../rule-words.ts';
import type { ShareCard } from './cards.ts';
import { signOf } from '../islands/Verdict/Sign.tsx';
import type { Speaks } from '../islands/Verdict/verdict-words.ts';
import { mark, split } from './mark.ts';
import { colour } from './palette.ts';

/** The layout of a share image, in the flex boxes satori knows: the verdict on a band, the title beside it. */
export function picture({ title, says, rule }: ShareCard): VNode {
  const tone = colour(rule ? tones[rule.says] : 'accept-fill');
  return (
    <div style={{ display: 'flex', width: '100%', height: '100%', backgroundColor: colour('paper'), color: colour('ink') }}>
      {rule ? (
        <div
          style={{
            ...column,
            width: band.width,
            alignItems: 'center',
            justifyContent: 'center',
            backgroundColor: tone,
            color: colour('paper'),
          }}
        >
          <img src={inline(sign(rule.says))} width={168} height={168} />
          <div style={{ marginTop: 26, fontSize: 64 }}>{saysWords[rule.says]}</div>
          <div style={{ marginTop: 10, padding: '0 28px', fontSize: 33, lineHeight: 1.2, textAlign: 'center', textWrap: 'balance' }}>
            {rule.says === 'advice' ? 'with an accept' : tierNames[rule.tier]}
          </div>
        </div>
      ) : (
        <img src={inline(split(band))} {...band} />
      )}
      <div style={{ ...column, flexGrow: 1, flexBasis: 0, padding: '62px 48px 54px 64px', justifyContent: 'space-between' }}>
        <div style={{ ...column }}>
          <div style={{ fontSize: title.length > 45 ? 58 : 68, lineHeight: 1.14, letterSpacing: -0.8, textWrap: 'balance' }}>{title}</div>
          {says && <div style={{ marginTop: 26, fontSize: 33, lineHeight: 1.35, color: colour('soft') }}>{says}</div>}
        </div>
        <div style={{ display: 'flex', alignItems: 'center', fontSize: 34, color: colour('ink') }}>
          <img src={inline(mark())} width={52} height={52} style={{ marginRight: 18 }} />
          <div style={{ display: 'flex', flexGrow: 1 }}>Accept or Decline</div>
          <div style={{ display: 'flex', fontSize: 23, color: colour('soft') }}>Not affiliated with LinkedIn</div>
        </div>
      </div>
    </div>
  );
}

const band = { width: 316, height: 630 };
const column = { display: 'flex', flexDirection: 'column' } as const;
const tones = { accept: 'accept-fill', decline: 'decline-fill', advice: 'ask-fill' } as const;

const sign = (says: Speaks): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 16 16" width="168" height="168"><path d="${signOf(says)}" fill="none" stroke="${colour('paper')}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

const inline = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;
