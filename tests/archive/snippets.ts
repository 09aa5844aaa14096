/** The shapes in which LinkedIn has written its export since 2018, and in which people save it again. All people are invented. */

const PREAMBLE =
  'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections, with ""consent""."\n\n';
const CONNECTIONS_2023 = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
const CONNECTIONS_2018 = 'First Name,Last Name,Email Address,Company,Position,Connected On\n';
const INVITATIONS = 'From,To,Sent At,Message,Direction';
const URLS = ',inviterProfileUrl,inviteeProfileUrl\n';
const MESSAGES_10 = 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';
const JORDAN = 'https://www.linkedin.com/in/jordan-pike-demo';

export const snippets = {
  connectionsNow: `${PREAMBLE}${CONNECTIONS_2023}Ines,Okafor,https://www.linkedin.com/in/ines-okafor-demo,,"Northwind Analytics, Inc.",Director,08 Feb 2026\n`,
  connections2020: `${CONNECTIONS_2018}Theo,Grant,theo@example.com,"Contoso, Ltd.",Sales Lead,03 Nov 2019`,
  connections2018: `${CONNECTIONS_2018}Lena,Vogt,lena@example.com,Fabrikam,Engineer,"9/24/18, 3:05 AM"\n`,
  connectionsOdd:
    `${PREAMBLE}${CONNECTIONS_2023},,,,,,07 Jun 2026\n` +
    ' Wren ,"Hale, PhD",https://www.linkedin.com/in/wren-hale-demo,,,,05 Mar 2021\n' +
    'Zoë,Brandt 🚀,https://www.linkedin.com/in/zo%C3%AB-brandt-demo,,Woodgrove,"""Chief"" of Staff",14 Jan 2026\n',
  connectionsExcel: `\uFEFF${CONNECTIONS_2018.replace('\n', '\r\n')}Priya,Raman,,Fabrikam,Analyst,4-Apr-21\r\n`,
  connectionsSemicolons: `${CONNECTIONS_2023.replaceAll(',', ';')}Kofi;Mensah;https://www.linkedin.com/in/kofi-demo;;Adatum;Designer;30 Jul 2025\n`,
  connectionsHalfPreamble: `\uFEFF\n\n${CONNECTIONS_2018}Ravi,Menon,,Litware,CTO,01 Jul 2022\n`,
  connectionsRenamed: 'FirstName,LastName,EmailAddress,Company,Position,ConnectedOn\nAma,Owusu,,Tailspin,Researcher,15 Aug 2022\n',
  invitations5:
    `${INVITATIONS}\nJonas Berg,Maya Lindgren,"5/10/21, 9:41 AM","Hi Maya, we met at the meetup.",INCOMING\n` +
    'Maya Lindgren,Priya Raman,"12/31/22, 12:05 PM",,OUTGOING\n',
  invitationsUrn:
    `${INVITATIONS},inviterProfileUrn,inviteeProfileUrn\n` +
    'Jonas Berg,Maya Lindgren,"8/3/23, 7:15 PM",,INCOMING,urn:li:member:100000001,urn:li:member:100000002\n',
  invitationsBroken:
    `${INVITATIONS}${URLS}` +
    'Jonas Berg,Maya Lindgren,"11/30/23, 10:02 AM",,INCOMING,https://www.linkedin.com/in,https://www.linkedin.com/in\n' +
    'Ama Owusu,Maya Lindgren,"12/1/23, 8:20 PM",,INCOMING,https://www.linkedin.com/in,https://www.linkedin.com/in\n',
  invitationsNow: `${INVITATIONS}${URLS}Zoë Brandt 🚀,Jordan Pike,"1/13/26, 7:02 AM",,INCOMING,https://www.linkedin.com/in/zoë-brandt-demo,${JORDAN}\n`,
  invitationsTwice:
    `${INVITATIONS}${URLS}𝗥𝗲𝘅 𝗗𝗼𝗿𝗻,Jordan Pike,"2/1/26, 1:00 AM",Guaranteed returns!!!,INCOMING,https://www.linkedin.com/in/rex-demo,${JORDAN}\n` +
    `𝗥𝗲𝘅 𝗗𝗼𝗿𝗻,Jordan Pike,"3/9/26, 1:00 AM",${'x'.repeat(300)},INCOMING,https://www.linkedin.com/in/rex-demo,${JORDAN}\n`,
  messages2018:
    'From,To,Date,Subject,Content,Direction,Folder\nJonas Berg,Maya Lindgren,"11/2/18, 4:20 AM",Hello,Tom &amp; I would like to talk,INCOMING,ARCHIVED\n',
  messages9:
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n' +
    '2-ZGVtbzE=,Offsite,Theo Grant,https://www.linkedin.com/in/theo-demo,"Maya Lindgren, Jane Doe, Ph.D.",2022-08-20 11:00:00 UTC,,Agenda attached,INBOX\n' +
    '2-ZGVtbzI=,,LinkedIn Member,,Maya Lindgren,2022-08-21 08:00:00 UTC,,Quick question,ARCHIVE\n',
  messages10:
    `${MESSAGES_10}\n` +
    `2-ZGVtbzM=,,Ines Okafor,https://www.linkedin.com/in/ines-okafor-demo,Jordan Pike,${JORDAN},2024-06-02 09:00:00 UTC,,,INBOX\n` +
    `2-ZGVtbzM=,,Jordan Pike,${JORDAN},Ines Okafor,https://www.linkedin.com/in/ines-okafor-demo,2024-06-01 14:03:22 UTC,,Good to meet you,INBOX\n` +
    `2-ZGVtbzQ=,Guild,Jordan Pike,${JORDAN},"Tomás Reyes, Wren Hale, PhD","https://www.linkedin.com/in/tomas-demo,https://www.linkedin.com/in/wren-hale-demo",2024-07-10 08:00:00 UTC,,Kickoff,INBOX\n`,
  messagesDraft:
    `${MESSAGES_10},IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n` +
    `2-ZGVtbzM=,,Jordan Pike,${JORDAN},Ines Okafor,https://www.linkedin.com/in/ines-okafor-demo,2024-12-01 14:03:22 UTC,,Unsent,INBOX,Yes,No\n`,
  messagesQuoted:
    `${MESSAGES_10},ATTACHMENTS\n`.replace(/[^,\n]+/g, '"$&"') +
    `"2-ZGVtbzU=","","Zoë Brandt","https://www.linkedin.com/in/zoë-brandt-demo","Jordan Pike","${JORDAN}","2026-02-01 08:00:00 UTC","","Hi Jordan,\n` +
    'she said ""yes"".\r\nTalk soon","INBOX",""\n',
  messagesSponsored:
    `${MESSAGES_10}\n2-ZGVtbzY=,Grow your pipeline,Casey Morgan,,Jordan Pike,${JORDAN},2023-08-01 10:00:00 UTC,,` +
    '"<p class=""spinmail-quill-editor__spin-break"">Hi %FIRSTNAME%,&nbsp;</p><p>Our <strong>webinar</strong> &amp; more</p>",INBOX\n',
  contacts:
    'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles\n' +
    'MOBILE_CONTACTS,Lena,Vogt,,,,,"2/18/21, 9:12 AM",,,,,,,,\n',
  endorsementsUtf16: utf16(
    '"Endorsement Date"\t"Skill Name"\t"Endorser First Name"\t"Endorser Last Name"\t"Endorsement Status"\t"Display Status"\n' +
      '"2022/03/04 10:11:12 UTC"\t"Editing 🚀"\t"Zoë"\t"Brandt"\t"Accepted"\t""\n' +
      '"2022/03/05 10:11:12 UTC"\t"Editing"\t"Theo"\t"Grant"\t"Redacted"\t""\n',
  ),
  companyFollows: 'Organization,Followed On\nNorthwind,Mon Feb 03 14:05:09 UTC 2025\n',
  noConversations: 'No conversations found',
  lookAlike: `${MESSAGES_10}\n`,
};

/** UTF-16, little end first, with its byte order mark. */
export function utf16(text: string, bigEndian = false): Uint8Array {
  const marked = `\uFEFF${text}`;
  const units = Uint16Array.from({ length: marked.length }, (_, index) => marked.charCodeAt(index));
  const bytes = new Uint8Array(units.buffer);
  return bigEndian ? bytes.map((_, index) => bytes[index ^ 1] ?? 0) : bytes;
}
