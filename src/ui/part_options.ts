import type {FeatureCollection} from "geojson";
import type {Locale} from "../words/locales.js";

/** Shapes that only the build has. */
type Shapes = () => {readonly norway: FeatureCollection; readonly ukraine: FeatureCollection};

/** What a part of a page is drawn with. */
export interface PartOptions {
  readonly document: Document;
  readonly locale: Locale;
  readonly fileAddress: (file: string) => string;
  /** Shapes for maps; only the build has them. */
  readonly shapes?: Shapes;
}
