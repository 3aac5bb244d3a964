/** Something that ends the demo and that the person at the keyboard can act upon: printed without a stack. */
export class DemoProblem extends Error {}
