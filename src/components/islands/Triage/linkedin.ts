/** LinkedIn's own list of invitations, to be opened by the reader. */
export const MANAGER = 'https://www.linkedin.com/mynetwork/invitation-manager/';
