/** What to write to someone who invited you and whom you do not know: friendly, short, and easy to answer. */
export const askMessage =
  'Hello, and thank you for the invitation. I like to know the people I connect with. What made you want to connect?';
