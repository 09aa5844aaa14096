import type { RuleId } from '#rules/index.ts';

/** What people type when they mean a rule, and neither its title nor its questions say. */
export const ruleKeywords: Readonly<Record<RuleId, string>> = {
  'grow-your-network': 'big network LION recruiting sales fundraising reach',
  'reach-an-audience': 'followers content creator posts newsletter influencer views',
  'be-found': 'job search seeking visibility clients recruiters discover',
  'same-workplace': 'colleague coworker employer company staff boss manager',
  'same-industry': 'field sector profession competitor peer',
  'met-in-person': 'know friend former classmate alumni conference event call acquaintance',
  'in-your-address-book': 'contacts phone email client supplier customer',
  'many-shared-connections': 'mutual common contacts people in common',
  'personal-note': 'message reason why custom request introduction text',
  'no-personal-note': 'blank empty default generic standard message without reason',
  'outside-your-country': 'abroad foreign international location overseas',
  misspellings: 'typos grammar spelling errors formatting language mistakes',
  'thin-profile': 'empty incomplete bare sparse no information new account',
  'industry-not-person': 'company page business brand advertisement logo',
  'no-reply': 'silence ghosted unanswered ignored waiting answer response two weeks',
  'missing-or-stock-photo': 'picture avatar headshot image face generated',
  'fake-or-sketchy': 'scam bot fraud phishing catfish impersonation suspicious crypto generated verified',
  'offensive-content': 'rude insulting hate politics harassment inappropriate',
  'unwanted-spam': 'junk sales pitch salesperson selling marketing report block',
  'only-people-you-know': 'strangers close trusted strict LinkedIn advice',
  'plan-for-introductions': 'refer referral vouch recommend introduce favour',
};
