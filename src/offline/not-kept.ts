import { lastTry, type Why } from './tries.ts';
import { keptPages } from './pages.ts';

declare const self: ServiceWorkerGlobalScope;

/** What a reader sees who is offline and opens a page that is not on the device: why, and what is. */
export async function notKept(): Promise<Response> {
  const { connection } = self.navigator as { connection?: { saveData?: boolean } }; // Chromium's alone
  const failed = (await lastTry())?.why;
  const why = failed ? REASONS[failed] : connection?.saveData ? SAVING : NOT_YET;
  const pages = (await keptPages()).map(({ url, title }) => `<li><a href="${url.replaceAll('"', '%22')}">${title}</a></li>`);
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>You are offline · Accept or Decline</title>
<style>:root{color-scheme:light dark;font:1.1rem/1.5 system-ui,sans-serif}body{max-width:34rem;margin:2rem auto;padding:0 1rem}</style>
<main><h1>You are offline</h1><p>This page is not on your device. ${why} It will be there again when you are back online.</p>
${pages.length > 0 ? `<h2>On your device</h2><ul>${pages.join('')}</ul>` : ''}</main></html>`;
  return new Response(html, { status: 503, headers: { 'Content-Type': 'text/html;charset=utf-8' } });
}

const NOT_YET = 'The whole site is kept here once you have opened a second page or answered something, and there was no time for that yet.';
const SAVING = 'Your browser is set to save data, so only pages you have opened are kept.';
const REASONS: Record<Why, string> = {
  changed: 'The whole site could not be kept, because something between us and you changes its pages.',
  room: 'The whole site could not be kept, because your browser has too little room for it.',
  network: 'The whole site could not be kept, because the connection broke off.',
};
