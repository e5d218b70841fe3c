/** The words of the house itself, as opposed to those of a card. */
export interface UiWords {
  readonly illustrative: string;
  readonly loading: string;
  readonly failed: string;
  readonly yes: string;
  readonly no: string;
}
