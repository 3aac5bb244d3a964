/** The paper of the pages (ui/styles/tokens.css): no white flash before they are painted. */
export const PAPER = '#f6f4ef';
