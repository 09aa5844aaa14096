/** Whether something in the text of a page may be an invitation to the reader, so that it is worth looking for cards; a typed name may have a note behind a bar. */
export const mayInvite = (rows: readonly string[]): boolean =>
  rows.some((row) => row.length < 400 && !row.includes('|') && INVITING.test(row));

/** Whether it is the text of an e-mail. */
export const isMail = (rows: readonly string[]): boolean => rows.some((row) => row.length < 200 && MAIL.test(row));

/** How a line begins or ends that belongs to an invitation: a button or its label, the heading of the list, who asks, and to what. */
const INVITING =
  /^(?:accept|ignor|annehm|akzept|acept|aceit|accett|negeren|zaakcept|přijm|接受|قبول|terima|ยอมรับ|received|(?:(?:manage|pending|no|your|gérer|gestionar|administrar|gerenciar|gestisci|keine) .*)?(?:invit|einladung|convite|uitnodiging|zaproszeni|davetler|inbjud|pozvánk|邀|الدعوات|undangan|คำเชิญ))|(?:wants|like|you) to (?:connect|follow you)(?: with you)?\.?$|following you$|ihnen (?:vernetzen|aufnehmen)\.?$|zu vernetzen\.?$|invite[sd] you|hat sie (?:eingel|zur)|vous .{0,20}invit|(?:annehmen|akzeptieren|ignorieren)$/iu;

const MAIL =
  /^unsubscribe(?: here)?(?:\W+help)?\W*$|^(?:abbestellen|e-mails abbestellen|se désabonner)$|^this email was intended for|^you are receiving .*e-?mail|^diese e-mail ist für/iu;
