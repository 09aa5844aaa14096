/** Builds the clipboard of invented pages in the shapes that LinkedIn's list of invitations has had. */

export interface Card {
  readonly name: string;
  readonly slug: string;
  /** Behind the name, outside its link. */
  readonly verb?: string;
  readonly headline?: string;
  /** HTML. */
  readonly mutual?: string;
  readonly when?: string;
  readonly note?: string;
  /** Of the picture; none for a card without. */
  readonly alt?: string;
  /** HTML instead of the title's own. */
  readonly title?: string;
  /** What the buttons are called for screen readers. */
  readonly labels?: readonly string[];
}

export const AT = 'https://www.linkedin.com/in/';

/** Of 2025 and later: hashed classes, one mark of its own a card. */
export function card2026(card: Card, nth = 1): string {
  const { name, slug, verb = '', headline = '--', mutual, when, note, alt = `${name}’s profile picture`, title } = card;
  const [ignore = '', accept = ''] = card.labels ?? [`Ignore an invitation to connect from ${name}`, `Accept ${name}’s invitation`];
  const link = `${AT}${slug}/`;
  return (
    `<div role="listitem" componentkey="urn:li:invitation:740000000000000${String(nth)}" class="_a1 _b2"><div data-view-name="pending-invitation"><a href="${link}" tabindex="0"><div>` +
    (alt ? `<figure><img alt="${alt}" src="https://media.licdn.com/x/profile-displayphoto-1"></figure>` : '') +
    `<div><p>${title ?? `<a href="${link}">${name}</a><span role="img" aria-label="Verified"> </span><span>${verb}</span>`}</p><p><span>${headline}</span></p>` +
    (mutual ? `<div><ul role="presentation"><li><img alt="" src="x"></li></ul><p><span>${mutual}</span></p></div>` : '') +
    (when ? `<p>${when}</p>` : '') +
    '</div></div></a>' +
    (note
      ? `<p><span data-testid="expandable-text-box">${note}<button data-testid="expandable-text-button" aria-hidden="true">… more</button></span></p>`
      : '') +
    `<div class="f"><button aria-label="${ignore}"><span>Ignore</span></button><button aria-label="${accept}"><span>Accept</span></button></div></div></div>`
  );
}

/** Of 2019 to early 2025. */
export function card2019({ name, slug, verb = '', headline = '--', mutual, when, note, alt = `${name}’s profile picture` }: Card): string {
  return (
    `<li class="invitation-card artdeco-list__item ember-view"><div class="invitation-card__container"><a class="app-aware-link invitation-card__picture" href="${AT}${slug}"><img alt="${alt}" src="x"></a>` +
    `<div class="invitation-card__details"><div class="invitation-card__tvm-title"><a class="app-aware-link" href="${AT}${slug}"><strong>${name}</strong></a>${verb}</div><div class="invitation-card__subtitle">${headline}</div>` +
    `<div class="member-insights">${mutual ? `<button class="member-insights__reason"><span>${mutual}</span></button>` : ''}</div><div>${when ? `<time class="time-badge">${when}</time>` : ''}</div></div>` +
    '<div class="invitation-card__action-container"><button><span>Ignore</span></button><button><span>Accept</span></button></div></div>' +
    (note
      ? `<div class="invitation-card__custom-message-container"><div class="lt-line-clamp invitation-card__custom-message">${note}</div><button>Reply to ${name}</button></div>`
      : '') +
    '</li>'
  );
}

/** Of 2016 to 2018. */
export function card2018({ name, slug, headline = '', mutual }: Card): string {
  return (
    `<li class="mn-invitation-card"><div class="mn-person-info"><a class="mn-person-info__picture" href="${AT}${slug}/"><img alt="${name}" src="x"></a><a class="mn-person-info__link" href="${AT}${slug}/"><span class="visually-hidden">Member’s name</span><span class="mn-person-info__name">${name}</span><span class="visually-hidden">Member’s occupation</span><span class="mn-person-info__occupation">${headline}</span></a></div>` +
    `${mutual ? `<p class="mn-shared-connections">${mutual}</p>` : ''}<div class="f"><button><span>Ignore</span></button><button><span>Accept</span></button></div></li>`
  );
}

/** A list without any mark of LinkedIn's own. */
export function cardUnmarked({ name, slug, headline = '', mutual = '', when = '', note }: Card): string {
  return `<li><a href="${AT}${slug}/?miniProfileUrn=x"><img alt="${name}’s profile picture" src="x"></a><div><a href="${AT}${slug}/"><strong>${name}</strong></a><div>${headline}</div><div>${mutual}</div><time>${when}</time></div>${note ? `<p>${note}</p>` : ''}<button>Ignore</button><button>Accept</button></li>`;
}

/** The list with its head, as one copies it from the top. */
export const listed = (cards: string, head = '<h1>Manage invitations</h1>'): string => `${head}<div role="list">${cards}</div>`;

/** What Firefox leaves of it: buttons are gone with what is in them. */
export const inFirefox = (html: string): string => html.replace(/<button[^>]*>.*?<\/button>/gs, '').replaceAll('><div', '>\n<div');

/** What Chromium makes of it: every element has its computed style. */
export const inChromium = (html: string): string =>
  html.replace(/<(div|p|span|li|h1)\b/g, '<$1 style="color: rgb(0, 0, 0); font-family: &quot;A B&quot;; letter-spacing: normal;"');

/** A link to somebody shared. */
export const shared = (name: string, slug: string): string => `<a href="${AT}${slug}/en/">${name}</a><span> </span>`;

/** Its text, a line for each block. */
export const asText = (html: string): string =>
  html
    .replace(/<img[^>]*alt="([^"]*)"[^>]*>/g, '\n$1\n')
    .replace(/<\/?(?:p|div|li|h\d|button|time|figure|ul|aside|nav)[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&');
