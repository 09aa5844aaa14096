import type { APIContext } from 'astro';
import { ruleMarkdown } from '#components/page/markdown-twin.ts';
import { ruleIds, type RuleId } from '#rules/index.ts';

export const getStaticPaths = () => ruleIds.map((id) => ({ params: { id } }));

/** A rule's page as Markdown, for machines and for people who quote. */
export async function GET({ params, site }: APIContext): Promise<Response> {
  return new Response(await ruleMarkdown(params['id'] as RuleId, site)); // one of the ids above
}
