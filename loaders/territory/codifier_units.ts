/** A unit of the codifier with the units it lies in. */
export interface CodifierUnit {
  readonly code: string;
  readonly kind: string;
  readonly level: "oblast" | "raion" | "hromada" | "settlement";
  readonly name: string;
  readonly oblastCode: string;
  readonly raionCode: string | null;
  /** Missing above a hromada, and for the two towns of the exclusion zone. */
  readonly hromadaCode: string | null;
}
