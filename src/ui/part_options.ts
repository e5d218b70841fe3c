import type {FeatureCollection} from "geojson";
import type {TiesFound} from "../model/match/real_ties.js";
import type {Locale} from "../words/locales.js";

/** The shapes of both countries. */
interface Countries {
  readonly norway: FeatureCollection;
  readonly ukraine: FeatureCollection;
}

/** What a part of a page is drawn with. */
export interface PartOptions {
  readonly document: Document;
  readonly locale: Locale;
  readonly fileAddress: (file: string) => string;
  /** True where the edition offers its tables under lasting addresses. */
  readonly hasDownloads?: boolean;
  /** The fingerprint of all pairs, which is the same in every language; only the build keeps it. */
  readonly fingerprint?: () => string;
  /** Where the method would have put real partners, which is the same in every language; only the build keeps it. */
  readonly tiesFound?: () => TiesFound;
  /** Counties and oblasts for maps; only the build has them. */
  readonly shapes?: () => Countries;
  /** The countries as one outline each, for small drawings; only the build has them. */
  readonly outlines?: () => Countries;
}
