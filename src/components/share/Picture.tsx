import type { VNode } from 'preact';
import { tierNames } from '#rules/tier-words.ts';
import { saysWords } from '../rule/rule-words.ts';
import type { ShareCard } from './cards.ts';
import { signOf } from '../islands/Verdict/Sign.tsx';
import type { Speaks } from '../islands/Verdict/verdict-words.ts';
import { mark, split } from './mark.ts';
import type { Figure } from './figure.ts';
import { colour } from './palette.ts';

/**
 * The layout of a share image, in the flex boxes satori knows: the verdict on a band; beside it an invitation, the title
 * and the point.
 *
 * @param address where the page is, if the build knows
 * @param figure of a guide, which stands in place of the band
 */
export function picture({ title, sentence, says, lines = [], rule }: ShareCard, address: string | undefined, figure?: Figure): VNode {
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
          <img src={inline(sign(rule.says, colour('paper')))} width={168} height={168} />
          <div style={{ marginTop: 26, fontSize: 64 }}>{saysWords[rule.says]}</div>
          <div style={{ marginTop: 10, padding: '0 28px', fontSize: 33, lineHeight: 1.2, textAlign: 'center', textWrap: 'balance' }}>
            {rule.says === 'advice' ? 'with an accept' : tierNames[rule.tier]}
          </div>
        </div>
      ) : figure ? (
        <div
          style={{
            ...column,
            width: 480,
            alignItems: 'center',
            justifyContent: 'center',
            borderRight: `2px solid ${colour('line')}`,
          }}
        >
          {drawing(figure)}
        </div>
      ) : (
        <img src={inline(split(band))} {...band} />
      )}
      <div style={{ ...column, flexGrow: 1, flexBasis: 0, padding: '48px 44px 44px 56px', justifyContent: 'space-between' }}>
        <div style={column}>
          {sentence && <div style={{ ...slip, borderColor: tone }}>{sentence}</div>}
          <div
            style={{
              fontSize: figure ? 46 : title.length > 45 || sentence ? 52 : 68,
              lineHeight: 1.14,
              letterSpacing: -0.8,
              textWrap: 'balance',
            }}
          >
            {title}
          </div>
          {says && <div style={{ marginTop: 22, fontSize: 30, lineHeight: 1.35, color: colour('soft') }}>{says}</div>}
          {lines.length > 0 && (
            <div style={{ ...column, marginTop: 20 }}>
              {lines.map((line) => (
                <div style={{ display: 'flex', alignItems: 'flex-start', marginTop: 14, fontSize: figure ? 25 : 28, lineHeight: 1.35 }}>
                  <img src={inline(sign(line.sign, colour(line.sign)))} width={26} height={26} style={{ margin: '7px 16px 0 0' }} />
                  <div style={{ flexGrow: 1, flexBasis: 0 }}>{line.text}</div>
                </div>
              ))}
            </div>
          )}
        </div>
        <div style={{ display: 'flex', alignItems: 'center' }}>
          <img src={inline(mark())} width={60} height={60} style={{ marginRight: 18, flexShrink: 0 }} />
          <div style={{ ...column, flexGrow: 1 }}>
            <div style={{ display: 'flex', alignItems: 'flex-end', justifyContent: 'space-between' }}>
              <div style={{ fontSize: 30 }}>Accept or Decline</div>
              <div style={{ fontSize: 21, color: colour('soft') }}>Not affiliated with LinkedIn</div>
            </div>
            {address && <div style={{ fontSize: 22, color: colour('soft') }}>{address}</div>}
          </div>
        </div>
      </div>
    </div>
  );
}

/** A drawing as large as there is room for, and its words where they stand in it. */
function drawing({ width, height, svg, words }: Figure): VNode {
  const scale = Math.min(410 / width, 540 / height);
  return (
    <div style={{ display: 'flex', position: 'relative', width: width * scale, height: height * scale }}>
      <img src={inline(svg)} width={width * scale} height={height * scale} />
      {words.map(({ text, x, y, size, fill, anchor }) => (
        <div
          style={{
            display: 'flex',
            position: 'absolute',
            width: 2 * width * scale,
            justifyContent: anchor,
            left: (x - FROM[anchor] * width) * scale,
            // The letters of the serif stand on a line at 85 % of their height, and are wider than those of the page.
            top: (y - 0.85 * 0.95 * size) * scale,
            fontSize: 0.95 * size * scale,
            lineHeight: 1,
            color: fill,
          }}
        >
          {text}
        </div>
      ))}
    </div>
  );
}

/** How far before its place a box twice as wide as the drawing begins. */
const FROM = { 'flex-start': 0, center: 1, 'flex-end': 2 } as const;

const band = { width: 316, height: 630 };
const column = { display: 'flex', flexDirection: 'column' } as const;
/** A slip of paper with what somebody sees on LinkedIn. */
const slip = {
  alignSelf: 'flex-start',
  marginBottom: 24,
  padding: '12px 24px 16px',
  border: '2px solid',
  borderRadius: '24px 24px 24px 6px',
  backgroundColor: colour('card'),
  fontSize: 31,
  lineHeight: 1.3,
} as const;
const tones = { accept: 'accept-fill', decline: 'decline-fill', advice: 'ask-fill' } as const;

const sign = (says: Speaks, stroke: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 16 16" width="168" height="168"><path d="${signOf(says)}" fill="none" stroke="${stroke}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

const inline = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;
