/** What stands for `&` between the parameters of an address that was pasted out of HTML. */
export const ESCAPED = /&amp;/g;
